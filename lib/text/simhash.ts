/** FNV spreads short inputs badly over the high bits; one avalanche step mends that. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Most that the counters of one word hold. */
const FULL = 255;
/** For each half byte a word with a counter of eight bits for each of its bits. */
const LANES = Array.from({ length: 16 }, (_, half) =>
  [0, 1, 2, 3].reduce((word, bit) => word | (((half >> bit) & 1) << (8 * bit)), 0),
);

/** Adds a weight to the counters of the bits that are set: four at a time, eight words a half. */
function count(words: number[], from: number, bits: number, weight: number): void {
  let left = bits;
  for (let at = from; at < from + 8; at++) {
    words[at] = ((words[at] ?? 0) + Math.imul(LANES[left & 15] ?? 0, weight)) | 0;
    left >>>= 4;
  }
}

/**
 * 64-bit similarity hash (SimHash, Charikar 2002) of features with whole weights, as 16 hex digits: sets that share most of their
 * features differ in few bits. Without features `'0000000000000000'`.
 */
export function simhash(features: ReadonlyMap<string, number>): string {
  const words: number[] = new Array<number>(16).fill(0);
  const counts: number[] = new Array<number>(64).fill(0);
  let total = 0;
  let held = 0;
  const empty = (): void => {
    for (let at = 0; at < 64; at++)
      counts[at] = (counts[at] ?? 0) + (((words[at >> 2] ?? 0) >>> (8 * (at & 3))) & FULL);
    words.fill(0);
    held = 0;
  };
  for (const [feature, weight] of features) {
    // FNV-1a over UTF-16 units, started at two seeds: two independent 32-bit halves.
    let low = 0x811c9dc5;
    let high = 0x9747b28c;
    for (let i = 0; i < feature.length; i++) {
      const unit = feature.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x01000193);
    }
    total += weight;
    for (let rest = weight; rest > 0; rest -= FULL) {
      const part = Math.min(rest, FULL);
      if (held + part > FULL) empty();
      held += part;
      count(words, 0, spread(low), part);
      count(words, 8, spread(high), part);
    }
  }
  empty();
  let hex = '';
  for (let digit = 0; digit < 16; digit++) {
    let value = 0;
    // A bit is set that most of the weight speaks for.
    for (let bit = 0; bit < 4; bit++) if (2 * (counts[digit * 4 + bit] ?? 0) > total) value |= 1 << bit;
    hex += value.toString(16);
  }
  return hex;
}
