import type { WeightReading } from '../../lib/standards/weights/read-weights';

/** More than any table of points; a larger file is not even read. */
const MOST_BYTES = 2_000_000;

/** Reads a file of points that a person chose. Office programs write CSV in GB18030 as often as in UTF-8. */
export async function readWeightFile(file: File, ruleIds: readonly string[]): Promise<WeightReading> {
  // The reader of CSV is large and rarely needed.
  const { readWeights } = await import('../../lib/standards/weights/read-weights');
  const bytes = await file.slice(0, MOST_BYTES).arrayBuffer();
  return readWeights(decoded(bytes), file.name, ruleIds);
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
