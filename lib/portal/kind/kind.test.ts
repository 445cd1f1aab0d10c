import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ColumnKind } from '../../model/column';
import { standardOf } from '../../standards';
import { categoryOf } from '../../standards/column-kinds/categories';
import { classifyColumn } from '.';

const kindOf = (...path: string[]) => classifyColumn({ name: path.at(-1)!, path });

const named = readFileSync(join(import.meta.dirname, 'names.fixture.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [name: string, kind: ColumnKind, category: string]);

describe('names that portals use', () => {
  const misread = named.filter(([name, kind]) => kindOf(...name.split(' > ')).kind !== kind);
  const miscategorised = named.filter(([name, , category]) => {
    const read = kindOf(...name.split(' > ')).category;
    return read !== null && read !== category;
  });

  test('are read right, all but fifteen in a thousand', () => {
    expect(named.length).toBeGreaterThan(1000);
    expect(misread.length / named.length, misread.join('\n')).toBeLessThan(0.015);
  });

  test('are rarely put into a wrong category', () => {
    expect(miscategorised.length / named.length, miscategorised.join('\n')).toBeLessThan(0.005);
  });
});

describe('a name of several words', () => {
  test.each([
    ['政策解读', 'interpretation'],
    ['招商动态', 'news'],
    ['土地出让公告', 'land'],
    ['人大代表建议答复', 'proposal'],
    ['依申请公开指南', 'application'],
    ['营商环境', 'special'],
    ['生态环境', 'inspection'],
    ['环境信用评价', 'credit'],
    ['环境影响评价', 'inspection'],
  ])('takes its kind from its head, or from its topic: %s', (name, kind) => {
    expect(kindOf(name).kind).toBe(kind);
  });

  test.each([
    ['市政协领导', 'leaders', 'REG-20-2'],
    ['劳动监察', 'inspection', 'REG-20-13'],
    ['国民经济和社会发展规划', 'plan', 'REG-20-3'],
    ['行政许可和其他管理服务事项', 'permit', 'REG-20-5'],
    ['招标投标信息', 'public-resources', null],
    ['政务服务事项目录清单', 'power-list', null],
  ])('is disclosed as its head, whatever stands before or within it: %s', (name, kind, category) => {
    expect(kindOf(name)).toMatchObject({ kind, category });
  });

  test.each([
    ['安溪县规章制度', 'policy', 'REG-20-1'],
    ['市规章制度', 'policy', 'REG-20-1'],
    ['本局规划计划', 'plan', 'REG-20-3'],
    ['市民服务', 'service', null],
    ['市场监管', 'inspection', 'REG-20-13'],
  ])('is read as it is without the place or body before it: %s', (name, kind, category) => {
    expect(kindOf(name)).toMatchObject({ kind, category });
  });

  test.each([
    ['建设项目环评', 'inspection', 'REG-20-13'],
    ['安全生产法规', 'policy', 'REG-20-1'],
    ['社保服务', 'service', null],
    ['资金监管', 'budget', 'REG-20-7'],
    ['污染防治攻坚战', 'special', null],
    ['环境保护专项行动', 'special', null],
    ['建设工程规划许可', 'permit', 'REG-20-5'],
    ['法治政府建设情况年度报告', 'special', null],
    ['开放目录', 'data-open', null],
    ['网络安全', 'special', null],
    ['三农专栏', 'special', null],
    ['南京信息', 'news', null],
    ['办事咨询', 'consultation', null],
    ['党组织机构', 'party', null],
    ['县委常委会', 'meeting', null],
    ['电梯安全', 'inspection', 'REG-20-13'],
    ['脱贫攻坚战', 'livelihood', 'REG-20-11'],
    ['党建之窗', 'party', null],
    ['市长之窗', 'leaders', 'REG-20-2'],
    ['水情信息', 'emergency', 'REG-20-12'],
    ['水质信息', 'inspection', 'REG-20-13'],
  ])('is what its last word makes of the words before it: %s', (name, kind, category) => {
    expect(kindOf(name)).toMatchObject({ kind, category });
  });

  test.each([
    ['国办发明电', 'policy', 'REG-20-1'],
    ['粤府令', 'policy', 'REG-20-1'],
    ['扶贫开发', 'livelihood', 'REG-20-11'],
    ['修订废止', 'policy', 'REG-20-1'],
    ['工伤保险条例', 'policy', 'REG-20-1'],
    ['信息公开条例', 'system', 'PLAT-BLOCKS'],
    ['处罚信息查询', 'penalty', 'REG-20-6'],
    ['保障性住房查询', 'service', null],
    ['教师资格认定', 'service', null],
    ['资格审批', 'permit', 'REG-20-5'],
    ['二十届四中全会', 'special', null],
    ['政府全会', 'meeting', null],
    ['服务民生', 'service', null],
    ['民生服务', 'service', null],
    ['伤残抚恤', 'livelihood', 'REG-20-11'],
    ['职工养老保险征收', 'livelihood', 'REG-20-11'],
    ['房屋征收', 'land', 'REG-21-CITY'],
    ['教育经费监管', 'budget', 'REG-20-7'],
    ['气象监测', 'emergency', 'REG-20-12'],
    ['水质监测', 'inspection', 'REG-20-13'],
    ['专利申请', 'service', null],
    ['网上申请', 'application', 'REG-28-CHANNEL'],
    ['消费税', 'service', null],
    ['访谈计划', 'interview', null],
    ['终止公告', 'procurement', 'REG-20-9'],
    ['党组织概况', 'party', null],
    ['局长简介', 'leaders', 'REG-20-2'],
    ['直属单位信息', 'news', null],
    ['法治安徽', 'special', null],
    ['会员制度', 'other', null],
    ['司法局简介', 'functions', 'REG-20-2'],
    ['昌都简介', 'profile', null],
    ['百件实事网上办', 'service', null],
    ['市扶贫办', 'not-a-column', null],
    ['外来务工', 'livelihood', 'REG-20-11'],
    ['业务工作', 'other', null],
    ['医疗器械申报指南', 'service', null],
    ['政策通知', 'policy', 'REG-20-1'],
    ['指导意见', 'policy', 'REG-20-1'],
    ['征求意见', 'survey', null],
    ['保障性住房申请', 'service', null],
    ['保障性住房', 'livelihood', 'REG-20-11'],
    ['政务公开工作方案', 'plan', 'REG-20-3'],
    ['补偿方案', 'land', 'REG-21-CITY'],
    ['惠民政策明白卡', 'interpretation', null],
    ['首页焦点', 'news', null],
    ['代表机构公示', 'notice', null],
    ['随迁子女就读', 'livelihood', 'REG-20-11'],
    ['区市之窗', 'other', null],
    ['空气日报', 'inspection', 'REG-20-13'],
    ['法治政府报告', 'special', null],
    ['民族政策', 'policy', 'REG-20-1'],
    ['会员单位', 'other', null],
    ['经济和社会发展计划', 'plan', 'REG-20-3'],
    ['经济和社会发展', 'statistics', 'REG-20-4'],
    ['全国两会', 'special', null],
    ['创业扶持政策', 'policy', 'REG-20-1'],
    ['创业扶持', 'livelihood', 'REG-20-11'],
    ['便民资讯', 'service', null],
    ['最新资讯', 'news', null],
    ['廉政漫画', 'party', null],
    ['事故督办', 'inspection', 'REG-20-13'],
    ['工作交流', 'news', null],
    ['交流园地', 'interaction', null],
    ['公共机构节能', 'other', null],
    ['医疗机构许可', 'permit', 'REG-20-5'],
    ['备案审查', 'policy', 'REG-20-1'],
    ['事故警示', 'inspection', 'REG-20-13'],
    ['医师注册', 'other', null],
    ['用户注册', 'not-a-column', null],
    ['网上有害信息举报', 'consultation', null],
    ['违法和不良信息举报', 'not-a-column', null],
    ['最低生活保障', 'livelihood', 'REG-20-11'],
    ['市容环境卫生', 'other', null],
    ['教育通知', 'notice', null],
    ['招聘通知', 'recruitment', 'REG-20-14'],
    ['医保宣传', 'special', null],
    ['党建案例', 'party', null],
    ['执法案例', 'penalty', 'REG-20-6'],
    ['交通知识', 'service', null],
    ['应急知识', 'emergency', 'REG-20-12'],
    ['商标注册', 'service', null],
    ['网站检查', 'disclosure', null],
    ['医疗器械', 'inspection', 'REG-20-13'],
    ['医疗服务', 'livelihood', 'REG-20-11'],
    ['规划许可证', 'permit', 'REG-20-5'],
    ['作风建设年', 'special', null],
    ['作风建设', 'party', null],
    ['消费警示', 'inspection', 'REG-20-13'],
  ])('is what the words together say, not one of them alone: %s', (name, kind, category) => {
    expect(kindOf(name)).toMatchObject({ kind, category });
  });

  test('has no category where a further head says as much for another one', () => {
    expect(kindOf('其他对外管理服务事项')).toMatchObject({ kind: 'permit', category: null });
  });

  test('is not guessed from a word that names no disclosure', () => {
    expect(kindOf('行政事业性收费')).toMatchObject({ kind: 'fee', category: 'REG-20-8' });
    expect(kindOf('成品油价格')).toMatchObject({ kind: 'other', category: null });
    expect(kindOf('人才工作').category).toBeNull();
    for (const name of ['高标准农田', '企业负责人薪酬', '国民消费', '校园制度'])
      expect(kindOf(name).category, name).toBeNull();
    expect(kindOf('民政报告').kind).not.toBe('gazette');
    expect(kindOf('市政报').kind).toBe('gazette');
  });

  test('is read through brackets, counts, numbering, arrows and years', () => {
    for (const dressed of [
      '【通知公告】',
      '通知公告（12）',
      '一、通知公告',
      '通知公告 >>',
      '通 知 公 告',
      '2024年通知公告',
    ])
      expect(kindOf(dressed).kind, dressed).toBe('notice');
  });
});

describe('the name of a body, a place or a site', () => {
  test.each([
    '阿坝藏族羌族自治州教育局',
    '四川省教育考试院',
    '邯郸市扶贫开发办公室',
    '中华人民共和国生态环境部',
    '四川省教育厅科学技术处',
    '四川民办教育网',
    '省残联',
    '市政协',
    '昆山',
    '聊城市',
    '重庆演艺股份有限公司',
    '发展规划司',
    '财务处',
  ])('is a link whatever topic it holds: %s', (name) => {
    expect(kindOf(name)).toMatchObject({ kind: 'not-a-column', category: null });
  });

  test.each([
    ['政协', 'proposal'],
    ['公司简介', 'functions'],
    ['办事处职责', 'functions'],
    ['事故查处', 'inspection'],
    ['市政协领导', 'leaders'],
    ['城市', 'other'],
    ['便民服务中心', 'service'],
    ['市新闻中心', 'news'],
    ['市直单位', 'functions'],
    ['教育考试', 'livelihood'],
    ['四川政务服务网', 'service'],
    ['省政府公报', 'gazette'],
    ['昆山信息', 'news'],
  ])('is none without its place, level or ending: %s', (name, kind) => {
    expect(kindOf(name).kind).toBe(kind);
  });
});

describe('the columns above', () => {
  test('decide what a topic is for', () => {
    expect(kindOf('政务服务', '教育').kind).toBe('service');
    expect(kindOf('重点领域', '教育')).toMatchObject({ kind: 'livelihood', category: 'REG-20-11' });
    expect(kindOf('专题专栏', '安全生产').kind).toBe('special');
  });

  test('give their kind to a name that has none', () => {
    expect(kindOf('政务公开', '财政预决算', '2024年').kind).toBe('budget');
    expect(kindOf('2024年').kind).toBe('other');
  });

  test('tell a body that discloses from a link to a body', () => {
    expect(kindOf('部门链接', '财政局').kind).toBe('not-a-column');
    expect(kindOf('政务公开', '部门信息公开', '财政局').kind).toBe('disclosure');
    expect(classifyColumn({ name: '财政局', path: ['财政局'], section: 'platform' }).kind).toBe('disclosure');
  });
});

test('what is not known is other, without a category', () => {
  for (const name of ['', '甲乙丙丁', '  ', '2024', '①②③'])
    expect(kindOf(name), name).toMatchObject({ kind: 'other', category: null });
});

test('the page’s own label or its directory speaks when the name does not', () => {
  const unknown = { name: '甲乙丙丁', path: ['甲乙丙丁'] };
  expect(classifyColumn({ ...unknown, columnType: '通知公告' }).kind).toBe('notice');
  expect(classifyColumn({ ...unknown, url: 'http://www.example.gov.cn/zwgk/tzgg/index_2.html' }).kind).toBe('notice');
  expect(classifyColumn({ ...unknown, name: '政策解读', columnType: '通知公告' }).kind).toBe('interpretation');
});

test('each answer tells its reasons, a known kind and a category of the standard', () => {
  const standard = standardOf('national-2019');
  for (const category of Object.values(categoryOf)) expect(standard.rule(category).id).toBe(category);
  for (const [name] of named) {
    const { kind, reasons, confidence } = kindOf(...name.split(' > '));
    if (kind === 'other') continue;
    expect(ColumnKind.options).toContain(kind);
    expect(reasons.length, name).toBeGreaterThan(0);
    expect(confidence, name).toBeGreaterThan(0);
    expect(confidence, name).toBeLessThanOrEqual(1);
  }
});

test('any name is read without an error', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), fc.string(), (path, url) => {
      const { confidence } = classifyColumn({ name: path.at(-1)!, path, columnType: path[0] ?? null, url });
      expect(confidence).toBeGreaterThanOrEqual(0);
    }),
  );
});
