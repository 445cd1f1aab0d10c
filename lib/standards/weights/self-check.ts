import type { WeightTable } from '../../model/weight-table';

const weights = (table: Record<string, [points: number, cap: number]>): WeightTable['weights'] =>
  Object.entries(table).map(([ruleId, [points, cap]]) => ({ ruleId, points, cap }));

/**
 * Points for a self-check (自检分值表), made for this tool: **the numbers are ours**, not the indicators' (国办秘函〔2019〕
 * 19号, whose full table is not public). They say where work is most worth while, and nothing official. What is fixed by the
 * rulebook is kept to: part 2 has 100 points, services 25 of them, part 3 has 30; a stale first-level policy column costs
 * 5, stale service statistics 2, stale published replies 3. Everything else is an even judgement of ours: a missing or
 * stale column costs 2 to 5, a single mark, link or label 0.1 to 1, and no indicator outweighs what it stands for.
 */
export const selfCheckWeights: WeightTable = {
  id: 'self-check',
  name: '自检分值表（本工具自拟，非官方）',
  origin: 'own',
  source: '',
  weights: weights({
    // 发布解读, 40.
    'IND-DED-PROFILE': [2, 2],
    'IND-DED-ORG': [2, 3],
    'IND-DED-LEADER': [2, 4],
    'IND-DED-NEWS': [2, 4],
    'IND-DED-POLICY': [5, 10],
    'IND-DED-INTERPRET': [1, 5],
    'IND-DED-DATA': [2, 4],
    'IND-DED-COLUMN': [1, 8],
    // 办事服务, 25.
    'IND-DED-SVC-LIST': [5, 5],
    'IND-DED-SVC-GUIDE': [1, 8],
    'IND-DED-SVC-EXACT': [1, 5],
    'IND-DED-SVC-FORM': [1, 4],
    'IND-DED-SVC-STAT': [2, 3],
    // 互动交流, 15.
    'IND-DED-INT-SUBMIT': [2, 3],
    'IND-DED-INT-LOGIN': [1, 1],
    'IND-DED-INT-OPEN': [3, 5],
    'IND-DED-INT-REPLY': [2, 4],
    'IND-DED-INT-SURVEY': [2, 2],
    // 功能设计, 20.
    'IND-DED-FUN-DOMAIN': [2, 2],
    'IND-DED-FUN-MARK': [0.5, 4],
    'IND-DED-FUN-LINK': [0.1, 5],
    'IND-DED-FUN-SEARCH': [2, 2],
    'IND-DED-FUN-TAG': [0.5, 2],
    'IND-DED-FUN-BROWSER': [1, 1],
    'IND-DED-FUN-IPV6': [2, 2],
    'IND-DED-FUN-FINDERR': [2, 2],
    // Part 3, 30: one activity beyond five is not told apart from ten, so a bonus won is won whole.
    'IND-BONUS-SURVEY': [10, 10],
    'IND-BONUS-OTHER': [4, 20],
  }),
};
