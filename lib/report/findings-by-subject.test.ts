import { expect, test } from 'vitest';
import { report } from '../../tests/unit/report-fixture';
import { toVerify, violations } from './findings-by-subject';

test('what is certain and what is doubtful are never mixed', () => {
  expect(
    violations(report())
      .flat()
      .every(({ state }) => state === 'violation'),
  ).toBe(true);
  expect(toVerify(report()).map(([finding]) => finding.subject)).toEqual(['应急管理']);
});

test('a column stands once with all that was found on it, the gravest first', () => {
  const subjects = violations(report());
  const permit = subjects.filter(([finding]) => finding.subject === '行政许可');
  expect(permit.map((findings) => findings.map(({ severity }) => severity))).toEqual([['veto', 'veto', 'deduct']]);
});
