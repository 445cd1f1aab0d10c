import type { Check } from '../../model/finding';
import { fewSurveys } from './few-surveys';
import { incompleteReplies } from './incomplete-replies';
import { missingMessageStatistics } from './missing-message-statistics';
import { missingSurveys } from './missing-surveys';
import { noConsultationChannel } from './no-consultation-channel';
import { unansweredMessages } from './unanswered-messages';

export const interactionChecks: readonly Check[] = [
  noConsultationChannel,
  unansweredMessages,
  incompleteReplies,
  missingMessageStatistics,
  missingSurveys,
  fewSurveys,
];
