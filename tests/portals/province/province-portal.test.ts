import { describe, expect, it } from 'vitest';
import { at, decoded } from '../kit/describe-portal';
import { provincePortal } from './province-portal';
import { checkPortal } from './self-check';

checkPortal('province', provincePortal, { columns: [120, 180] });

describe('the province’s department', () => {
  const portal = provincePortal('2026-11-20');

  it('has a disclosure tree of three levels on its own host', () => {
    const platform = portal.truth.columns.filter(({ section }) => section === 'platform');
    expect(new Set(platform.map(({ url }) => new URL(url).hostname))).toEqual(new Set(portal.otherHosts));
    expect([1, 2, 3].map((level) => platform.filter((one) => one.level === level).length)).toEqual([5, 25, 15]);
  });

  it('has one column that takes longer than any limit', async () => {
    const late = await at(portal, `http://${portal.host}/djgz/jswm/`);
    expect(late.delayMs).toBeGreaterThan(20_000);
  });

  it('keeps an older part in GB2312, named in the page only', async () => {
    const answer = await at(portal, `http://${portal.host}/hjzl/kqzlyb/`);
    expect(answer.headers['content-type']).toBe('text/html');
    expect(decoded(answer)).toContain('空气质量月报');
  });

  it('sends what it does not know to its home page', async () => {
    expect(await at(portal, `http://${portal.host}/nothing/here/`)).toMatchObject({ status: 302 });
  });
});
