import { rulesOf } from '../rule-input';

/** 政府信息公开工作年度报告格式, 2021-09-26. */
export const annualReportRules = rulesOf('政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）', [
  { id: 'REP-PARTS', name: '六个部分齐全、顺序正确、内容不空', status: 'C', mode: 'auto' },
  { id: 'REP-TABLES', name: '三张表格齐全，各格均填数字', status: 'C', mode: 'auto' },
  { id: 'REP-T3-COLSUM', name: '第三部分表：各类申请人之和等于总计', status: 'C', mode: 'auto' },
  { id: 'REP-T3-RESULTS', name: '第三部分表：各项办理结果之和等于总计', status: 'C', mode: 'auto' },
  { id: 'REP-T3-BALANCE', name: '第三部分表：新收＋结转＝办理＋结转下年度', status: 'C', mode: 'auto' },
  { id: 'REP-T3-CROSSYEAR', name: '第三部分表：上年结转与上一年度报告一致', status: 'C', mode: 'auto' },
  { id: 'REP-T4-SUM', name: '第四部分表：各类结果之和等于总计', status: 'C', mode: 'auto' },
  { id: 'REP-TEXT', name: '文字叙述的数字与表格一致', status: 'S', mode: 'auto' },
  { id: 'REP-T2-FEES', name: '收费金额有说明且与第六部分一致', status: 'S', mode: 'assist' },
  { id: 'REP-DEADLINE', name: '1月31日前公布（政府3月31日前）', status: 'C', mode: 'auto' },
  { id: 'REP-PERIOD', name: '统计期限为1月1日至12月31日', status: 'C', mode: 'auto' },
  { id: 'REP-HEAD', name: '开头说明依据、格式、期限、公布地址和联系方式', status: 'C', mode: 'auto' },
  { id: 'REP-OLDFORM', name: '2019、2020年度报告适用原格式（国办公开办函〔2019〕60号）', status: 'M', mode: 'manual' },
  { id: 'REP-PART5', name: '第五部分写明问题和改进情况', status: 'C', mode: 'assist' },
  { id: 'REP-CONTENT-PORTAL', name: '报告内容与网站栏目相符', status: 'S', mode: 'assist' },
  { id: 'REP-DUPLICATE', name: '报告文字与上年度或其他机关雷同', status: 'S', mode: 'assist' },
]);
