import type { Check } from '../../model/finding';
import type { Level } from '../../model/portal';
import { onColumn } from '../finding';
import { evidenceOf, readPages } from '../look';
import { textsOf } from './column-texts';

const meta = {
  id: 'unnamed-reading-places',
  title: 'checks.unnamedReadingPlaces.title',
  basis: ['REG-25-PLACE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Governments set reading places up; their departments do not have to. */
const BOUND: ReadonlySet<Level> = new Set(['provincial', 'city', 'county', 'township']);
const PLACE =
  /档案馆|图书馆|查阅(?:场所|地点|点|中心|室|大厅|窗口)|(?:政务|行政|便民)(?:服务|审批)(?:大厅|中心)|服务大厅/;
/** 查阅场所, 查阅点 as a column or link of its own */
const ENTRY = /查阅(?:场所|地点|点|中心)/;

/** The guide, read to its end, names no place to read information at (查阅场所, 条例第二十五条), nor does a link of any page. */
export const unnamedReadingPlaces: Check = {
  meta,
  run(portal) {
    if (!BOUND.has(portal.level)) return [];
    const guides = textsOf(portal, 'guide');
    const [guide] = guides;
    if (!guide || !guides.every(({ whole, text }) => whole && !PLACE.test(text))) return [];
    if (readPages(portal).some(({ facts }) => facts.links.some(({ text }) => ENTRY.test(text)))) return [];
    const evidence = guide.pages.map((page) => evidenceOf(page));
    return [{ ...onColumn(meta, guide.column, { state: 'needs-review' }), evidence }];
  },
};
