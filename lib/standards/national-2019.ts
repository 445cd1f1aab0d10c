import type { StandardData } from '../model/standard';
import { annualReportRules } from './annual-report-2021/rules';
import { shippedWordFaults } from './content-safety/word-list';
import { deadlineRules } from './deadlines/rules';
import { feeRules } from './fees/rules';
import { grassrootsRules } from './grassroots-2019/rules';
import { guidelineRules } from './guideline-2017/rules';
import { inspectionRules } from './inspection-2019/rules';
import { thresholds } from './inspection-2019/thresholds';
import { keyAreaRules } from './key-areas/rules';
import { otherBodyRules } from './other-bodies/rules';
import { platformRules } from './platform-2019/rules';
import { regulationRules } from './regulation-711/rules';

/** The national rules as they stand since the inspection indicators of 2019: the default. */
export const national2019: StandardData = {
  id: 'national-2019',
  name: '国家标准（2019年检查指标）',
  rules: [
    ...regulationRules,
    ...inspectionRules,
    ...annualReportRules,
    ...platformRules,
    ...guidelineRules,
    ...deadlineRules,
    ...feeRules,
    ...grassrootsRules,
    ...keyAreaRules,
    ...otherBodyRules,
  ],
  thresholds,
  local: null,
  weights: null,
  wordFaults: [...shippedWordFaults],
  declarations: [],
};
