import { describe, expect, it } from 'vitest';
import { at, decoded, describePortal } from '../kit/describe-portal';
import { countyPortal } from './county-portal';

describePortal('county', countyPortal, {
  pages: ({ url }) => [2, 3, 4].map((n) => url.replace(/\.shtml$/, `_${n}.shtml`)),
  article: ({ url }) => new RegExp(`${new URL('.', url).pathname}\\d{6}/[0-9a-f]{32}\\.shtml`),
});

describe('the county', () => {
  const portal = countyPortal('2026-11-20');

  it('has a platform of three levels', () => {
    const levels = [1, 2, 3].map(
      (level) =>
        portal.truth.columns.filter((column) => column.section === 'platform' && column.level === level).length,
    );
    expect(levels).toEqual([5, 14, 17]);
  });

  it('lets only those who ran its script into one column', async () => {
    const guarded = portal.truth.columns.find(({ name }) => name === '部门动态');
    const url = guarded?.url ?? '';
    expect((await at(portal, url)).status).toBe(412);
    const answer = await at(portal, url, { cookie: 'ql_waf=8' });
    expect([answer.status, decoded(answer).includes(guarded?.newest ?? 'none')]).toEqual([200, true]);
  });
});
