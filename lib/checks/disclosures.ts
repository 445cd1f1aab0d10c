import type { Disclosure } from '../model/audit-report';
import type { Column } from '../model/column';
import type { Level, Portal } from '../model/portal';
import type { Standard } from '../model/standard';
import { platformWasRead } from './platform/platform-read';

/** What must be disclosed and how a column that discloses it is known; `levels`: whom it binds, everybody when absent. */
interface Duty {
  ruleId: string;
  discloses: (column: Column) => boolean;
  levels?: readonly Level[];
  /** Name of the row where the rule's own says something wider. */
  name?: string;
  /** It binds every body whatever its functions; the others are a department's, zone's or township's only where it has them. */
  everybody?: true;
}

const category = (ruleId: string): Duty => ({ ruleId, discloses: (column) => column.category === ruleId });

/** 其他法定内容: no one kind of column stands for it. */
const OTHER_DUTIES: ReadonlySet<Column['kind']> = new Set([
  'credit',
  'public-resources',
  'key-areas',
  'power-list',
  'proposal',
  'decision',
]);

/** A tree of the statutory content is a catalogue by form (国办公开办函〔2019〕61号). */
const CATALOGUE: ReadonlySet<Column['kind']> = new Set(['catalogue', 'statutory']);

/** Categories of article 20 that no body is without: who it is, and what it spends. */
const EVERYBODYS = [2, 7];

const DUTIES: readonly Duty[] = [
  { ...category('REG-12-GUIDE'), everybody: true },
  { ruleId: 'REG-12-CATALOGUE', discloses: ({ kind }) => CATALOGUE.has(kind), everybody: true },
  { ruleId: 'PLAT-BLOCKS', name: '政府信息公开制度', discloses: ({ kind }) => kind === 'system', everybody: true },
  ...Array.from({ length: 14 }, (_, index): Duty => {
    const duty = category(`REG-20-${index + 1}`);
    return EVERYBODYS.includes(index + 1) ? { ...duty, everybody: true } : duty;
  }),
  { ruleId: 'REG-20-15', discloses: ({ kind }) => OTHER_DUTIES.has(kind) },
  { ...category('REG-21-CITY'), levels: ['city', 'county', 'zone'] },
  { ...category('REG-28-CHANNEL'), everybody: true },
  { ...category('REG-49-DEADLINE'), everybody: true },
];

/** Governments with all functions; other bodies have those that were given to them. */
const GOVERNMENTS: ReadonlySet<Level> = new Set(['national', 'provincial', 'city', 'county']);

/** Columns below an index column of the duty speak for it: 行政许可 › 建设工程规划许可. */
function provers(columns: readonly Column[], discloses: Duty['discloses']): Column[] {
  const own = columns.filter(discloses);
  const roots = own
    .filter(({ verdict }) => verdict.state === 'index')
    .flatMap(({ places }) => places.map(({ section, path }) => `${section}\n${path.join('\n')}\n`));
  if (roots.length === 0) return own;
  const found = new Set(own);
  for (const column of columns) {
    const below = column.places.some(({ section, path }) => {
      const place = `${section}\n${path.join('\n')}\n`;
      return roots.some((root) => place.length > root.length && place.startsWith(root));
    });
    if (below) found.add(column);
  }
  return [...found];
}

function statusOf(columns: readonly Column[], mayBeMissing: boolean): Disclosure['status'] {
  const states = new Set(columns.map(({ verdict }) => verdict.state));
  if (states.has('alive') || states.has('single-content')) return 'present';
  // Held elsewhere, or not to be judged: it may well be disclosed there.
  if (states.has('cannot-tell') || states.has('external')) return 'cannot-tell';
  if (states.has('outdated')) return 'outdated';
  // An index whose sub-columns nobody knows tells nothing.
  if (states.size === 1 && states.has('index')) return 'cannot-tell';
  return mayBeMissing ? 'missing' : 'cannot-tell';
}

/**
 * Whether each duty to disclose is met (公开事项), with the columns that prove it. `missing` is said only of a portal whose
 * trees and disclosure platform were read in full, and where no column was set up for a duty, only of a body that has it
 * for certain.
 */
export function discloseMatrix(portal: Portal, standard: Standard): Disclosure[] {
  const searched = platformWasRead(portal);
  return DUTIES.map(({ ruleId, discloses, levels, name, everybody }) => {
    const named = { ruleId, name: name ?? standard.rule(ruleId).name };
    if (levels && !levels.includes(portal.level)) return { ...named, status: 'not-applicable', columns: [] };
    const columns = provers(portal.columns, discloses);
    const bound = everybody === true || (GOVERNMENTS.has(portal.level) && ruleId !== 'REG-20-15');
    const status = statusOf(columns, searched && (bound || columns.length > 0));
    return { ...named, status, columns: columns.map(({ id }) => id) };
  });
}
