import { describe, expect, test } from 'vitest';
import { column, now, page, portal, standard } from '../testing/portal-builder';
import { outdatedGuide } from './outdated-guide';

const check = (text: string) => {
  const own = column({ kind: 'guide', section: 'platform', state: 'single-content' });
  const shown = page({ purpose: 'column', facts: { url: own.url, kind: 'single-content', text } });
  return outdatedGuide.run(portal({ columns: [own], pages: [shown] }), standard, now);
};
const opening = '根据《中华人民共和国政府信息公开条例》编制本指南。';

describe('outdated-guide', () => {
  test('hit: the Regulation of 2007, or its term of reply', () => {
    expect(check('根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制本指南。')).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.outdatedGuide.message', params: { words: '国务院令第492号' } } },
    ]);
    expect(check('根据2007年《中华人民共和国政府信息公开条例》编制本指南。')).toHaveLength(1);
    expect(check(`${opening}\n受理机构自收到申请之日起15个工作日内予以答复。`)).toMatchObject([
      { message: { key: 'checks.outdatedGuide.term' } },
    ]);
  });

  test('near miss: the present law beside the old one, the present term, the term of third parties', () => {
    expect(check('依据国务院令第711号（2019年修订，原国务院令第492号）编制。')).toEqual([]);
    expect(check(`${opening}\n自收到申请之日起20个工作日内答复。`)).toEqual([]);
    expect(check(`${opening}\n第三方应当自收到征求意见书之日起15个工作日内答复。`)).toEqual([]);
    expect(check(`${opening}\n本机关2007年成立。`)).toEqual([]);
  });
});
