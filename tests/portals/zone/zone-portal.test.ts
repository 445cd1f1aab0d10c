import { describe, expect, it } from 'vitest';
import { describePortal } from '../kit/describe-portal';
import { zonePortal } from './zone-portal';

const now = '2026-11-20';

const count = Array.from({ length: 9 }, (_, i) => i + 1);

describePortal('zone', zonePortal, {
  pages: ({ url }) => {
    const channel = new URL(url).pathname.split('/').filter(Boolean).join('_');
    return [
      ...count.map((n) => `${url}index_${n}.shtml`),
      ...count.map((n) => `${url}index.shtml?page=${n}`),
      ...count.map((n) => url.replace(/\.htm$/, `/${n}.htm`)),
      `${url}list_frame.html`,
      new URL(`/common/api/list/${channel}.json?page=1&size=500`, url).href,
      ...(url.endsWith('/zfcg/') ? [new URL('/module/web/jpage/dataproxy.jsp?columnid=1020', url).href] : []),
    ];
  },
  article: ({ url }) =>
    url.endsWith('.htm') ? /\/info\/1061\/\d+\.htm/ : new RegExp(`${new URL(url).pathname}\\d{6}/t\\d{8}_\\d+\\.shtml`),
});

describe('the zone', () => {
  const { truth } = zonePortal(now);

  it('has a disclosure platform of 7 + 24 + 25 columns', () => {
    const levels = [1, 2, 3].map(
      (level) => truth.columns.filter((column) => column.section === 'platform' && column.level === level).length,
    );
    expect(levels).toEqual([7, 24, 25]);
  });

  it('has at least 55 columns in its navigation', () => {
    expect(truth.columns.filter(({ section }) => section === 'site').length).toBeGreaterThanOrEqual(55);
  });

  it('keeps the columns that need a second look below 35 in a hundred', () => {
    const second = truth.columns.filter(({ verdict }) => ['outdated', 'empty', 'unreachable'].includes(verdict));
    expect(second.length / truth.columns.length).toBeLessThan(0.35);
  });

  it('lacks the disclosures whose duties moved away', () => {
    expect(truth.missingDisclosures).toEqual(['REG-20-6']);
  });
});
