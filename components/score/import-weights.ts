import type { WeightReading } from '../../lib/standards/weights/read-weights';
import { officeText } from '../../lib/text/office-text';

/** More than any table of points; a larger file is not even read. */
const MOST_BYTES = 2_000_000;

/** Reads a file of points that a person chose. */
export async function readWeightFile(file: File, ruleIds: readonly string[]): Promise<WeightReading> {
  // The reader of CSV is large and rarely needed.
  const { readWeights } = await import('../../lib/standards/weights/read-weights');
  return readWeights(officeText(await file.slice(0, MOST_BYTES).arrayBuffer()), file.name, ruleIds);
}
