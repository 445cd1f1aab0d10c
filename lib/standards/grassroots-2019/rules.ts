import type { FactStatus } from '../../model/column';
import { rulesOf } from '../rule-input';

/**
 * The 26 pilot areas; that exactly these make the 26, and in this order, is not confirmed. `town`: seen in a township's or
 * street's own catalogue, too; that the rest are the county's alone is not confirmed.
 */
const AREAS: readonly [name: string, status: FactStatus, town?: 'town'][] = [
  ['国土空间规划', 'S'],
  ['重大建设项目', 'C', 'town'],
  ['公共资源交易', 'C', 'town'],
  ['财政预决算', 'C', 'town'],
  ['安全生产', 'C', 'town'],
  ['税收管理', 'S'],
  ['征地补偿', 'M'],
  ['国有土地上房屋征收与补偿', 'S'],
  ['保障性住房', 'C'],
  ['农村危房改造', 'C', 'town'],
  ['生态环境', 'C', 'town'],
  ['救灾', 'C', 'town'],
  ['食品药品监管', 'C', 'town'],
  ['城市综合执法', 'C', 'town'],
  ['就业', 'C', 'town'],
  ['社会保险', 'C', 'town'],
  ['社会救助', 'C', 'town'],
  ['养老服务', 'C', 'town'],
  ['户籍管理', 'C', 'town'],
  ['涉农补贴', 'C', 'town'],
  ['义务教育', 'C', 'town'],
  ['卫生健康', 'C', 'town'],
  ['市政服务', 'S'],
  ['公共法律服务', 'C', 'town'],
  ['扶贫', 'C', 'town'],
  ['公共文化服务', 'C', 'town'],
];

/** The areas in their order, and whether townships have them. */
export const GRASSROOTS_AREAS = AREAS.map(([name, status, town], index) => ({
  id: `GRASS-${String(index + 1).padStart(2, '0')}`,
  name,
  status,
  town: town === 'town',
}));

/** Areas of grassroots disclosure (基层政务公开试点领域), for counties and townships. */
export const grassrootsRules = rulesOf(
  '关于全面推进基层政务公开标准化规范化工作的指导意见（国办发〔2019〕54号）',
  GRASSROOTS_AREAS.map(({ id, name, status }) => ({ id, name, status, mode: 'assist' as const })),
);
