import type { ScriptMark } from '../../model/page-safety';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';
import { base64Text, charCodes, escapedText } from './escaped-text';

const MAX_MARKS = 10;
const KEPT = 300;
/** Tampering is a few lines; libraries that somebody pasted into the page are not read. */
const MAX_SOURCE = 30_000;

/** location.href = "/m/", top.location.replace(…), window.open(…) · not var here = location.href */
const LEADS_AWAY = /location(?:\s*\.\s*href)?\s*=[^=]|location\s*\.\s*(?:replace|assign)\s*\(|window\s*\.\s*open\s*\(/;
const WRITES = /document\s*\.\s*write/;
/** /baidu|sogou/.test(document.referrer), referrer.indexOf("www.google.") · not width:360px, hm.baidu.com/hm.js */
const ENGINE = /["'/|(.](?:baidu|sogou|google|haosou|soso|bing|toutiao|so\.com|sm\.cn)\\?[.|"'/)]/i;
/** navigator.userAgent.match(/Baiduspider|Googlebot/) · not /iPhone|Android/, which leads to the mobile site */
const SPIDER = /baiduspider|googlebot|360spider|sogou\s*(?:web\s*)?spider|bingbot|yisouspider|bytespider/i;

/** Marks of tampering in the page's inline scripts. */
export function readScriptMarks(page: PageContext): ScriptMark[] {
  const marks: ScriptMark[] = [];
  for (const { source: inline, node } of indexPage(page).scripts) {
    if (marks.length >= MAX_MARKS) break;
    const { src = '' } = node.attribs;
    const source = /^\s*data:/i.test(src) ? src : inline;
    if (source.length < 20 || source.length > MAX_SOURCE) continue;
    marks.push(...marksOf(source));
  }
  return marks;
}

function marksOf(source: string): ScriptMark[] {
  const marks: ScriptMark[] = [];
  const written = writtenText(source);
  if (written !== null) marks.push({ what: 'written', quotation: written.slice(0, KEPT) });
  if (source.includes('referrer')) {
    const at = source.indexOf('referrer');
    const near = source.slice(Math.max(0, at - 200), at + 600);
    if (ENGINE.test(near) && LEADS_AWAY.test(near)) marks.push({ what: 'referrer', quotation: oneLine(near) });
  }
  if (source.includes('userAgent')) {
    const at = source.search(SPIDER);
    const near = at < 0 ? '' : source.slice(Math.max(0, at - 200), at + 600);
    if (LEADS_AWAY.test(near) || WRITES.test(near)) marks.push({ what: 'spider', quotation: oneLine(near) });
  }
  return marks;
}

/** The text that a script writes in escapes, character codes or base64, in clear; `null` where it writes none. */
function writtenText(source: string): string | null {
  const escaped = source.includes('\\x') || source.includes('%3') || source.includes('\\u');
  const codes = source.includes('fromCharCode');
  const base64 = /atob|base64/i.test(source);
  if (!escaped && !codes && !base64) return null;
  const clear = `${escaped ? escapedText(source) : ''}${codes ? charCodes(source) : ''}${base64 ? base64Text(source) : ''}`;
  const from = clear.search(/<\s*(?:script|iframe|a|div|meta|title)\b|https?:\/\/|["'`]\/\/[\w.-]+\.\w/i);
  return from < 0 ? null : oneLine(clear.slice(from));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, KEPT);
