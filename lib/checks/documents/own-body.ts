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
