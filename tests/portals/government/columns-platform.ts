import { yearly } from '../kit/schedule';
import type { Government } from './government';
import { column, fresh, type GovernmentColumn, list, opens, single } from './look';

const at = (folder: string): string => `/zwgk/zfxxgk/${folder}/`;
const content = (folder: string): string => at(`fdzdgknr/${folder}`);

/** The disclosure platform (政府信息公开平台): its blocks, and the statutory content of the level. */
export function platformColumns(of: Government): GovernmentColumn[] {
  return [
    single(at('zfxxgkzn'), '政府信息公开指南', 'guide', 'guide'),
    fresh(at('zfxxgkzd'), '政府信息公开制度', 'system', 200, 150, 5),
    opens(at('fdzdgknr'), '法定主动公开内容', 'statutory', of.level === 'township' ? township() : government(of)),
    column(at('zfxxgknb'), '政府信息公开年报', 'annual-report', list(yearly('01-20', 4)), { articles: 'reports' }),
    single(at('ysqgk'), '依申请公开', 'application', 'application'),
  ];
}

const organisation = (): GovernmentColumn =>
  opens(content('jgjj'), '机构简介', 'functions', [
    single(content('jgjj/jgzn'), '机构职能', 'functions', 'functions'),
    single(content('jgjj/ldxx'), '领导信息', 'leaders', 'leaders'),
  ]);

const documents = (): GovernmentColumn =>
  fresh(content('zcwj'), '政策文件', 'policy', 21, 24, 14, { articles: 'documents' });

const money = (): GovernmentColumn[] => [
  column(content('czyjs'), '财政预决算', 'budget', list(yearly('02-14', 6))),
  fresh(content('xzsyxsf'), '行政事业性收费', 'fee', 90, 170, 4),
];

/** Nothing happened, and the body says so each quarter (无发生说明). */
const coercion = (): GovernmentColumn =>
  fresh(content('xzqz'), '行政强制', 'penalty', 24, 91, 6, { articles: 'statements' });

function government({ level }: Government): GovernmentColumn[] {
  return [
    organisation(),
    documents(),
    fresh(content('ghjh'), '规划计划', 'plan', 100, 90, 6),
    fresh(content('tjxx'), '统计信息', 'statistics', 18, 30, 20),
    fresh(content('xzxk'), '行政许可', 'permit', 9, 8, 20, { articles: 'decisions' }),
    fresh(content('xzcf'), '行政处罚', 'penalty', 12, 14, 16, { articles: 'decisions' }),
    coercion(),
    ...money(),
    fresh(content('zfcg'), '政府采购', 'procurement', 10, 12, 20),
    fresh(content('zdjsxm'), '重大建设项目', 'project', 25, 26, 14),
    opens(content('msly'), '民生领域', 'livelihood', [
      fresh(content('msly/fpbz'), '乡村振兴', 'livelihood', 35, 30, 10),
      fresh(content('msly/jyxx'), '教育', 'livelihood', 28, 26, 10),
      fresh(content('msly/ylws'), '医疗卫生', 'livelihood', 44, 31, 10),
      fresh(content('msly/shbz'), '社会保障', 'livelihood', 37, 28, 10),
      fresh(content('msly/jycy'), '就业创业', 'livelihood', 15, 20, 12),
    ]),
    fresh(content('yjgl'), '应急管理', 'emergency', 50, 40, 9),
    opens(content('jdjc'), '监督检查', 'inspection', [
      fresh(content('jdjc/hjbh'), '环境保护', 'inspection', 13, 15, 15),
      fresh(content('jdjc/aqsc'), '安全生产', 'inspection', 22, 19, 12),
      fresh(content('jdjc/spyp'), '食品药品安全', 'inspection', 31, 21, 12),
    ]),
    fresh(content('gwyzk'), '公务员招考', 'recruitment', 70, 60, 7),
    ...(level === 'provincial' ? [] : [fresh(content('tdzs'), '土地征收', 'land', 33, 29, 12)]),
    ...(level === 'provincial' ? [] : [fresh(content('fwzs'), '房屋征收', 'land', 48, 40, 9)]),
    fresh(content('jyta'), '建议提案办理', 'proposal', 90, 30, 9),
  ];
}

function township(): GovernmentColumn[] {
  return [
    organisation(),
    documents(),
    fresh(content('ghjh'), '规划计划', 'plan', 100, 90, 6),
    fresh(content('xzcf'), '行政处罚', 'penalty', 12, 14, 12, { articles: 'decisions' }),
    coercion(),
    ...money(),
    fresh(content('snzc'), '涉农补贴', 'livelihood', 26, 24, 10),
    fresh(content('shjz'), '社会救助', 'livelihood', 19, 30, 12),
    fresh(content('nctdjy'), '农村土地承包经营权流转', 'land', 40, 45, 8),
    fresh(content('zjd'), '宅基地审批', 'land', 27, 30, 10),
    fresh(content('tdzs'), '土地征收', 'land', 33, 29, 9),
    fresh(content('yjgl'), '应急管理', 'emergency', 50, 40, 8),
    fresh(content('aqsc'), '安全生产', 'inspection', 22, 19, 10),
  ];
}
