import type { Kind } from './kinds';
import type { Random } from './random';

/** Words that a portal's titles are made of. */
export interface Locality {
  /** 高新区, 云岭县 … as it stands in titles. */
  area: string;
  /** Name of the governing body. */
  body: string;
  firms: readonly string[];
  streets: readonly string[];
  departments: readonly string[];
}

const topics = [
  '安全生产',
  '生态环境保护',
  '优化营商环境',
  '科技创新',
  '项目建设',
  '防汛备汛',
  '基层治理',
  '人才服务',
  '消防安全',
  '数字经济',
  '惠企政策落实',
  '清廉建设',
];
const projects = [
  '智能装备产业园二期',
  '新材料中试基地',
  '光电信息孵化器',
  '标准厂房改造提升工程',
  '污水处理厂提标改造工程',
  '人才公寓',
  '横三路道路及管网工程',
  '冷链物流中心',
  '生物医药加速器',
  '110千伏输变电工程',
];
const goods = ['办公设备', '物业管理服务', '信息化运维服务', '绿化养护服务', '环境监测服务', '工程监理服务'];

/** What titles of a kind look like. `{…}` is filled from the locality and the word lists; `{n}` is a serial number. */
const templates: Partial<Record<Kind, readonly string[]>> = {
  news: [
    '{area}召开{topic}工作推进会',
    '{body}领导调研{firm}',
    '{project}正式开工',
    '{area}{topic}现场会在{firm}举行',
    '{dept}走访企业解难题',
    '{firm}新产品通过省级鉴定',
    '{street}开展{topic}集中宣传活动',
    '{area}第{n}批重点项目集中签约',
    '{area}举办“{topic}”专题培训班',
    '市领导到{area}督导{topic}工作',
  ],
  notice: [
    '关于开展{topic}专项检查的通知',
    '关于{project}施工期间交通管制的通告',
    '关于申报{year}年度第{n}批科技计划项目的通知',
    '{area}{year}年公开招聘工作人员公告（第{n}号）',
    '关于{firm}环境影响评价文件审批意见的公示',
    '关于做好{topic}有关工作的通知',
    '关于{street}临时停水的通告',
    '{area}{year}年第{n}期企业用工需求公示',
  ],
  policy: [
    '关于印发《{area}{topic}实施办法》的通知',
    '{body}关于加快推进{topic}的意见',
    '{body}办公室关于印发{year}年{topic}工作方案的通知',
    '关于公布《{area}{topic}管理规定》的通知',
    '{body}关于{project}有关事项的批复',
  ],
  interpretation: [
    '《{area}{topic}实施办法》政策解读',
    '一图读懂：{area}{topic}若干措施',
    '关于《{area}{topic}管理规定》的解读（{n}）',
    '专家解读｜{topic}如何落到实处',
  ],
  plan: [
    '{area}{year}年{topic}工作要点',
    '{area}“十四五”{topic}规划',
    '{body}{year}年度重点工作计划（第{n}部分）',
    '{area}产业发展专项规划（{topic}篇）',
  ],
  statistics: [
    '{area}{year}年第{n}期统计月报',
    '{area}规模以上工业运行情况（第{n}期）',
    '{area}{year}年主要经济指标（第{n}期）',
  ],
  permit: [
    '{firm}建设工程规划许可证核发公示',
    '关于{firm}施工许可的批准结果',
    '{firm}排污许可决定书',
    '企业投资项目备案办事指南（{n}）',
    '{dept}{year}年行政许可结果公示（第{n}批）',
  ],
  penalty: ['{firm}行政处罚决定书（第{n}号）', '{dept}{year}年行政处罚信息公示（第{n}批）'],
  budget: ['{body}{year}年部门预算公开', '{area}{year}年财政预算执行情况报告', '{body}{year}年度部门决算公开'],
  fee: ['{area}行政事业性收费目录清单（{year}年版）', '{area}涉企收费目录清单（第{n}次更新）'],
  procurement: [
    '{area}{goods}采购项目中标公告（{n}）',
    '{area}{goods}竞争性磋商公告（{n}）',
    '{dept}{goods}采购意向公开（{n}）',
    '{project}设备采购更正公告（{n}）',
  ],
  project: [
    '关于{project}可行性研究报告的批复',
    '{project}初步设计批准公告（{n}）',
    '{project}施工进展情况（第{n}期）',
    '{project}竣工验收公示',
    '关于{firm}投资项目核准的公示',
  ],
  livelihood: [
    '{area}{year}年义务教育招生安排（{n}）',
    '{street}社区卫生服务机构名单（{n}）',
    '{area}城乡居民医保参保缴费指南（{n}）',
    '{area}{year}年第{n}场专场招聘会岗位信息',
    '{area}就业见习岗位公告（第{n}批）',
    '{street}困难群众救助情况公示（{n}）',
  ],
  emergency: [
    '{area}突发事件总体应急预案（{n}）',
    '{area}暴雨蓝色预警信息（第{n}号）',
    '{area}{topic}应急处置方案（{n}）',
  ],
  inspection: [
    '{area}环境空气质量月报（第{n}期）',
    '{area}{year}年第{n}期饮用水水质监测结果',
    '{dept}“双随机、一公开”抽查结果（第{n}批）',
    '{area}安全生产执法检查情况通报（第{n}期）',
    '{area}食品抽检信息公示（第{n}期）',
  ],
  recruitment: ['{area}{year}年考试录用公务员面试公告（{n}）', '{area}{year}年公务员招考拟录用人员公示（第{n}批）'],
  land: [
    '{street}片区征收土地公告（第{n}号）',
    '{project}用地征地补偿安置方案公告（{n}）',
    '{street}房屋征收决定公告（{n}）',
  ],
  personnel: ['{body}关于第{n}批干部任免的通知', '{area}{year}年拟任职人员公示（第{n}号）'],
  credit: ['{area}守信激励名单（第{n}批）', '{area}{year}年第{n}期信用信息双公示', '{firm}信用修复公示'],
  'public-resources': [
    '{project}施工招标公告（{n}）',
    '{street}国有建设用地使用权出让结果公示（{n}）',
    '{project}中标候选人公示（{n}）',
  ],
  'power-list': ['{dept}权责清单（{year}年版）', '{dept}权力清单动态调整公告（{n}）'],
  proposal: ['对市政协第{n}号提案的答复', '对市人大第{n}号建议的答复'],
  meeting: ['{body}第{n}次主任办公会议', '{body}党工委（扩大）会议第{n}次会议'],
  decision: ['{area}{year}年度重大行政决策事项目录（{n}）', '关于《{area}{topic}实施办法（草案）》的听证公告（{n}）'],
  catalogue: ['{area}主动公开基本目录（{dept}）', '{area}{year}年第{n}次公开目录更新'],
  system: [
    '{area}政府信息公开{topic}审查制度（{n}）',
    '{area}政府信息依申请公开办理制度（{n}）',
    '{area}政务公开监督评议制度（{n}）',
  ],
  'annual-report': ['{area}{lastYear}年政府信息公开工作年度报告'],
  'website-report': ['{area}门户网站{lastYear}年度工作报表'],
  'work-report': ['{year}年{area}工作报告'],
  gazette: ['{area}公报{year}年第{n}期'],
  consultation: ['关于{street}停车位规划的咨询（{n}）', '企业如何申请{topic}补贴（{n}）'],
  reply: [
    '关于{street}路灯不亮问题的回复（{n}）',
    '关于{topic}政策咨询的答复（{n}）',
    '反映{project}噪声扰民的办理结果（{n}）',
  ],
  survey: ['关于《{area}{topic}管理规定（征求意见稿）》公开征求意见', '{area}{topic}满意度问卷调查（第{n}期）'],
  interview: ['在线访谈：{dept}负责人谈{topic}（第{n}期）'],
  press: ['{area}{topic}新闻发布会实录（第{n}场）'],
  response: ['关于{street}学位紧张问题的回应（{n}）', '回应网民关注的{topic}问题（{n}）'],
  service: ['{topic}申请表（样表{n}）', '{dept}办事表格下载（{n}）'],
  special: ['{area}{topic}专题报道（{n}）', '{firm}{topic}典型案例（{n}）'],
  'data-open': ['{area}{topic}数据集（第{n}版）'],
  party: ['{dept}党支部开展主题党日活动（{n}）', '{area}党建引领{topic}工作纪实（{n}）'],
  investment: ['{project}招商推介（{n}）', '{area}{topic}产业链招商项目册（{n}）'],
};

const fallback = ['{area}{topic}工作情况（{n}）'];

/** A title of the kind; `serial` and `year` keep titles of one column apart. */
export function titleOf(kind: Kind, place: Locality, random: Random, serial: number, year: number): string {
  const words: Record<string, () => string> = {
    area: () => place.area,
    body: () => place.body,
    firm: () => random.pick(place.firms),
    street: () => random.pick(place.streets),
    dept: () => random.pick(place.departments),
    topic: () => random.pick(topics),
    project: () => place.area + random.pick(projects),
    goods: () => random.pick(goods),
    year: () => String(year),
    lastYear: () => String(year - 1),
    n: () => String(serial),
  };
  return random.pick(templates[kind] ?? fallback).replace(/\{(\w+)\}/g, (all, word: string) => words[word]?.() ?? all);
}
