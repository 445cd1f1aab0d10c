import {
  BODY_ENDINGS,
  CENTRAL_BODIES,
  CITIES,
  NOT_BODIES,
  PLACE_ENDINGS,
  PROVINCES,
} from '../../standards/column-kinds/places';
import type { Tier } from '../../standards/column-kinds/words';

const listed: ReadonlySet<string> = new Set([...PROVINCES, ...CITIES, ...CENTRAL_BODIES]);
const provinceEnding = new RegExp(`^(?:${PROVINCES.join('|')})(?:省|市|.{0,4}自治区|特别行政区)$`);

/** 财政部, 安溪县, 省教育厅; not 乡镇 or 专区, which are columns. At least one character before the ending, at most ten. */
const ending = new RegExp(`^[\\u4e00-\\u9fa5]{1,10}(?:${[...BODY_ENDINGS, ...PLACE_ENDINGS].join('|')})$`);

/** How surely a name is that of another body or place; `undefined` when it is none. */
export function bodyName(name: string): Tier | undefined {
  if (listed.has(name) || provinceEnding.test(name)) return 'whole';
  return ending.test(name) && !NOT_BODIES.test(name) ? 'head' : undefined;
}
