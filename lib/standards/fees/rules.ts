import { rulesOf } from '../rule-input';

/** 政府信息公开信息处理费管理办法. */
export const feeRules = rulesOf('政府信息公开信息处理费管理办法（国办函〔2020〕109号）', [
  { id: 'FEE-ITEM', name: '按件计收', status: 'C', mode: 'assist' },
  { id: 'FEE-PAGE', name: '按量计收', status: 'S', mode: 'assist' },
  { id: 'FEE-WHO', name: '收费主体、申诉与年报公布', status: 'M', mode: 'assist' },
]);
