import type { Check } from '../../model/finding';
import { backdatedItems } from './backdated-items';
import { blankDocumentFields } from './blank-document-fields';
import { bulkPosting } from './bulk-posting';
import { contradictoryDates } from './contradictory-dates';
import { impossibleDocumentDates } from './impossible-document-dates';
import { lateBudgets } from './late-budgets';
import { lateInterpretations } from './late-interpretations';
import { latePublication } from './late-publication';
import { latePublicity } from './late-publicity';
import { repeatedTexts } from './repeated-texts';
import { scatteredNormativeDocuments } from './scattered-normative-documents';
import { shortConsultations } from './short-consultations';
import { standingPenalties } from './standing-penalties';
import { unexplainedDocuments } from './unexplained-documents';
import { unlinkedInterpretations } from './unlinked-interpretations';
import { unpublishedOutcomes } from './unpublished-outcomes';
import { unsourcedArticles } from './unsourced-articles';
import { unstatedValidity } from './unstated-validity';

export const documentsChecks: readonly Check[] = [
  blankDocumentFields,
  latePublication,
  impossibleDocumentDates,
  unstatedValidity,
  scatteredNormativeDocuments,
  unlinkedInterpretations,
  unexplainedDocuments,
  lateInterpretations,
  latePublicity,
  standingPenalties,
  shortConsultations,
  unpublishedOutcomes,
  lateBudgets,
  bulkPosting,
  contradictoryDates,
  repeatedTexts,
  backdatedItems,
  unsourcedArticles,
];
