import type { Check, Finding } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import { maskNumbers } from '../../text/mask-numbers';
import { matchesOf } from '../../text/matches';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { lineAround, nameOf, pageWords } from './page-words';

const meta = {
  id: 'secrecy-marks',
  title: 'checks.secrecyMarks.title',
  basis: ['IND-VETO-SAFETY', 'REG-14/15-LEAK'],
  severity: 'veto',
  mode: 'assisted',
} as const;

/** 机密★, 秘密★1年, 绝密 ★ 长期, 绝密★启用前; not 保密, 商业秘密, 国家秘密 */
const MARK = /(?:绝\s?密|机\s?密|秘\s?密)\s?[★☆✩⭐]\s?(?:\d{1,2}\s?(?:年|个月)|长期|启用前|[一二三五十]{1,3}年)?/g;
/** 内部资料 注意保存, 内部文件，不得外传, 内部资料严禁外传 */
const INTERNAL =
  /内部(?:资料|文件|材料|刊物)[\s,，、；;（(]{0,3}请?(?:注意保存|不得外传|请勿外传|严禁外传|注意保密|妥善保管)/g;
/** （秘密）青石县储备计划, 【机密】会议纪要, 密级：秘密 at the beginning of a line; not 密级：公开, 国家秘密（机密） */
const HEADED =
  /^\s*(?:[（(【[〔]\s?(?:绝\s?密|机\s?密|秘\s?密)\s?[）)】\]〕]|密\s*级\s*[:：]\s*(?:绝\s?密|机\s?密|秘\s?密))(?=\s|[^级])/gm;
/** A mark of its own line: the head of a document, with its copy's number at most. */
const OWN_LINE =
  /^(?:(?:密级|份号|No\.?)[:：]?)?[\s\d]{0,10}(?:绝\s?密|机\s?密|秘\s?密)\s?[★☆✩⭐]\s?(?:\d{1,2}\s?(?:年|个月)|长期|[一二三五十]{1,3}年)?[\s\d]{0,10}$/;
/** Pages on how documents are marked, or were unmarked. */
const ABOUT_MARKS =
  /保密(?:法|知识|教育|宣传|常识|工作|条例|管理)|密级标[志识注]|国家秘密标[志识]|标[志识注]为|定密|解密|失泄密|保密观|普法|题库|答题|试题解析/;
/** 机密 alone on a line, as it stands above a document's head (密级 without its star). */
const BARE_LINE = /^[^\S\n]*(?:绝\s?密|机\s?密|秘\s?密)[^\S\n]*$/gm;
const EXAM = /启用前|试卷|试题|考试|真题|模拟/;

interface Marked {
  words: string;
  line: string;
  /** Stands alone at the head of what has the marks of an official document. */
  certain: boolean;
}

function marksOf(facts: PageFacts): Marked[] {
  const text = pageWords(facts);
  if (!/密|内部/.test(text)) return [];
  const document = facts.kind === 'official-document' || /[〔[（(]20\d{2}[〕\]）)]\s?\d{1,4}\s?号/.test(text);
  const about = ABOUT_MARKS.test(text);
  const bare = document && !about ? matchesOf(text, BARE_LINE) : [];
  const found = [...matchesOf(text, MARK), ...matchesOf(text, INTERNAL), ...matchesOf(text, HEADED), ...bare];
  if (found.length === 0) return [];
  return found.flatMap(({ 0: words, index }): Marked[] => {
    // “机密★”: spoken of, not borne.
    if (/[“"‘《]$/.test(text.slice(Math.max(0, index - 1), index))) return [];
    const line = lineAround(text, index);
    const own = OWN_LINE.test(line);
    if (about && !own) return [];
    return [{ words: words.trim(), line, certain: document && own && !about && !EXAM.test(text) }];
  });
}

function finding(page: ReadPage): Finding[] {
  const marks = marksOf(page.facts);
  const [first] = [...marks].sort((a, b) => Number(b.certain) - Number(a.certain));
  if (!first) return [];
  const evidence = marks.slice(0, 3).map(({ line }) => evidenceOf(page, maskNumbers(line)));
  const subject = { name: maskNumbers(nameOf(page.facts)), url: page.facts.url, evidence };
  const params = { words: first.words };
  return [
    onPage(
      meta,
      subject,
      first.certain ? { state: 'violation', params } : { state: 'needs-review', text: 'review', params },
    ),
  ];
}

/**
 * Marks of secrecy on what is published (密级标志): 绝密★, 机密★, 秘密★ with or without a term, （秘密） before a title, and 内部资料 that is not to be passed on. A
 * mark that stands alone on an official document proves it; examination papers (启用前), internal papers and marks within
 * running text are asked about; pages on how documents are marked are innocent.
 */
export const secrecyMarks: Check = {
  meta,
  run: (portal) => readPages(portal).flatMap(finding),
};
