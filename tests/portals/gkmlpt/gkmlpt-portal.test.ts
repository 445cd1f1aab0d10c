import { describe, expect, it } from 'vitest';
import { at, decoded, describePortal } from '../kit/describe-portal';
import { gkmlptPortal } from './gkmlpt-portal';

describePortal('gkmlpt', gkmlptPortal, {
  pages: ({ url }) => {
    const number = new URL(url).hash.slice(1);
    const paths = number
      ? [1, 2].map((n) => `/gkmlpt/api/all/${number}?page=${n}&sid=768005`)
      : [2, 3, 4, 5].map((n) => `${new URL(url).pathname}index_${n}.html`);
    return paths.map((path) => new URL(path, url).href);
  },
  article: ({ url }) =>
    url.includes('#')
      ? /\/gkmlpt\/content\/[\d/]+post_\d+\.html/
      : new RegExp(`${new URL(url).pathname}content/post_\\d+\\.html`),
});

describe('the district', () => {
  const portal = gkmlptPortal('2026-11-20');

  it('answers the records of a column behind the hash, a hundred at once', async () => {
    const answer = await at(portal, `http://${portal.host}/gkmlpt/api/all/506?page=1&sid=768005`);
    const { articles, total } = JSON.parse(decoded(answer)) as { articles: { date: number }[]; total: number };
    expect([articles.length, total]).toEqual([100, 130]);
    const newest = new Date(((articles[0]?.date ?? 0) + 8 * 3600) * 1000).toISOString().slice(0, 10);
    expect(newest).toBe(portal.truth.columns.find(({ name }) => name === '其他文件')?.newest);
  });
});
