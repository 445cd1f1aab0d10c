import type { DisclosureDuty } from './duty';

type Category = Omit<DisclosureDuty, 'ruleId' | 'group' | 'bound'> & { bound?: DisclosureDuty['bound'] };

/** The categories of article 20 in its order; what is not said to bind everybody binds by function. */
const CATEGORIES: readonly Category[] = [
  {
    kinds: ['policy'],
    word: '规范性文件',
    titles: /规范性文件|印发[^，。]{2,60}(?:办法|规定|细则|意见|方案|规划)[^，。]{0,4}的通知/,
    hints: /文件|法规|规章|政策/,
  },
  {
    bound: 'everybody',
    kinds: ['functions', 'leaders'],
    word: '机构职能',
    titles:
      /(?:机构|部门|主要|机关)职[能责](?!作用|转变)|职能配置|内设机构|领导(?:班子)?(?:分工|简介)|三定(?:方案|规定)/,
    hints: /机构|职能|职责|领导|单位(?:简介|概况)/,
  },
  {
    kinds: ['plan'],
    word: '规划纲要',
    titles: /(?:五年|五”|专项|总体|发展|国土空间|区域|详细|控制性)规划|规划纲要|国民经济和社会发展计划/,
    hints: /规划|计划|纲要/,
  },
  {
    kinds: ['statistics'],
    word: '统计公报',
    titles:
      /统计(?:公报|月报|季报|数据|信息|年鉴|资料)|国民经济[^，。]{0,12}(?:公报|运行情况)|主要经济指标|普查[^，。]{0,8}公报/,
    hints: /统计|普查|经济(?:运行|指标|数据)/,
  },
  {
    kinds: ['permit'],
    word: '行政许可',
    titles:
      /行政许可|许可(?:决定|结果|事项|公示)|准予[^，。]{0,20}(?:许可|决定)|审批(?:结果|决定|意见)的?公[示告]|行政审批/,
    hints: /许可|审批|备案|核准|双公示/,
  },
  {
    kinds: ['penalty'],
    word: '行政处罚',
    titles: /行政处罚|处罚决定|行政强制|罚(?:决)?字?〔\d{4}〕/,
    hints: /处罚|强制|执法|双公示|案件/,
  },
  {
    bound: 'everybody',
    kinds: ['budget'],
    word: '部门预算',
    titles:
      /(?:部门|政府|财政|单位|本级|本部门|机关|街道|[乡镇])[^，。]{0,12}(?:预算|决算)|(?:预算|决算)(?:公开|报告|草案|说明|报表)|[“"]?三公[”"]?经费/,
    hints: /预算|决算|三公|财政|资金/,
  },
  {
    kinds: ['fee'],
    word: '收费目录',
    titles: /事业性收费|收费(?:项目|目录|标准|清单|公示)|政府性基金[^，。]{0,8}(?:目录|清单)/,
    hints: /收费|价费/,
  },
  {
    kinds: ['procurement'],
    word: '政府采购',
    titles:
      /政府采购|集中采购|采购(?:公告|公示|意向|结果|合同|目录)|(?:竞争性磋商|竞争性谈判|询价|单一来源)[^，。]{0,12}公[告示]/,
    hints: /采购|招标|招投标|中标/,
  },
  {
    kinds: ['project'],
    word: '重大建设项目',
    titles:
      /重[大点](?:建设)?项目[^，。]{0,16}(?:清单|名单|批准|核准|批复|竣工|进展|进度|计划|公示)|(?:可行性研究报告|初步设计)[^，。]{0,8}的?批复|竣工(?:环境保护)?验收|施工许可证/,
    hints: /项目|工程/,
  },
  {
    kinds: ['livelihood'],
    word: '社会救助',
    titles:
      /(?:最低生活保障|低保|特困人员|临时救助|社会救助|义务教育|招生|扶贫|脱贫|就业|稳岗|养老保险|医疗保险|社会保险|公租房|保障性住房|残疾人)[^，。]{0,18}(?:名单|公示|办法|政策|方案|标准|公告|补贴|发放|情况)/,
    hints: /民生|教育|医疗|卫生|社保|社会保[障险]|就业|救助|扶贫|乡村振兴|住房/,
  },
  {
    kinds: ['emergency'],
    word: '应急预案',
    titles:
      /应急预案|预警(?:信息|信号)|(?:暴雨|台风|高温|大风|寒潮|地质灾害|森林火险|气象)[^，。]{0,10}预警|启动[^，。]{0,16}应急响应/,
    hints: /应急|预警|预案|防汛|减灾|救灾/,
  },
  {
    kinds: ['inspection'],
    word: '监督检查',
    titles:
      /^(?!.*(?:政府网站|新媒体)).*(?:双随机|监督(?:检查|抽检|抽查)[^，。]{0,10}(?:情况|结果|通[报告]|公示|信息)|(?:抽检|抽查|检查|监测)(?:结果|情况)|(?:空气|水|水质|水环境|环境)质量[^，。]{0,10}(?:月报|季报|年报|公报|报告|状况|信息))/,
    hints: /检查|抽检|抽查|监管|监测|安全生产|食品|药品|环境保护|产品质量|质量监督/,
  },
  {
    kinds: ['recruitment'],
    word: '公务员招录',
    titles: /公务员[^，。]{0,14}(?:招[录考聘]|考录|录用|遴选|职位)|考试录用|选调生/,
    hints: /招[考录聘]|录用|考录|人事考试|遴选/,
  },
  // 其他法定内容: no one kind of column stands for it.
  {
    bound: 'functions',
    various: true,
    kinds: ['credit', 'public-resources', 'key-areas', 'power-list', 'proposal', 'decision'],
  },
];

/** Article 20: what every body publishes of what it does. */
export const article20Duties: readonly DisclosureDuty[] = CATEGORIES.map((category, index) => ({
  ruleId: `REG-20-${index + 1}`,
  group: 'article-20',
  bound: 'governments',
  ...category,
}));
