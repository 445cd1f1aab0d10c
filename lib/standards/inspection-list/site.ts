import { ask } from './question';

/** Website guideline (国办发〔2017〕47号), time limits of other laws, bodies of other kinds. */
export const guidelineQuestions = ask([
  'GUIDE-STATIC',
  'GUIDE-PROFILE',
  'GUIDE-ORG',
  'GUIDE-LEADER',
  'GUIDE-DOCS',
  'GUIDE-MAP',
  'GUIDE-RELAY',
  'GUIDE-ONE-SITE',
]);

export const deadlineQuestions = ask([
  'TIME-BUDGET',
  'TIME-PENALTY-UNDO',
  'TIME-PERMIT',
  'TIME-CONSULT',
  'TIME-FEE-LIST',
  'TIME-ENFORCE',
  'TIME-REPLY',
]);

export const bodyQuestions = [
  ...ask(['ZONE-DUTY'], ['zone']),
  ...ask(['ZONE-IDLE'], ['zone', 'township', 'department']),
  ...ask(['PUBLIC-RULES', 'NEWMEDIA']),
];
