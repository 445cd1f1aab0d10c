import { describe, expect, test } from 'vitest';
import type { ListItem } from '../../model/page-facts';
import { column, daysAgo, evidence, now, page, portal, standard } from '../testing/portal-builder';
import { outdatedHome } from './outdated-home';
import { slowHome } from './slow-home';

const item = (date: string | null): ListItem => ({
  title: '某条信息',
  url: null,
  date,
  precision: date ? 'day' : null,
  dateFrom: date ? 'text' : null,
  dateText: date,
  pinned: false,
});

const homeWith = (dates: (string | null)[]) =>
  page({
    facts: {
      lists: [
        {
          name: null,
          items: dates.map(item),
          newest: null,
          source: 'html',
          region: 'main',
          moreUrl: null,
          selector: null,
        },
      ],
    },
  });

describe('outdated-home', () => {
  const run = (part: Parameters<typeof portal>[0]) => outdatedHome.run(portal(part), standard, now);

  test('hit: nothing new for more than two weeks, seen rendered', () => {
    const [found] = run({ homeNewest: daysAgo(15), pages: [homeWith([daysAgo(15), daysAgo(20)])] });
    expect(found).toMatchObject({ severity: 'veto', state: 'violation', basis: ['IND-VETO-HOME'], columnId: null });
  });

  test('near miss: on the fourteenth day', () => {
    expect(run({ homeNewest: daysAgo(14) })).toEqual([]);
  });

  test('cannot tell: not rendered, or hardly dated while columns live', () => {
    expect(run({ homeNewest: daysAgo(90), homeEvidence: [evidence({ via: 'fetch' })] })[0]?.state).toBe('needs-review');
    const undated = { homeNewest: daysAgo(90), pages: [homeWith([daysAgo(90), null, null])] };
    expect(run({ ...undated, columns: [column()] })[0]?.state).toBe('needs-review');
    expect(run(undated)[0]?.state).toBe('violation');
  });

  test('a bare entrance page is spoken for by the columns', () => {
    expect(run({ homeNewest: null, columns: [column()] })).toEqual([]);
    expect(run({ homeNewest: null, columns: [column({ state: 'outdated' })] })[0]?.state).toBe('needs-review');
  });

  test('never looked at: nothing to say', () => {
    expect(run({ homeNewest: null, homeEvidence: [] })).toEqual([]);
  });
});

describe('slow-home', () => {
  const run = (pages: ReturnType<typeof page>[]) => slowHome.run(portal({ pages }), standard, now);
  const slow = page({ snapshot: { elapsedMs: 16_000 } });

  test('hit: every look took too long; it is a question, one audit proves nothing', () => {
    const [found] = run([
      slow,
      page({ facts: null, snapshot: { elapsedMs: 15_000, error: { kind: 'timeout', detail: '' } } }),
    ]);
    expect(found).toMatchObject({ severity: 'advice', state: 'needs-review', basis: ['IND-VETO-ACCESS'], points: 0 });
    expect(found?.evidence).toHaveLength(2);
  });

  test('near miss: one look was in time, or another page was slow', () => {
    expect(run([slow, page()])).toEqual([]);
    expect(run([page(), page({ purpose: 'column', snapshot: { elapsedMs: 20_000 } })])).toEqual([]);
  });

  test('cannot tell: blocked, or never looked at', () => {
    expect(run([page({ facts: null, snapshot: { error: { kind: 'blocked', detail: '' } } })])).toEqual([]);
    expect(run([])).toEqual([]);
  });
});
