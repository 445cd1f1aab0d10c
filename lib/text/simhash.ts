/** FNV spreads short inputs badly over the high bits; one avalanche step mends that. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Each bit that is set speaks for its place, each that is not against it. */
function vote(votes: Int32Array, from: number, bits: number, weight: number): void {
  let left = bits;
  for (let at = from; at < from + 32; at++) {
    votes[at] = (votes[at] ?? 0) + (left & 1 ? weight : -weight);
    left >>>= 1;
  }
}

/**
 * 64-bit similarity hash (SimHash, Charikar 2002) of weighted features, as 16 hex digits: sets that share most of their
 * features differ in few bits. Without features `'0000000000000000'`.
 */
export function simhash(features: ReadonlyMap<string, number>): string {
  const votes = new Int32Array(64);
  for (const [feature, weight] of features) {
    // FNV-1a over UTF-16 units, started at two seeds: two independent 32-bit halves.
    let low = 0x811c9dc5;
    let high = 0x9747b28c;
    for (let i = 0; i < feature.length; i++) {
      const unit = feature.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x01000193);
    }
    vote(votes, 0, spread(low), weight);
    vote(votes, 32, spread(high), weight);
  }
  let hex = '';
  for (let digit = 0; digit < 16; digit++) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) if ((votes[digit * 4 + bit] ?? 0) > 0) value |= 1 << bit;
    hex += value.toString(16);
  }
  return hex;
}
