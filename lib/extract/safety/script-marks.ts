import type { ScriptMark } from '../../model/page-safety';
import type { PageContext } from '../page-context';
import { base64Text, charCodes, escapedText, packedText, reversedText } from './escaped-text';
import { inlineSources } from './inline-sources';

const MAX_MARKS = 10;
const KEPT = 300;
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
  for (const source of inlineSources(page)) {
    if (marks.length >= MAX_MARKS) break;
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

/** What a packed script has that brings in a page or script, and not a slide show that names its author's site. */
const BRINGS = /<\s*(?:script|iframe)\b|location\s*(?:\.\s*href\s*)?=|location\s*\.\s*replace|\.src\s*=/i;

/** The text that a script writes in escapes, character codes or base64, packed or turned round, in clear; `null` where it writes none. */
function writtenText(source: string): string | null {
  const escaped = source.includes('\\x') || source.includes('%3') || source.includes('\\u');
  const codes = source.includes('fromCharCode');
  const base64 = /atob|base64/i.test(source);
  const packed = source.includes('p,a,c,k,e') ? packedText(source) : '';
  const reversed = source.includes('reverse') ? reversedText(source) : '';
  const unpacked = `${reversed} ${BRINGS.test(packed) ? packed : ''}`.trim();
  if (!escaped && !codes && !base64 && unpacked === '') return null;
  const clear = `${escaped ? escapedText(source) : ''}${codes ? charCodes(source) : ''}${base64 ? base64Text(source) : ''}${unpacked}`;
  const from = clear.search(/<\s*(?:script|iframe|a|div|meta|title)\b|https?:\/\/|["'`]\/\/[\w.-]+\.\w/i);
  return from < 0 ? null : oneLine(clear.slice(from));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, KEPT);
