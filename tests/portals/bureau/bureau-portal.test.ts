import { describe, expect, it } from 'vitest';
import { at, decoded, describePortal } from '../kit/describe-portal';
import { bureauPortal } from './bureau-portal';

const numberOf = (url: string): string => /\/col(\d+)\//.exec(url)?.[1] ?? '';

describePortal('bureau', bureauPortal, {
  pages: ({ url }) =>
    [
      `/module/web/jpage/dataproxy.jsp?columnid=${numberOf(url)}&startrecord=1&endrecord=500`,
      ...[1, 2, 3].map((n) => `/module/xxgk/search.jsp?infotypeId=B${numberOf(url)}&currpage=${n}`),
    ].map((path) => new URL(path, url).href),
  article: ({ url }) => new RegExp(`/art/\\d{4}/\\d+/\\d+/art_${numberOf(url)}_\\d+\\.html`),
});

describe('the bureau', () => {
  const portal = bureauPortal('2026-11-20');
  const newestOf = (name: string): string | null | undefined =>
    portal.truth.columns.find((column) => column.name === name)?.newest;

  it('hands out the records of a column whose page holds none', async () => {
    const page = decoded(await at(portal, `http://${portal.host}/col/col3122/index.html`));
    expect(page).toMatch(/<recordset>\s*<\/recordset>/);
    const proxy = `http://${portal.host}/module/web/jpage/dataproxy.jsp?columnid=3122&startrecord=1&endrecord=15`;
    const answer = decoded(await at(portal, proxy));
    expect(answer.match(/<record>/g)).toHaveLength(15);
    expect(answer).toContain(newestOf('区县动态') ?? 'none');
  });

  it('answers the catalogue in HTML and tells the number of entries', async () => {
    const search = `http://${portal.host}/module/xxgk/search.jsp?divid=div3215&infotypeId=B3215&webid=22`;
    const answer = decoded(await at(portal, search));
    expect(answer).toContain('共 37 条');
    expect(answer).toContain(newestOf('行政处罚') ?? 'none');
  });
});
