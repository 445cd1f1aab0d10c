import type { PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';

/** 青石县人民政府门户网站 → 青石县 · 青石县水利局 stays */
const REST = /(?:人民政府|政府|门户|官方|政务|公众信息|网站|信息网|管理委员会|管委会).*$/;
/** 县水利局, 区政府办公室, 镇人民政府: said without a place's name they are of the place. */
const NEAR = /^(?:本|县|区|镇|乡|街道|管委会|党工委|政府办)/;
const SHORTEST = 2;

/** Whether a body's name is that of the portal's own body or one of its departments, as far as its words tell. */
export function isOwnBody(name: string, portal: Pick<Portal, 'name'>): boolean {
  const place = portal.name.replace(REST, '');
  return (place.length >= SHORTEST && name.includes(place)) || NEAR.test(name.trim());
}

/** 国务院办公厅, 国家发展改革委, 湖北省人民政府, 某某自治区财政厅, 某某市人民政府 */
const NATION = /^(?:中共)?(?:中央|国务院|国家|全国|中国|中华)/;
const PROVINCE = /^(?:中共)?[\u4e00-\u9fa5]{2,8}?(?:省|自治区)/;
const CITY = /^(?:中共)?[\u4e00-\u9fa5]{2,6}?(?:市|自治州|地区|盟)(?![\u4e00-\u9fa5]{0,8}?[区县旗镇乡])/;

/** Whether a body's name is that of a body above the portal's own: what it issues is passed on here (转发), not made. */
export function isBodyAbove(name: string, portal: Pick<Portal, 'name' | 'level'>): boolean {
  const bare = name.trim();
  if (isOwnBody(bare, portal) || portal.level === 'national') return false;
  if (NATION.test(bare)) return true;
  if (portal.level === 'provincial') return false;
  return PROVINCE.test(bare) || (portal.level !== 'city' && portal.level !== 'department' && CITY.test(bare));
}

const ISSUER = /^(?:发文机关|发文单位|制发机关|发布机构|发布单位|公开机构)$/;
/** 国务院办公厅关于…的意见: whoever stands before 关于 issued it. */
const NAMED = /^(.{3,30}?)(?:关于|印发)/;

/** Whether a document was issued by a body above, as its title or its fields tell. */
export function isIssuedAbove(title: string, facts: PageFacts | undefined, portal: Portal): boolean {
  const issuer = facts?.metadata.find(({ name, value }) => ISSUER.test(name) && value.trim() !== '')?.value;
  const named = NAMED.exec(title)?.[1];
  return [issuer, named].some((name) => name !== undefined && isBodyAbove(name, portal));
}
