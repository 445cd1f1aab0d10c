import type { Translate } from '../../../locales';
import type { AnswerState, InspectionEntry } from '../../model/answer';

/** An answer in one word: of a fact about the site, yes or no; of a rule, whether it is met. `null`: open. */
export const answerWord = (ruleId: string, answer: AnswerState | null, t: Translate): string =>
  t(`inspection.${answer && ruleId.startsWith('IND-FRAME-') ? 'fact' : 'answer'}.${answer ?? 'open'}`);

/** The answer with how often: `不符合 × 3`. */
export const answerText = ({ ruleId, answer, count }: InspectionEntry, t: Translate): string =>
  `${answerWord(ruleId, answer, t)}${count > 1 ? ` × ${count}` : ''}`;
