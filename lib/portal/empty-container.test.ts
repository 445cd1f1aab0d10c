import { describe, expect, test } from 'vitest';
import { at, facts, list, record, refused, rendered } from '../../tests/unit/builders';
import { gone, homePage, judged } from '../../tests/unit/judged';
import type { PageFacts } from '../model/page-facts';
import { impossibleSibling } from './missing-pages';

const stale: [string, string][] = [
  ['去年的通知', '2023-11-04'],
  ['前年的通知', '2022-05-04'],
];
const filled = (over: Partial<PageFacts> = {}) =>
  facts({ lists: [list(stale, { selector: '#gl' })], mainList: 0, ...over });
const bare = (over: Partial<PageFacts> = {}) =>
  facts({
    links: [{ text: '通知公告', url: at('/tzgg/'), region: 'nav' }],
    mainText: '政府信息公开 > 政策文件',
    mainTextLength: 13,
    emptyContainers: ['#gl'],
    ...over,
  });

/** The column at /lm/ as fetched and rendered, beside sister columns with these pages. */
function verdictOf(page: PageFacts, sisters: PageFacts[], name = '政策文件') {
  const home = homePage([name, '/lm/'], ...sisters.map((_, i): [string, string] => [`简报${i}`, `/jb${i}/`]));
  const looks = sisters.map((sister, i) => record(`/jb${i}/`, sister));
  return judged(name, [record('/lm/', page), rendered('/lm/', page), ...looks], home);
}

describe('the place of a list that stands empty', () => {
  test('proves an empty column where sister columns of the template have their list there', () => {
    const { state, why, verdict } = verdictOf(bare(), [filled(), filled()]);
    expect({ state, why }).toEqual({ state: 'empty', why: 'emptyContainer' });
    expect(verdict).toMatchObject({ confirmedBy: 'render', items: { count: 0, exact: true } });
    expect(verdict.evidence.at(-1)?.selector).toBe('#gl');
  });

  test.each([
    ['one sister may be chance', bare(), [filled()]],
    ['sisters have their lists elsewhere', bare({ emptyContainers: ['div.ad'] }), [filled(), filled()]],
    ['nothing stands empty', bare({ emptyContainers: [] }), [filled(), filled()]],
    ['other words stand there', bare({ mainTextLength: 140, mainText: '本栏目办理有关事项' }), [filled(), filled()]],
    [
      'links of its own stand there',
      bare({ links: [{ text: '关于印发办法的通知', url: at('/x/1.html'), region: 'main' }] }),
      [filled(), filled()],
    ],
    ['a script may still fill it', bare({ scripted: true }), [filled(), filled()]],
  ])('%s: no proof', (_, page, sisters) => {
    expect(verdictOf(page, sisters).state).toBe('cannot-tell');
  });

  test('the text column whose text may be a picture is not called empty', () => {
    expect(verdictOf(bare(), [filled(), filled()], '机构职能').state).not.toBe('empty');
  });

  test('a frame’s page with nothing else on it is first compared with an address that cannot exist', () => {
    const page = bare({ links: [] });
    const before = verdictOf(page, [filled(), filled()]);
    expect(before.why).toBe('pending');
    const home = homePage(['政策文件', '/lm/'], ['简报0', '/jb0/'], ['简报1', '/jb1/']);
    const probes = [
      refused(impossibleSibling(at('/lm/')), 404, gone),
      rendered(impossibleSibling(at('/lm/')), gone, { snapshot: { status: 404 } }),
    ];
    const looks = [record('/lm/', page), rendered('/lm/', page), record('/jb0/', filled()), record('/jb1/', filled())];
    expect(judged('政策文件', [...looks, ...probes], home).state).toBe('empty');
  });

  test('lists that only a tab shows tell nothing of places in plain HTML', () => {
    const sisters = [facts({ scripted: true }), facts({ scripted: true })];
    expect(verdictOf(bare(), sisters).state).toBe('cannot-tell');
  });
});
