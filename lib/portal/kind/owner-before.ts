import { CITIES, COUNTY_CITIES, LEVELS, PROVINCES } from '../../standards/column-kinds/places';

const levels = LEVELS.join('|');
const places = [...PROVINCES, ...CITIES, ...COUNTY_CITIES].join('|');

/** A named place, with its level or without: 邯郸, 邯郸市, 银海区. */
export const PLACE = `(?:(?:${places})(?:${levels})?|[\\u4e00-\\u9fa5]{2,3}(?:${levels}))`;

const owner = new RegExp(`^(?:${PLACE}|全国|[本我全各]?(?:${levels}))(?=[\\u4e00-\\u9fa5]{2})`);

/** A name without the place, level or body before it: 安溪县规章制度, 市规章制度, 本局规章制度 → 规章制度. */
export const withoutOwner = (name: string): string => name.replace(owner, '');
