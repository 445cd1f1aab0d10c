import { rulesOf } from '../rule-input';
import { deductionRules } from './deductions';
import { frameRules } from './frame';
import { vetoRules } from './vetoes';

/** 政府网站与政务新媒体检查指标, 2019-04-01. */
export const inspectionRules = rulesOf('政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）', [
  ...frameRules,
  ...vetoRules,
  ...deductionRules,
]);
