import { describe, expect, test } from 'vitest';
import { column, evidence, now, portal, standard } from '../testing/portal-builder';
import { brokenLinks } from './broken-links';

const link = (url: string, onHome = false) => ({
  url,
  text: '旧版入口',
  foundOn: ['http://www.example.gov.cn/'],
  onHome,
  evidence: [evidence({ url, status: 404 })],
});

describe('broken-links', () => {
  test('hit: each link once, home page told apart', () => {
    const found = brokenLinks.run(
      portal({ brokenLinks: [link('http://www.example.gov.cn/a', true), link('http://www.example.gov.cn/b')] }),
      standard,
      now,
    );
    expect(found.map(({ message }) => message.key)).toEqual([
      'checks.brokenLinks.onHome',
      'checks.brokenLinks.message',
    ]);
    expect(found[0]).toMatchObject({ severity: 'deduct', state: 'violation', evidence: [{ status: 404 }] });
  });

  test('near miss: a column that does not open is not deducted twice', () => {
    const dead = column({ state: 'unreachable' });
    expect(brokenLinks.run(portal({ columns: [dead], brokenLinks: [link(dead.url)] }), standard, now)).toEqual([]);
  });

  test('cannot tell: links that were not followed are no findings', () => {
    expect(brokenLinks.run(portal(), standard, now)).toEqual([]);
  });
});
