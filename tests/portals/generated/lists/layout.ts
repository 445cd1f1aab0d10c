import type { Random } from '../../kit/random';
import type { Row } from './entries';

/** A way of laying a list out. */
export interface Layout {
  /** The date stands in running text: only shapes made of plain words fit. */
  plainDates?: boolean;
  /** It holds numbers beside each item, so that dates without a year would be guesses. */
  needsFullDates?: boolean;
  draw(rows: readonly Row[], random: Random): string;
}
