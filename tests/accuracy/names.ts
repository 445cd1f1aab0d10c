import { readFileSync } from 'node:fs';
import { classifyColumn } from '../../lib/portal/kind';
import type { Tally } from './tally';

/**
 * Kind and category of column names by name alone: lines of `name`, `kind`, `category` (`none` for no category), tab
 * between them, a head line first. `other` for a kind and no category for one that has one count as missed.
 */
export function measureNames(file: string, tally: Tally): number {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const columns = head.split('\t');
  const at = { name: columns.indexOf('name'), kind: columns.indexOf('kind'), category: columns.indexOf('category') };
  let names = 0;
  for (const line of lines) {
    const cells = line.split('\t');
    const name = cells[at.name]?.trim();
    if (!name) continue;
    names++;
    const kind = cells[at.kind]?.trim() ?? '';
    const category = cells[at.category]?.trim() || 'none';
    const read = classifyColumn({ name, path: [name] });
    const page = { id: name, system: 'names' };
    tally.judge('column kind', page, kind, read.kind === 'other' && kind !== 'other' ? null : read.kind);
    const told = read.category ?? 'none';
    tally.judge('column category', page, category, told === 'none' && category !== 'none' ? null : told);
  }
  return names;
}
