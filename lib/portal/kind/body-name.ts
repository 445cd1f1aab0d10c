import {
  BODY_ENDINGS,
  CENTRAL_BODIES,
  CITIES,
  COUNTY_CITIES,
  NOT_BODIES,
  OWNED_ENDINGS,
  PLACE_ENDINGS,
  PROVINCES,
  SURE_ENDINGS,
} from '../../standards/column-kinds/places';
import type { Tier } from '../../standards/column-kinds/words';
import { PLACE } from './owner-before';

const listed: ReadonlySet<string> = new Set([...PROVINCES, ...CITIES, ...COUNTY_CITIES, ...CENTRAL_BODIES]);
const placeEnding = new RegExp(
  `^(?:(?:${PROVINCES.join('|')})(?:省|市|.{0,4}自治区|特别行政区)|(?:${[...CITIES, ...COUNTY_CITIES].join('|')})(?:市|州|盟|地区))$`,
);

/** 财政部, 安溪县, 省教育厅; not 乡镇, 干部 or 专区, which are columns. One to fourteen characters before the ending. */
const endingIn = (endings: readonly string[]): RegExp =>
  new RegExp(`^[\\u4e00-\\u9fa5]{1,14}(?:${endings.join('|')})$`);
const sure = endingIn(SURE_ENDINGS);
/** 省扶贫办, 市人大, 山西省政协: the level stands before it. Not 马上就办 or 人大. */
const ofLevel =
  /^(?:[\u4e00-\u9fa5]{2,4})?(?:省|市|县|区|州|自治区|国家|国务院)(?:[\u4e00-\u9fa5]{2,8}办|人大(?:常委会)?|政协)$/;
/** 四川省教育考试院, 省残联, 邯郸市扶贫开发办公室: neither 市民服务中心, 市直机关 nor 区域. */
const owned = new RegExp(
  `^(?:${PLACE}|(?:自治)?[省市县区州](?![民场级直域情长内外际属本])|国家|全国|国务院|中国)[\\u4e00-\\u9fa5]{0,14}(?:${OWNED_ENDINGS.join('|')})$`,
);
/** 四川民办教育网, 四川民族教育报, 四川省教育厅科学技术处: the site or paper of a place, a division of its body. */
const siteOf = new RegExp(
  `^(?:${PLACE}|中国|全国)(?!.*(?:信用|政务服务|信息公开|一张网|[电管路河]网))[\\u4e00-\\u9fa5]{2,10}(?:网|(?<![公年月季上汇电])报|(?:[局厅委部]).{2,8}处)$`,
);
const likely = endingIn([...BODY_ENDINGS, ...PLACE_ENDINGS]);

/** How surely a name is that of another body or place; `undefined` when it is none. */
export function bodyName(name: string): Tier | undefined {
  if (listed.has(name) || placeEnding.test(name)) return 'whole';
  if (NOT_BODIES.test(name)) return undefined;
  if (ofLevel.test(name) || owned.test(name) || siteOf.test(name)) return 'whole';
  if (sure.test(name)) return 'phrase';
  return likely.test(name) ? 'head' : undefined;
}
