import { grassrootsRules } from '../grassroots-2019/rules';
import { ask, type InspectionQuestion } from './question';

/** The Regulation (国令第711号) and what follows from it: applications, fees, annual reports, platform. */
export const regulationQuestions = ask([
  'REG-14/15-LEAK',
  'REG-17-REVIEW',
  'REG-18-REASSESS',
  'REG-23-CHANNEL',
  'REG-25-PLACE',
  'REG-30-CORRECT',
  'REG-31-RECEIPT',
  'REG-32-THIRD',
  'REG-33-REPLY',
  'REG-36-TYPES',
  'REG-42-FEE',
  'REG-46-ASSESS',
  'REG-55-PUBLIC',
]);

export const feeQuestions = ask(['FEE-ITEM', 'FEE-PAGE', 'FEE-WHO']);

export const reportQuestions = ask(['REP-T2-FEES', 'REP-PART5', 'REP-CONTENT-PORTAL', 'REP-DUPLICATE']);

export const platformQuestions = ask(['PLAT-FOCUS', 'PLAT-SEARCH', 'PLAT-VALIDITY', 'PLAT-NORMDOC']);

/** One question for every area of the grassroots standards: each area has its own catalogue to be held against. */
export const grassrootsQuestions = grassrootsRules.map(
  ({ id }): InspectionQuestion => ({ ruleId: id, text: 'GRASS', levels: ['county', 'township'] }),
);
