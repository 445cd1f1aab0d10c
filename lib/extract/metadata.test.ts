import { describe, expect, it } from 'vitest';
import { pageOf } from './lists/testing/page-of';
import { readMetadata } from './metadata';

const around = (block: string) => `<html><body>
<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 正文</div>
${block}
<h1>关于印发《示例县防汛应急预案》的通知</h1><p>发布时间：2024-03-08 来源：县政府办 浏览次数：<span></span></p>
<div class="content"><p>各乡镇人民政府，县直各部门：</p><p>现将《示例县防汛应急预案》印发给你们，请认真贯彻执行。</p><p>示例县人民政府办公室</p><p>2024年3月6日</p></div>
<div class="footer">主办单位：示例县人民政府办公室 网站标识码：1234560001</div></body></html>`;

const fields = (block: string): Record<string, string> | null => {
  const read = readMetadata(pageOf(around(block)));
  return read ? Object.fromEntries(read.fields.map(({ name, value }) => [name, value])) : null;
};

describe('the metadata block of an official document', () => {
  it('is read from a table of labels and values, spaces in labels left out', () => {
    expect(
      fields(`<table><tr><td><b>索 引 号：</b></td><td>000014349/2024-00022</td><td><b>主题分类：</b></td><td>应急管理</td></tr>
<tr><td>发文机关：</td><td>示例县人民政府</td><td>成文日期：</td><td>2024年03月06日</td></tr>
<tr><td>标　　题：</td><td colspan="3">关于印发《示例县防汛应急预案》的通知</td></tr>
<tr><td>发文字号：</td><td>示政办发〔2024〕3号</td><td>发布日期：</td><td></td></tr></table>`),
    ).toEqual({
      索引号: '000014349/2024-00022',
      主题分类: '应急管理',
      发文机关: '示例县人民政府',
      成文日期: '2024年03月06日',
      标题: '关于印发《示例县防汛应急预案》的通知',
      发文字号: '示政办发〔2024〕3号',
      发布日期: '',
    });
  });

  it('is read from one line of labels in brackets, a blank one known as blank', () => {
    expect(
      fields('<p>【索引号】0112/2024-00012　【主题分类】应急管理　【发文字号】　【发布日期】2024-03-08</p>'),
    ).toEqual({ 索引号: '0112/2024-00012', 主题分类: '应急管理', 发文字号: '', 发布日期: '2024-03-08' });
  });

  it('is read from a head row of labels and one row of values, blank cells kept', () => {
    expect(
      fields(`<table><thead><tr><td>索取号</td><td>发布时间</td><td>发布机构</td><td>文件编号</td><td>备注</td></tr></thead>
<tr><td>076478684Q/2024-00112</td><td></td><td>示例市卫生健康委</td><td>示卫〔2024〕5号</td><td></td></tr></table>`),
    ).toEqual({
      索取号: '076478684Q/2024-00112',
      发布时间: '',
      发布机构: '示例市卫生健康委',
      文件编号: '示卫〔2024〕5号',
      备注: '',
    });
  });

  it('is read from cells that hold label and value, a blank one beside another field', () => {
    expect(
      fields(`<table><tr><td>索引号: 002482082/2024-00332</td><td>文件编号: </td><td>发布机构: 县教育局</td></tr>
<tr><td>生成日期: 2024-10-21</td><td>主题分类: 教育</td><td>公开方式: 主动公开</td></tr></table>`),
    ).toEqual({
      索引号: '002482082/2024-00332',
      文件编号: '',
      发布机构: '县教育局',
      生成日期: '2024-10-21',
      主题分类: '教育',
      公开方式: '主动公开',
    });
  });

  it('is read from list items, one element or two', () => {
    expect(
      fields(
        `<ul><li>索引号：</li><li>发文字号： 〔〕 号</li><li>公文种类：</li><li>发文机关：</li><li>成文日期：<span></span></li><li>主题分类：</li></ul>`,
      ),
    ).toEqual({ 索引号: '', 发文字号: '', 公文种类: '', 发文机关: '', 成文日期: '', 主题分类: '' });
    expect(
      fields(`<ul><li><span>索 引 号：</span><span>014742224A/2024-0043406</span></li><li><span>生成日期：</span><span>2024-05-11</span></li>
<li><span>公开方式：</span><span>主动公开</span></li><li><span>责任部门：</span><span>县统计局</span></li></ul>`),
    ).toEqual({
      索引号: '014742224A/2024-0043406',
      生成日期: '2024-05-11',
      公开方式: '主动公开',
      责任部门: '县统计局',
    });
  });

  it('is read from paragraphs in two columns', () => {
    expect(
      fields(`<div class="top"><div class="l"><p><strong>索引号</strong>：000014348/2024-35147</p><p><strong>发布机构</strong>：县教育局</p>
<p><strong>名称</strong>：关于印发《示例县防汛应急预案》的通知</p><p><strong>文号</strong>：无</p></div>
<div class="r"><p><strong>主题分类</strong>：教育</p><!--<p>成文日期：2020年08月02日</p>--><p><strong>发布日期</strong>：2024年08月02日</p></div></div>`),
    ).toEqual({
      索引号: '000014348/2024-35147',
      发布机构: '县教育局',
      名称: '关于印发《示例县防汛应急预案》的通知',
      文号: '无',
      主题分类: '教育',
      发布日期: '2024年08月02日',
    });
  });

  it('is read from lines that hold several fields, most of them blank', () => {
    expect(
      fields(
        `<p>索引号 : 文　号 :</p><p>主题分类: 发文单位:</p><p>名　称: 示例高新区2023年度政府信息公开工作报告 发布日期: 2024年01月08日</p><p>有效性: 发文日期:</p>`,
      ),
    ).toEqual({
      索引号: '',
      文号: '',
      主题分类: '',
      发文单位: '',
      名称: '示例高新区2023年度政府信息公开工作报告',
      发布日期: '2024年01月08日',
      有效性: '',
      发文日期: '',
    });
  });

  it('is read from a definition list and from div pairs', () => {
    expect(
      fields(
        `<dl><dt>索引号</dt><dd>GZ0320240001</dd><dt>发布机构</dt><dd>示例区司法局</dd><dt>有效性</dt><dd></dd><dt>发文字号</dt><dd>示司〔2024〕1号</dd></dl>`,
      ),
    ).toEqual({ 索引号: 'GZ0320240001', 发布机构: '示例区司法局', 有效性: '', 发文字号: '示司〔2024〕1号' });
    expect(
      fields(
        `<div class="info"><div class="row"><div class="k">【索 引 号】</div><div class="v">113/2024-1</div></div><div class="row"><div class="k">【发文机关】</div><div class="v">示例区政府</div></div><div class="row"><div class="k">【有 效 性】</div><div class="v">有效</div></div></div>`,
      ),
    ).toEqual({ 索引号: '113/2024-1', 发文机关: '示例区政府', 有效性: '有效' });
  });

  it('leaves a title with a colon whole', () => {
    expect(
      fields(
        '<dl><dt>索引号：</dt><dd>01/2024</dd><dt>名称：</dt><dd>一图读懂：示例县防汛应急预案</dd><dt>文号：</dt><dd></dd></dl>',
      ),
    ).toEqual({ 索引号: '01/2024', 名称: '一图读懂：示例县防汛应急预案', 文号: '' });
  });

  it('takes labels that no list foresees where the block goes on', () => {
    expect(
      fields(
        `<table><tr><th>索引号：</th><td>X1</td><th>信息所属单位：</th><td>办公室</td></tr><tr><th>体裁分类：</th><td>通知</td><th>组配分类：</th><td></td></tr></table>`,
      ),
    ).toMatchObject({ 索引号: 'X1', 体裁分类: '通知', 组配分类: '' });
  });

  it('has labels that no list foresees where their cells are made as those of known labels are', () => {
    expect(
      fields(
        `<table><tr><td class="t">信息索引号</td><td>X1</td><td class="t">生成日期</td><td>2024-03-06</td></tr><tr><td class="t">文件下载</td><td><a href="/f.pdf">示府发〔2024〕7号.pdf</a></td><td class="t">效力状况</td><td>有效</td></tr></table>`,
      ),
    ).toEqual({ 信息索引号: 'X1', 生成日期: '2024-03-06', 文件下载: '示府发〔2024〕7号.pdf', 效力状况: '有效' });
    // Made as the values are: no label.
    expect(
      fields(
        '<table><tr><td>索引号</td><td>X1</td><td>发布机构</td><td>县政府办</td></tr><tr><td>效力状况</td><td>有效</td></tr></table>',
      ),
    ).toEqual({ 索引号: 'X1', 发布机构: '县政府办' });
  });

  it('is not seen in an article, a search form, or a list that shows the labels with each item', () => {
    expect(fields('')).toBeNull();
    expect(
      fields(
        `<form action="/s">索引号：<input name="a"> 文号：<input name="b"> 标题：<input name="c"> <input type="submit"></form>`,
      ),
    ).toBeNull();
    expect(
      fields(
        `<ul>${[1, 2, 3, 4].map((i) => `<li><a href="/a/${i}.html">关于第${i}号的公告</a><div>索引号：X${i} 发布机构：办公室 成文日期：2024-01-0${i}</div></li>`).join('')}</ul>`,
      ),
    ).toBeNull();
    expect(
      fields(
        `<table><tr><th>索引号</th><th>名称</th><th>发布机构</th><th>发布日期</th></tr><tr><td>X1</td><td><a href="/a/1.html">关于第一号的公告</a></td><td>办公室</td><td>2024-01-08</td></tr></table>`,
      ),
    ).toBeNull();
  });

  it('is not read out of a sentence', () => {
    expect(fields('<p>请在邮件中注明索引号、文号和发文机关，有效期三年，自施行日期起计算。</p>')).toBeNull();
  });
});
