import { expect, test } from 'vitest';
import { finding, report as fixtureReport } from '../../../tests/unit/report-fixture';
import { selfCheckWeights } from '../../standards/weights/self-check';
import { withAnswers } from '../inspection/answered';
import { areaLosses } from './areas';

test('each area has what its indicators lost, and names them', () => {
  const fault = (basis: string, number: number) =>
    finding({ subject: '某', url: `http://a.example/${number}`, check: 'other', basis: [basis] });
  const found = ['IND-DED-INTERPRET', 'IND-DED-INT-OPEN', 'IND-DED-SVC-FORM', 'IND-DED-SVC-FORM'].map(fault);
  const report = { ...fixtureReport({ columns: [] }), findings: found };
  const areas = (table: typeof selfCheckWeights | null) => areaLosses(withAnswers(report, [], table).score.lines!);
  expect(areas(selfCheckWeights)).toEqual([
    { area: 'release', count: 1, points: 1, ruleIds: ['IND-DED-INTERPRET'] },
    { area: 'services', count: 2, points: 2, ruleIds: ['IND-DED-SVC-FORM'] },
    { area: 'interaction', count: 1, points: 3, ruleIds: ['IND-DED-INT-OPEN'] },
    { area: 'functions', count: 0, points: 0, ruleIds: [] },
  ]);
  expect(areas(null).map(({ points }) => points)).toEqual([null, null, null, 0]);
});
