import { ask } from './question';

/** The inspection indicators (国办秘函〔2019〕19号): the frame first, since it tells which of the others are looked at. */
export const indicatorQuestions = [
  ...ask(['IND-FRAME-PORTAL', 'IND-FRAME-SERVICES'], ['township', 'zone', 'department']),
  ...ask([
    'IND-VETO-SAFETY',
    'IND-VETO-ACCESS',
    'IND-VETO-HOME',
    'IND-VETO-COLUMN-1',
    'IND-VETO-COLUMN-2',
    'IND-VETO-COLUMN-3',
    'IND-VETO-INTERACTION',
    'IND-VETO-SERVICE',
    'IND-DED-PROFILE',
    'IND-DED-ORG',
    'IND-DED-LEADER',
    'IND-DED-INTERPRET',
    'IND-DED-SVC-LIST',
    'IND-DED-SVC-GUIDE',
    'IND-DED-SVC-EXACT',
    'IND-DED-INT-SUBMIT',
    'IND-DED-INT-LOGIN',
    'IND-DED-INT-REPLY',
    'IND-DED-FUN-SEARCH',
    'IND-DED-FUN-BROWSER',
    'IND-DED-FUN-IPV6',
    'IND-BONUS-SURVEY',
    'IND-BONUS-OTHER',
    'IND-SUP-FINDERR',
  ]),
];
