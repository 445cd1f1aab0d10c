import type { FactStatus } from '../../model/column';
import { rulesOf } from '../rule-input';

/** The 26 pilot areas; that exactly these make the 26, and in this order, is not confirmed. */
const AREAS: readonly [name: string, status: FactStatus][] = [
  ['国土空间规划', 'S'],
  ['重大建设项目', 'C'],
  ['公共资源交易', 'C'],
  ['财政预决算', 'C'],
  ['安全生产', 'C'],
  ['税收管理', 'S'],
  ['征地补偿', 'M'],
  ['国有土地上房屋征收与补偿', 'S'],
  ['保障性住房', 'C'],
  ['农村危房改造', 'C'],
  ['生态环境', 'C'],
  ['救灾', 'C'],
  ['食品药品监管', 'C'],
  ['城市综合执法', 'C'],
  ['就业', 'C'],
  ['社会保险', 'C'],
  ['社会救助', 'C'],
  ['养老服务', 'C'],
  ['户籍管理', 'C'],
  ['涉农补贴', 'C'],
  ['义务教育', 'C'],
  ['卫生健康', 'C'],
  ['市政服务', 'S'],
  ['公共法律服务', 'C'],
  ['扶贫', 'C'],
  ['公共文化服务', 'C'],
];

/** Areas of grassroots disclosure (基层政务公开试点领域), for counties and townships. */
export const grassrootsRules = rulesOf(
  '关于全面推进基层政务公开标准化规范化工作的指导意见（国办发〔2019〕54号）',
  AREAS.map(([name, status], index) => ({
    id: `GRASS-${String(index + 1).padStart(2, '0')}`,
    name,
    status,
    mode: 'assist' as const,
  })),
);
