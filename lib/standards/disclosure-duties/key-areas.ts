import type { DisclosureDuty } from './duty';

type Stage = Pick<DisclosureDuty, 'columns' | 'titles'> & { name: string };

/** The eight kinds of information on a major construction project (国办发〔2017〕94号, 二), in the order of its life. */
const STAGES: readonly Stage[] = [
  {
    name: '批准服务信息',
    columns: /批准服务|审批服务|办理流程|申报(?:要求|材料)/,
    titles: /项目[^，。]{0,10}(?:审批|核准|备案)[^，。]{0,8}(?:流程|指南|须知|材料清单)/,
  },
  {
    name: '批准结果信息',
    columns: /批准结果|项目(?:审批|核准|备案|批复)|审批结果|可行性研究|可研|初步设计/,
    titles:
      /(?:项目建议书|可行性研究报告|初步设计|节能审查|环境影响(?:报告[书表]|评价文件))[^，。]{0,12}(?:批复|审批|批准|核准)|项目[^，。]{0,16}(?:核准|批复|备案)/,
  },
  {
    name: '招标投标信息',
    columns: /招(?:标)?投标|招标|中标/,
    titles: /(?:工程|项目|施工|监理|勘察|设计)[^，。]{0,24}(?:招标公告|中标(?:结果|候选人)?公[示告]|资格预审)/,
  },
  { name: '征收土地信息', columns: /征收土地|征地|土地征收/, titles: /征地(?:公告|补偿|告知)|征收土地|土地征收/ },
  { name: '重大设计变更信息', columns: /设计变更/, titles: /设计变更/ },
  {
    name: '施工有关信息',
    columns: /施工(?!许可)|开工|工程进[度展]|项目进[度展]|建设进[度展]/,
    titles: /(?:项目|工程)[^，。]{0,16}(?:开工|施工进[度展]|建设进[度展]|进展情况)|施工许可/,
  },
  {
    name: '质量安全监督信息',
    columns: /质量安全|工程质量|质量监督/,
    titles: /(?:工程|建筑|施工)[^，。]{0,10}(?:质量|安全)[^，。]{0,6}监督|质量安全监督/,
  },
  { name: '竣工有关信息', columns: /竣工|验收/, titles: /竣工|(?:项目|工程)[^，。]{0,20}验收/ },
];

/** Key areas (重点领域) by the notices that name them; whether a body has the area, its functions decide. */
export const keyAreaDuties: readonly DisclosureDuty[] = [
  {
    ruleId: 'KEY-PROJECT',
    group: 'key-areas',
    bound: 'functions',
    kinds: ['project'],
    columns: /重[大点](?:建设)?(?:项目|工程)/,
  },
  ...STAGES.map(
    (stage): DisclosureDuty => ({
      ruleId: 'KEY-PROJECT',
      parent: 'KEY-PROJECT',
      group: 'key-areas',
      bound: 'functions',
      ...stage,
    }),
  ),
  {
    ruleId: 'KEY-RESOURCES',
    group: 'key-areas',
    bound: 'functions',
    kinds: ['public-resources'],
    columns: /公共资源(?:配置|交易)|产权交易|土地(?:出让|供应)|矿业权|国有(?:土地|产权)/,
    titles:
      /公共资源交易|使用权(?:出让|拍卖|挂牌)[^，。]{0,10}公[告示]|(?:土地|宗地)[^，。]{0,10}出让[^，。]{0,6}公[告示]/,
  },
  {
    ruleId: 'KEY-WELFARE',
    group: 'key-areas',
    bound: 'functions',
    kinds: ['livelihood'],
    columns: /社会公益|公益事业|社会救助|社会福利|义务教育|基本医疗|环境保护|灾害(?:事故)?救援|公共文化/,
  },
  {
    ruleId: 'KEY-PROPOSAL',
    group: 'key-areas',
    bound: 'functions',
    kinds: ['proposal'],
    columns: /建议.{0,3}提案|(?:人大|代表).{0,4}建议|(?:政协|委员).{0,4}提案/,
    titles:
      /(?:建议|提案)[^，。]{0,24}(?:答复|办理(?:情况|结果|复文))|对[^，。]{0,20}第\d+号[^，。]{0,10}(?:建议|提案)/,
  },
];
