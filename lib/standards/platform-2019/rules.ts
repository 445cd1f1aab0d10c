import { rulesOf } from '../rule-input';

/** 关于规范政府信息公开平台有关事项的通知, 2019-12. */
export const platformRules = rulesOf('关于规范政府信息公开平台有关事项的通知（国办公开办函〔2019〕61号）', [
  { id: 'PLAT-NAME', name: '栏目名称统一为“政府信息公开”', status: 'C', mode: 'auto' },
  { id: 'PLAT-BLOCKS', name: '指南、制度、法定主动公开内容、年报四个板块和依申请公开入口', status: 'C', mode: 'auto' },
  { id: 'PLAT-FOCUS', name: '只发布法定主动公开内容，不发布一般动态', status: 'C', mode: 'assist' },
  { id: 'PLAT-SEARCH', name: '检索、查阅、下载功能', status: 'C', mode: 'assist' },
  { id: 'PLAT-DOC-FIELDS', name: '公文要素齐全', status: 'C', mode: 'auto' },
  { id: 'PLAT-VALIDITY', name: '修改、废止、失效的文件在原文标注', status: 'C', mode: 'assist' },
  { id: 'PLAT-NORMDOC', name: '规章和规范性文件集中公开', status: 'M', mode: 'assist' },
]);
