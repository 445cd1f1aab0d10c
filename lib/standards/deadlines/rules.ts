import { rulesOf } from '../rule-input';

/** Time limits (时限) that stand in other laws and notices. */
export const deadlineRules = [
  ...rulesOf('预算法', [
    { id: 'TIME-BUDGET', name: '预算、决算批准后二十日内公开', article: '第十四条', status: 'C', mode: 'assist' },
  ]),
  ...rulesOf('行政许可和行政处罚等信用信息“双公示”', [
    { id: 'TIME-2X7', name: '行政许可、行政处罚决定七个工作日内公示', status: 'C', mode: 'auto' },
  ]),
  ...rulesOf('行政处罚法', [
    {
      id: 'TIME-PENALTY-UNDO',
      name: '变更、撤销的处罚决定三日内撤回并说明理由',
      article: '第四十八条、第八十五条',
      status: 'C',
      mode: 'assist',
    },
  ]),
  ...rulesOf('行政许可法', [
    {
      id: 'TIME-PERMIT',
      name: '许可决定公开，许可事项要素公示',
      article: '第三十条、第四十条',
      status: 'C',
      mode: 'assist',
    },
  ]),
  ...rulesOf('政策解读工作要求', [
    { id: 'TIME-INTERPRET', name: '解读与文件同步发布并相互关联', status: 'S', mode: 'auto' },
  ]),
  ...rulesOf('重大行政决策程序暂行条例（国令第713号）、优化营商环境条例（国令第722号）', [
    { id: 'TIME-CONSULT', name: '公开征求意见一般不少于三十日', article: '第十五条', status: 'C', mode: 'assist' },
  ]),
  ...rulesOf('优化营商环境条例（国令第722号）', [
    { id: 'TIME-FEE-LIST', name: '涉企收费目录清单公开', article: '第二十五条', status: 'C', mode: 'assist' },
  ]),
  ...rulesOf('行政执法公示制度', [
    { id: 'TIME-ENFORCE', name: '执法决定七个工作日、其他信息二十个工作日内公开', status: 'S', mode: 'assist' },
  ]),
  ...rulesOf('政府网站咨询答复要求', [
    { id: 'TIME-REPLY', name: '简单咨询五个工作日内答复', status: 'S', mode: 'manual' },
  ]),
];
