import { describe, expect, test } from 'vitest';
import { factsOf } from '../../extract/annual-report/testing/report-facts';
import { runChecks } from '..';
import { column, columns, page, portal, standard } from '../testing/portal-builder';

/**
 * A development zone's report as such zones publish it: on a page whose metadata block is blank but for name and day, with
 * full-width spaces within labels and several fields on a line, in words without any of the three tables.
 */
const zoneReport = `<!DOCTYPE html><html><head><meta charset="utf-8">
<title>青石高新区2023年度政府信息公开工作报告-青石高新技术产业开发区管委会</title></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/gxgk/">高新概况</a></li><li><a href="/xxgk/">政府信息公开</a></li></ul></div>
<div class="place">当前位置：<a href="/">首页</a> &gt; <a href="/xxgk/">政府信息公开</a> &gt; <a href="/xxgk/nb/">政府信息公开工作年度报告</a> &gt; 青石高新区2023年度政府信息公开工作报告</div>
<h1>青石高新区2023年度政府信息公开工作报告</h1>
<table class="head"><tr><td>索引号　:　</td><td></td><td>文　　号　:　</td><td></td></tr>
<tr><td>主题分类:</td><td></td><td>发文单位:</td><td></td></tr>
<tr><td>名　　称:</td><td>青石高新区2023年度政府信息公开工作报告</td><td>发布日期:</td><td>2024年01月08日</td></tr>
<tr><td>有效性:</td><td></td><td>发文日期:</td><td></td></tr></table>
<div class="TRS_Editor">
<p>高新区依照《中华人民共和国政府信息公开条例》的规定写成此报告，所列数据的统计期限自2023年1月1日起至2023年12月31日止。</p>
<p>一、总体情况</p>
<p>（一）主动公开。一年中高新区公开各类政务信息833条，工程项目和征地拆迁的材料都挂在网上，群众随时可看。</p>
<p>（二）依申请公开。订立了接待申请人的办法；2023年，收到公民信息公开申请7件，都在期限里答复了。</p>
<p>（三）信息管理。由办公室统一把关，先审查，后发布。</p>
<p>（四）平台建设。政府信息公开平台共设置栏目56个，其中一级栏目7个，二级栏目24个，三级栏目25个。</p>
<p>（五）监督保障。交办问题19个，全部改完，没有人因此被追究责任。</p>
<p>二、主动公开政府信息情况</p>
<p>高新区没有制定规章的权限，无行政事业性收费，2023年未发生行政处罚和行政强制，许可事项和规范性文件都已上网。</p>
<p>三、收到和处理政府信息公开申请情况</p>
<p>2023年，高新区通过网络渠道收到公民信息公开申请7件，都在期限里回复。</p>
<p>四、政府信息公开行政复议、行政诉讼情况</p>
<p>2023年，高新区涉及行政复议1件、行政案件1件。</p>
<p>五、存在的主要问题及改进情况</p>
<p>（一）上一年审核制度执行不严，今年每季度开会督促，情况有了改进。</p>
<p>（二）因社会事务剥离，行政执法等职能移交市里的主管部门，网上已没有相关内容可以公开，但未及时对栏目进行调整；下一年将重新设置栏目。</p>
<p>六、其他需要报告的事项</p>
<p>（一）2023年，高新区未收取与政府信息公开相关的费用。</p>
<p>（二）政协委员提案1件，已办复。</p>
<p style="text-align:right">青石高新技术产业开发区管理委员会</p><p style="text-align:right">2024年1月8日</p>
</div>
<div class="footer"><a href="/map/">网站地图</a></div></body></html>`;

const now = '2024-04-20T09:00:00+08:00';
const url = 'http://www.example.gov.cn/xxgk/nb/202401/t20240108_12.html';
const facts = factsOf(zoneReport, url);
const tree = [
  ...columns(54, { section: 'platform' }),
  column({ section: 'platform', kind: 'penalty', category: 'REG-20-6', state: 'empty' }),
  column({ section: 'platform', kind: 'permit', category: 'REG-20-5', state: 'outdated' }),
];
const found = runChecks(
  portal({
    name: '青石高新技术产业开发区管委会',
    level: 'zone',
    columns: tree,
    pages: [page({ purpose: 'article', facts })],
  }),
  standard,
  now,
).filter((finding) => finding.url === url);
const of = (check: string) => found.filter((finding) => finding.check === check);

describe('a zone’s report in words alone', () => {
  test('is read as a report, with its blank metadata fields', () => {
    expect(facts.kind).toBe('annual-report');
    const blank = facts.metadata.filter(({ value }) => value === '').map(({ name }) => name);
    expect(blank.sort()).toEqual(['主题分类', '发文单位', '发文日期', '文号', '有效性', '索引号'].sort());
    expect(facts.metadata.find(({ name }) => name === '发布日期')?.value).toContain('2024');
  });

  test('lacks its three tables', () => {
    expect(of('missing-report-tables').map(({ state }) => state)).toEqual(['violation', 'violation', 'violation']);
  });

  test('was published in time and covers its year', () => {
    expect(facts.article?.publishedOn).toBe('2024-01-08');
    expect(of('late-annual-reports')).toEqual([]);
    expect(of('wrong-report-period')).toEqual([]);
    expect(of('missing-report-parts')).toEqual([]);
  });

  test('agrees with itself: 7 applications twice, 56 = 7 + 24 + 25 columns, and as many in the portal', () => {
    expect(facts.annualReport?.figures.filter(({ what }) => what === 'applications')).toMatchObject([
      { value: 7, part: 'overview' },
      { value: 7, part: 'applications' },
    ]);
    expect(facts.annualReport?.columnClaims).toMatchObject([
      { total: 56, levels: [{ count: 7 }, { count: 24 }, { count: 25 }] },
    ]);
    expect(of('contradictory-report-text')).toEqual([]);
    expect(of('contradictory-column-counts')).toEqual([]);
    expect(of('wrong-report-totals')).toEqual([]);
  });

  test('declares columns idle, of which the audit found two', () => {
    expect(of('declared-idle-columns')).toMatchObject([{ state: 'needs-review', message: { params: { count: 2 } } }]);
    expect(of('declared-idle-columns')[0]?.evidence[0]?.quotation).toContain('未及时对栏目进行调整');
  });

  test('is asked nothing else but what its opening leaves out', () => {
    expect([...new Set(found.map(({ check }) => check))].sort()).toEqual([
      'blank-document-fields',
      'declared-idle-columns',
      'incomplete-report-opening',
      'missing-report-tables',
    ]);
  });
});
