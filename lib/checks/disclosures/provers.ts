import type { Column, Place } from '../../model/column';
import type { DisclosureDuty } from '../../standards/disclosure-duties';
import { TELLING_KINDS } from './own-pages';

const discloses =
  ({ kinds, columns }: DisclosureDuty) =>
  ({ kind, name }: Column): boolean =>
    kinds?.includes(kind) === true || (columns !== undefined && !TELLING_KINDS.has(kind) && columns.test(name));

const keyOf = ({ section, path }: Place): string => `${section}\n${path.join('\n')}\n`;

/** Columns that disclose a duty; those below an index column of it speak for it, too: 行政许可 › 建设工程规划许可. */
export function proversOf(all: readonly Column[], duty: DisclosureDuty): Column[] {
  const own = all.filter(discloses(duty));
  const roots = own.filter(({ verdict }) => verdict.state === 'index').flatMap(({ places }) => places.map(keyOf));
  if (roots.length === 0) return own;
  const found = new Set(own);
  for (const column of all) {
    const below = column.places.some((place) => {
      const key = keyOf(place);
      return roots.some((root) => key.length > root.length && key.startsWith(root));
    });
    if (below) found.add(column);
  }
  return [...found];
}
