/** FNV-1a over UTF-16 units, started at two seeds: two independent 32-bit halves. */
function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // FNV spreads short inputs badly over the high bits; one avalanche step mends that.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
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
    vote(votes, 0, hash32(feature, 0x811c9dc5), weight);
    vote(votes, 32, hash32(feature, 0x9747b28c), weight);
  }
  let hex = '';
  for (let digit = 0; digit < 16; digit++) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) if ((votes[digit * 4 + bit] ?? 0) > 0) value |= 1 << bit;
    hex += value.toString(16);
  }
  return hex;
}
