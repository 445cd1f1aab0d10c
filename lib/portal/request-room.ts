/** Requests a column that judging and samples take together. */
const PER_COLUMN = 1.32;
/** Looks that a portal takes whatever its size: its home page twice, robots.txt, the probe. */
const FIXED = 4;
/** Requests that an audit may take of a small portal, and what each column takes off: the fewer columns, the more is read. */
const SMALL = 520;
const OFF_PER_COLUMN = 3.3;

/** Requests that judging so many columns and opening samples of their articles may take of a portal together. */
export const requestRoom = (columns: number): number =>
  Math.floor(Math.max(PER_COLUMN * columns + FIXED, SMALL - OFF_PER_COLUMN * columns));
