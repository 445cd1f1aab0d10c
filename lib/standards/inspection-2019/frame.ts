import type { RuleInput } from '../rule-input';

/** What of the indicators holds for a site at all: questions to the inspector, never faults. */
export const frameRules = [
  { id: 'IND-FRAME-PORTAL', name: '第二、三部分指标只适用于门户网站', status: 'C', mode: 'manual' },
  {
    id: 'IND-FRAME-SERVICES',
    name: '没有对外服务职能的部门不检查办事服务指标，按75分折算',
    status: 'S',
    mode: 'manual',
  },
] satisfies RuleInput[];
