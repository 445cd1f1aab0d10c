import {
  BODY_ENDINGS,
  CENTRAL_BODIES,
  CITIES,
  NOT_BODIES,
  PLACE_ENDINGS,
  PROVINCES,
  SURE_ENDINGS,
} from '../../standards/column-kinds/places';
import type { Tier } from '../../standards/column-kinds/words';

const listed: ReadonlySet<string> = new Set([...PROVINCES, ...CITIES, ...CENTRAL_BODIES]);
const provinceEnding = new RegExp(`^(?:${PROVINCES.join('|')})(?:省|市|.{0,4}自治区|特别行政区)$`);

/** 财政部, 安溪县, 省教育厅; not 乡镇, 干部 or 专区, which are columns. One to ten characters before the ending. */
const endingIn = (endings: readonly string[]): RegExp =>
  new RegExp(`^[\\u4e00-\\u9fa5]{1,10}(?:${endings.join('|')})$`);
const sure = endingIn(SURE_ENDINGS);
/** 省扶贫办, 市人大, 山西省政协: the level stands before it. Not 马上就办 or 人大. */
const ofLevel = /^(?:[\u4e00-\u9fa5]{2,4})?(?:省|市|县|区|州|自治区|国家|国务院)(?:[\u4e00-\u9fa5]{2,8}办|人大|政协)$/;
const likely = endingIn([...BODY_ENDINGS, ...PLACE_ENDINGS]);

/** How surely a name is that of another body or place; `undefined` when it is none. */
export function bodyName(name: string): Tier | undefined {
  if (listed.has(name) || provinceEnding.test(name)) return 'whole';
  if (NOT_BODIES.test(name)) return undefined;
  if (sure.test(name) || ofLevel.test(name)) return 'phrase';
  return likely.test(name) ? 'head' : undefined;
}
