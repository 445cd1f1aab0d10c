import type { RuleInput } from '../rule-input';

/** Part 1, veto indicators (单项否决): one of them hit fails the site, and nothing is scored. */
export const vetoRules = [
  { id: 'IND-VETO-SAFETY', name: '安全、泄密事故等严重问题', status: 'C', mode: 'assist' },
  { id: 'IND-VETO-ACCESS', name: '站点无法访问', status: 'C', mode: 'auto' },
  { id: 'IND-VETO-HOME', name: '首页不更新', status: 'C', mode: 'auto' },
  // Dynamic columns past 2 weeks and first-level notice and policy columns past 6 months, together.
  { id: 'IND-VETO-COLUMN-1', name: '栏目不更新：动态、通知公告、政策文件类', limit: 5, status: 'C', mode: 'auto' },
  { id: 'IND-VETO-COLUMN-2', name: '栏目不更新：应更新而长期未更新', limit: 10, status: 'C', mode: 'auto' },
  { id: 'IND-VETO-COLUMN-3', name: '栏目不更新：空白栏目', limit: 5, status: 'C', mode: 'auto' },
  { id: 'IND-VETO-INTERACTION', name: '互动回应差', status: 'C', mode: 'assist' },
  { id: 'IND-VETO-SERVICE', name: '服务不实用', status: 'S', mode: 'assist' },
] satisfies RuleInput[];
