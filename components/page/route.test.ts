import { expect, test } from 'vitest';
import { hashOf, parseHash } from './route';

test('a route survives its hash', () => {
  const hash = hashOf(['audits', 'a/b', 'columns'], { verdict: 'empty,outdated', q: '政策 & 文件', column: null });
  expect(parseHash(hash)).toEqual({
    path: ['audits', 'a/b', 'columns'],
    query: { verdict: 'empty,outdated', q: '政策 & 文件' },
  });
});

test('anything typed is a route', () => {
  expect(parseHash('')).toEqual({ path: [], query: {} });
  expect(parseHash('#/audits/%zz?q')).toEqual({ path: ['audits', '%zz'], query: { q: '' } });
});
