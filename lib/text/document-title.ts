import { matchesOf } from './matches';

/** Words by which a text says that it explains a document (解读材料). */
const EXPLAINS = /解读|图解|读懂|问答|答记者问|起草说明|政策说明|明白卡|新闻发布会|吹风会/;
/** Of a draft that the public is asked about: no document yet. */
const DRAFT = /征求意见|意见征集|征集意见|草案|送审稿|听证|公开征集/;
/** 《…》, with 〈…〉 or another 《…》 inside. */
const QUOTED = /《((?:[^《》]|《[^《》]{1,120}》){2,160})》/g;
/** Signs and spaces that one spelling of a title has and another has not. */
const SIGNS = /[\s《》〈〉<>“”"'‘’「」【】（）()〔〕[\],，.。:：;；、·|｜—\-–_…!！?？]+/g;
/** 关于印发《…》的通知: the document within is what it is about. */
const ISSUED = /^.{0,40}?关于(?:修订)?(?:印发|公布|发布|下发|转发|颁布)(.{6,})的(?:通知|公告|通告|决定|函)$/;
/** Fewer characters name a document like many another. */
const DISTINCT = 8;

/** Whether a title is that of an explanation of a document, not of one. */
export const isInterpretationTitle = (title: string): boolean => EXPLAINS.test(title);

export const isDraftTitle = (title: string): boolean => DRAFT.test(title);

/** The call itself: …（征求意见稿）公开征求意见的公告, …意见征集; not its outcome, not news of a meeting. */
const CALL = /公开征求|征求.{0,40}意见(?:的|建议|$)|意见征集|征集意见|征求意见稿|草案.{0,12}(?:公告|公示|征)/;
const NO_CALL = /结果|采纳|反馈情况|情况的?(?:公示|反馈|说明|公告|通报)|座谈|召开|会议|解读|函复/;

/** Whether a title calls on the public to comment on a draft (公开征求意见). */
export const isConsultationTitle = (title: string): boolean => CALL.test(title) && !NO_CALL.test(title);

/** 意见征集, 征求意见, 民意征集: a column of calls for comments. */
export const isConsultationColumn = (name: string): boolean =>
  /(?:意见|民意|草案|建议).{0,2}征[集求]|征[集求].{0,4}(?:意见|民意|建议)/.test(name) && !/结果|反馈/.test(name);

/** 关于废止《…》的决定, 关于宣布…失效的通知, …停止执行 · not 失效文件查询 */
const ENDS = /废止|宣布.{0,80}失效|(?:部分|一批|有关).{0,20}失效|失效的(?:决定|通知|公告)|停止执行/;

/** Whether a title is that of a document that ends others. */
export const isRepealTitle = (title: string): boolean => ENDS.test(title) && !/^[（(【[]?已(?:废止|失效)/.test(title);

const bareTitles = new Map<string, string>();
/** Titles that are remembered: those of a large portal's lists, which are compared again and again. */
const MOST_TITLES = 50_000;

/** Letters and digits of a title alone, for comparison. */
export function bareTitle(title: string): string {
  let bare = bareTitles.get(title);
  if (bare === undefined) {
    bare = title.replace(SIGNS, '');
    if (bareTitles.size >= MOST_TITLES) bareTitles.clear();
    bareTitles.set(title, bare);
  }
  return bare;
}

/** Titles quoted in a text, outermost quotations, in order. */
export const quotedTitles = (text: string): string[] =>
  text.includes('《') ? matchesOf(text, QUOTED).map((match) => match[1] ?? '') : [];

/** What a document's title is about, bare: "青石县人民政府关于印发《青石县停车办法》的通知" → "青石县停车办法". */
export function documentCore(title: string): string {
  const bare = bareTitle(title);
  return ISSUED.exec(bare)?.[1] ?? bare;
}

/** 关于…的解读, 《…》政策解读, 一图读懂：…, 【图解】…（一）, 解读｜… */
const AROUND =
  /^(?:(?:一图|一张图|一文)(?:读懂|解)|[^《]{0,8}解读|政策图解|图解|政策问答|关于)+|(?:的?(?:政策|文件|图文|图片|文字|专家|视频|部门|负责人){0,3}(?:解读|图解|问答|起草说明|说明)){1,3}[一二三四五六七八九十\d]{0,3}$/g;
/** A title beyond this is none. */
const LONGEST_TITLE = 300;

/**
 * Bare titles of the documents that an explanation names as its subject, most telling first: those it quotes, else its own
 * title without the words of explaining. None where what is left is too short to be one document's name.
 */
export function interpretedCores(title: string): string[] {
  const shown = title.slice(0, LONGEST_TITLE);
  const quoted = quotedTitles(shown).map(documentCore);
  const named = quoted.length > 0 ? quoted : [documentCore(bareTitle(shown).replace(AROUND, ''))];
  return named.filter((core) => core.length >= DISTINCT);
}

/** Whether a title can be that of a document: neither an explanation nor a draft of one. */
export const isDocumentTitle = (title: string): boolean => !isInterpretationTitle(title) && !isDraftTitle(title);

/** Whether a title is that of the document with this core. */
export const isTitleOf = (core: string, title: string): boolean =>
  bareTitle(title).includes(core) && isDocumentTitle(title);

/** 青政发〔2024〕5号, 青市监罚[2024]第12号, 青政办（2023）7号 · not 〔2024〕 alone */
const NUMBER = /[\u4e00-\u9fa5]{1,14}[〔[（(﹝]\s*(20\d{2})\s*[〕\]）)﹞]\s*第?\s*(\d{1,5})\s*号/g;

/** Document numbers (发文字号) in a text in one spelling: "青政发〔2024〕5号". */
export const documentNumbers = (text: string): string[] =>
  matchesOf(text, NUMBER).map((match) => {
    const letters = /^[\u4e00-\u9fa5]+/.exec(match[0])?.[0] ?? '';
    return `${letters}〔${match[1]}〕${Number(match[2])}号`;
  });

/** Whether two numbers are one; words before one of them may have been taken for its letters (撤销青市监罚〔2024〕12号). */
export const isSameNumber = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);
