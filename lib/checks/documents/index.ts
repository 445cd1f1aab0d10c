import type { Check } from '../../model/finding';
import { blankDocumentFields } from './blank-document-fields';
import { impossibleDocumentDates } from './impossible-document-dates';
import { latePublication } from './late-publication';

export const documentsChecks: readonly Check[] = [blankDocumentFields, latePublication, impossibleDocumentDates];
