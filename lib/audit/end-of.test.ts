import { expect, test } from 'vitest';
import { type Audit, DEFAULT_SETTINGS } from '../model/audit';
import type { PageRecord, Portal } from '../model/portal';
import type { CrawlErrorKind } from '../model/snapshot';
import { endOf } from './end-of';

const audit = { host: 'www.example.gov.cn', settings: DEFAULT_SETTINGS } as Audit;
const portal = (columns: number) => ({ columns: Array.from({ length: columns }) }) as Portal;
const home = (kind: CrawlErrorKind | null, status: number | null = null): PageRecord =>
  ({
    purpose: 'home',
    snapshot: { status, error: kind && { kind, detail: '' } },
    facts: kind || status !== 200 ? null : {},
  }) as PageRecord;

test.each([
  ['timeout', null, 'errors.hostTimeout'],
  ['network', null, 'errors.hostSilent'],
  ['robots', null, 'errors.robotsForbid'],
  ['denied', null, 'errors.permissionDenied'],
  ['not-html', 200, 'errors.notAPage'],
  ['off-site', 302, 'errors.leadsElsewhere'],
  ['blocked', 403, 'errors.hostRefuses'],
] as const)('a home page that ends in %s (%s) fails the audit with %s', (kind, status, key) => {
  expect(endOf('finished', audit, [home(kind, status)], portal(0))).toMatchObject({
    state: 'failed',
    problem: { key },
  });
});

test('a page without columns is no portal; one with columns is audited', () => {
  expect(endOf('finished', audit, [home(null, 200)], portal(0)).problem?.key).toBe('errors.noPortal');
  expect(endOf('finished', audit, [home(null, 200)], portal(3))).toEqual({ state: 'finished', problem: null });
});

test('a limit ends an audit and says so; a full disk halts it; an interruption decides nothing', () => {
  const pages = [home(null, 200)];
  expect(endOf('limit', audit, pages, portal(3))).toMatchObject({
    state: 'finished',
    problem: { key: 'errors.limitReached' },
  });
  expect(endOf('storage-full', audit, pages, portal(3))).toMatchObject({
    state: 'waiting',
    problem: { key: 'errors.quotaFull' },
  });
  expect(endOf('stopped', audit, pages, portal(3))).toEqual({ state: 'running', problem: null });
});
