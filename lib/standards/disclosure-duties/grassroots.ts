import { GRASSROOTS_AREAS } from '../grassroots-2019/rules';
import type { DisclosureDuty } from './duty';

/** Names by which columns of an area are known, in the order of the areas. */
const NAMES: readonly RegExp[] = [
  /国土空间|空间规划|城乡规划/,
  /重[大点](?:建设)?(?:项目|工程)/,
  /公共资源/,
  /预算|决算|财政/,
  /安全生产/,
  /税收|纳税|办税/,
  /征地|土地征收/,
  /房屋征收|征收与补偿|拆迁/,
  /保障性住房|住房保障|公租房|公共租赁/,
  /危房/,
  /生态环境|环境保护|环保|环境质量/,
  /救灾|减灾|灾害救助/,
  /食品|药品|食药/,
  /综合执法|城市管理|城管/,
  /就业|创业/,
  /社会保险|社保|医保|养老保险/,
  /社会救助|救助|低保|特困/,
  /养老/,
  /户籍|户政|落户/,
  /补贴|惠农/,
  /义务教育/,
  /卫生健康|医疗卫生|公共卫生/,
  /市政/,
  /公共法律|法律援助|法律服务/,
  /扶贫|乡村振兴|脱贫/,
  /公共文化|文化服务/,
];

/** The areas of grassroots disclosure (国办发〔2019〕54号): counties all, townships those seen in townships' own catalogues. */
export const grassrootsDuties: readonly DisclosureDuty[] = GRASSROOTS_AREAS.map(({ id, town }, index) => ({
  ruleId: id,
  group: 'grassroots',
  levels: town ? ['county', 'township'] : ['county'],
  bound: 'functions',
  columns: NAMES[index] ?? /$^/,
}));
