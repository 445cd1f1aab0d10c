import type { Content } from '../content';
import { type Plant, replaced, urlOf } from './plant';

const GUIDE = '/zwgk/zfxxgk/zfxxgkzn/';
const APPLICATION = '/zwgk/zfxxgk/ysqgk/';
const LEADERS = '/zwgk/zfxxgk/fdzdgknr/jgjj/ldxx/';

/** No footer shows the site identification code (网站标识码). */
export const noSiteCode = (content: Content): Plant => ({
  fault: { ruleId: 'GUIDE-FOOT', url: urlOf(content, '/'), note: 'site code missing in every footer' },
  on: 'every',
  change: (html) => html.replace(`网站标识码：${content.of.siteCode}`, ''),
});

/** The label's code is another one than the footer's. */
export const twoSiteCodes = (content: Content): Plant => ({
  fault: { ruleId: 'GUIDE-SITECODE', url: urlOf(content, '/'), note: 'footer and label give different site codes' },
  on: 'every',
  change: (html) =>
    html.replace(`name="SiteIDCode" content="${content.of.siteCode}"`, 'name="SiteIDCode" content="3600000009"'),
});

/** 我为政府网站找错 is missing. */
export const noFindErrors = (content: Content): Plant => ({
  fault: { ruleId: 'GUIDE-FINDERR', url: urlOf(content, '/'), note: 'no entry for finding errors' },
  on: 'every',
  change: (html) => html.replace(/<a href="https:\/\/zfwzzc[^>]*>.*?<\/a>/, ''),
});

/** Columns' pages have no labels of their own. */
export const noColumnLabels = (content: Content): Plant => ({
  fault: { ruleId: 'GUIDE-META-COLUMN', url: urlOf(content, '/'), note: 'labels missing on column pages' },
  on: 'every',
  change: (html) => html.replace(/<meta name="Column(?:Name|Description|Keywords|Type)"[^>]*>\n?/g, ''),
});

/** The search answers every word with an error. */
export const brokenSearch = (content: Content): Plant => ({
  fault: { ruleId: 'IND-DED-FUN-SEARCH', url: urlOf(content, '/'), note: 'search leads nowhere' },
  on: 'every',
  change: (html) => html.replaceAll('action="/search/"', 'action="/search/gone/"'),
});

/** A link on the home page that opens nothing. */
export const brokenHomeLink = (content: Content): Plant => ({
  fault: {
    ruleId: 'IND-DED-FUN-LINK',
    url: urlOf(content, '/zwgk/old/index_7.html'),
    note: 'broken link on the home page',
  },
  on: ['/'],
  change: (html) =>
    replaced(html, '<div class="quick">', '<div class="quick"><a href="/zwgk/old/index_7.html">网上办事大厅</a>'),
});

/** The guide (政府信息公开指南) names neither telephone nor fax nor office hours. */
export const incompleteGuide = (content: Content): Plant => ({
  fault: { ruleId: 'REG-12-GUIDE', url: urlOf(content, GUIDE), note: 'guide without hours, telephone and fax' },
  on: [GUIDE],
  change: (html) => replaced(html, /办公时间：[^；]*；联系电话：[^；]*；传真号码：[^；]*；/, ''),
});

/** The application form (依申请公开) asks for no identity and no form of delivery, nor does its text. */
export const incompleteForm = (content: Content): Plant => ({
  fault: { ruleId: 'REG-28-CHANNEL', url: urlOf(content, APPLICATION), note: 'form without identity and delivery' },
  on: [APPLICATION],
  change: (html) =>
    replaced(
      replaced(html, '<label>证件名称及号码</label>', '<label>其他</label>'),
      /<p><label>获取信息的方式[\s\S]*?<\/p>/,
      '',
    ),
});

/** Leaders without curriculum vitae and duties. */
export const bareLeaders = (content: Content): Plant => ({
  fault: {
    ruleId: 'IND-DED-LEADER',
    url: urlOf(content, LEADERS),
    note: 'leaders without duties and curriculum vitae',
  },
  on: [LEADERS],
  change: (html) => html.replace(/<p>(?:工作分工|个人简历)：[^<]*<\/p>/g, ''),
});
