import { describe, expect, test } from 'vitest';
import { Disclosure } from '../model/audit-report';
import type { Column } from '../model/column';
import type { Portal } from '../model/portal';
import { discloseMatrix } from './disclosures';
import { column, columns, portal, standard } from './testing/portal-builder';

const guide = column({ kind: 'guide', category: 'REG-12-GUIDE', section: 'platform', state: 'single-content' });
/** Enough of a platform's tree to say that it was read. */
const tree = [guide, ...columns(4, { kind: 'special', section: 'platform' })];
const matrix = (more: Column[], part: Partial<Portal> = {}) =>
  new Map(discloseMatrix(portal({ columns: [...tree, ...more], ...part }), standard).map((row) => [row.ruleId, row]));
const permit = (state: Column['verdict']['state'], path = ['法定主动公开内容', '行政许可']) =>
  column({ kind: 'permit', category: 'REG-20-5', section: 'platform', state, path });

describe('a duty to disclose', () => {
  test('is met by a column that lives, whatever the others are', () => {
    const alive = permit('alive');
    expect(matrix([permit('empty'), alive]).get('REG-20-5')?.status).toBe('present');
    expect(matrix([alive]).get('REG-20-5')?.columns).toEqual([alive.id]);
  });

  test('is outdated, or missing where its columns hold nothing', () => {
    expect(matrix([permit('outdated'), permit('empty')]).get('REG-20-5')?.status).toBe('outdated');
    expect(matrix([permit('empty')]).get('REG-20-5')?.status).toBe('missing');
  });

  test('cannot be told where a column could not be, or leads elsewhere', () => {
    expect(matrix([permit('empty'), permit('cannot-tell')]).get('REG-20-5')?.status).toBe('cannot-tell');
    expect(matrix([permit('external')]).get('REG-20-5')?.status).toBe('cannot-tell');
    expect(matrix([permit('index')]).get('REG-20-5')?.status).toBe('cannot-tell');
  });

  test('is met through the columns below its index', () => {
    const child = column({ section: 'platform', path: ['法定主动公开内容', '行政许可', '规划许可'] });
    const row = matrix([permit('index'), child]).get('REG-20-5');
    expect(row).toMatchObject({ status: 'present' });
    expect(row?.columns).toContain(child.id);
    const namesake = column({ section: 'platform', path: ['法定主动公开内容', '行政许可和处罚'] });
    expect(matrix([permit('index'), namesake]).get('REG-20-5')?.status).toBe('cannot-tell');
  });

  test('is never called missing of a portal that was not read in full', () => {
    for (const part of [{ incomplete: true }, { platformUrl: null }])
      expect([...matrix([permit('empty')], part).values()].map(({ status }) => status)).not.toContain('missing');
    const unread = discloseMatrix(portal({ columns: [guide, column()] }), standard);
    expect(unread.map(({ status }) => status)).not.toContain('missing');
  });

  test('without any column is missing of a government, and open for a body with fewer functions', () => {
    expect(matrix([]).get('REG-20-14')?.status).toBe('missing');
    expect(matrix([], { level: 'department' }).get('REG-20-14')?.status).toBe('cannot-tell');
    expect(matrix([], { level: 'department' }).get('REG-20-7')?.status).toBe('missing');
  });

  test('of cities and counties does not bind others', () => {
    expect(matrix([], { level: 'township' }).get('REG-21-CITY')?.status).toBe('not-applicable');
  });
});

test('every row is well-formed and names an existing rule', () => {
  for (const row of matrix([]).values()) {
    expect(() => Disclosure.parse(row)).not.toThrow();
    expect(standard.rule(row.ruleId).id).toBe(row.ruleId);
  }
  expect(matrix([]).get('REG-12-GUIDE')?.status).toBe('present');
});
