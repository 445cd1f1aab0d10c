import { describe, expect, test } from 'vitest';
import { discloseMatrix } from '../../lib/checks/disclosures';
import type { AssembleContext } from '../../lib/portal/assemble';
import { standardOf } from '../../lib/standards';
import type { Trees } from '../portals/government/columns';
import { all, emptied, without } from '../portals/government/faults/columns';
import { governmentPortal, type Planting } from '../portals/government/government-portal';
import type { GovernmentColumn } from '../portals/government/look';
import { auditInProcess } from './audit-in-process';
import { tabScripts } from './tab-scripts';

const NOW = '2024-03-20';

const planting = (change: Planting['change']): Planting => ({ change, plants: () => [] });
const flat = (columns: readonly GovernmentColumn[]): GovernmentColumn[] =>
  columns.flatMap((column) => [column, ...flat(column.children)]);

/** Addresses of the county's columns by kind. */
const byKind = new Map<string, string[]>();
governmentPortal(
  'county',
  NOW,
  planting((trees: Trees) => {
    for (const { kind, at } of flat([...trees.site, ...trees.platform]))
      byKind.set(kind, [...(byKind.get(kind) ?? []), at]);
    return trees;
  }),
);

async function missing(change: Planting['change']): Promise<{ found: string[]; truth: string[] }> {
  const portal = governmentPortal('county', NOW, planting(change));
  const { truth } = portal;
  const standard = standardOf('national-2019');
  const context: AssembleContext = {
    url: truth.url,
    standard,
    level: null,
    now: truth.now,
    startedAt: truth.now,
    finishedAt: null,
    incomplete: false,
    maxPages: 5_000,
  };
  const { portal: seen } = await auditInProcess(portal, context, { scripts: tabScripts });
  const rows = discloseMatrix(seen, standard, truth.now).filter(
    ({ status, ruleId, parent }) => status === 'missing' && ruleId.startsWith('REG-2') && parent === undefined,
  );
  return { found: rows.map(({ ruleId }) => ruleId).sort(), truth: truth.missingDisclosures };
}

/** A notice of an approval meets the duty on permits (REG-20-5) where its columns do not. */
const KINDS = [
  'policy',
  'plan',
  'statistics',
  'penalty',
  'budget',
  'fee',
  'procurement',
  'project',
  'livelihood',
  'emergency',
  'inspection',
  'recruitment',
  'land',
];

describe.each(KINDS)('a county that loses its columns of %s', (kind) => {
  const at = byKind.get(kind) ?? [];

  test('is told what it lacks, and nothing else', async () => {
    for (const lose of [without, emptied]) {
      const { found, truth } = await missing(all(lose(...at)));
      expect(truth).toHaveLength(1);
      expect(found).toEqual(truth);
    }
  });
});

test('a county that loses its columns of permits meets the duty by what its notices publish', async () => {
  expect((await missing(all(without(...(byKind.get('permit') ?? []))))).found).toEqual([]);
});
