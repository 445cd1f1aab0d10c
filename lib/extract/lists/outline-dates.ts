import type { Day } from '../../model/day';
import { isClock } from '../clock';
import { type DateMention, readDates } from '../dates';
import type { PageElement } from '../page-index';
import { acceptDates } from './accept-dates';
import { commonAncestor, type DatePart, joinParts, partOf } from './date-parts';
import type { DateToken, Outline } from './outline';

/** Characters without which a text holds no date and no piece of one. */
const MAY_DATE = /[\d０-９今昨刚]|[前月年〇一二三四五六七八九十]年|^[A-Z][a-z]{2}/;

/** The dates of the page's texts that may date an item, in page order. */
export function readDatesOf(o: Outline, today: Day): void {
  let part: DatePart | null = null;
  for (let seq = 0; seq < o.texts.length; seq++) {
    const token = o.texts[seq];
    if (!token) continue;
    const { text, el, link } = token;
    // 今天是：<span>2026年11月24日</span>
    if (seq > 0 && !token.spaced && isClock(o.texts[seq - 1]?.text ?? '')) continue;
    if (!MAY_DATE.test(text)) {
      // Separators between the parts do not part them: <b>08</b>/<i>2024-01</i>.
      if (!SEPARATOR.test(text)) part = null;
      continue;
    }
    const whole = text.length <= 6 ? inPieces(o, seq, today) : null;
    if (whole) {
      o.dates.push({ ...whole, link });
      part = null;
      seq = whole.seq;
      continue;
    }
    const found = text.length > LONG ? datesAtEnds(text, today) : readDates(text, { today });
    const next = partOf(text, found, seq, el);
    if (part && next) {
      const joined = joinParts(part, next, seq, o, today);
      if (joined) {
        // A month-day that got its year is no longer a date of its own.
        while ((o.dates.at(-1)?.seq ?? -1) >= joined.date.seqStart) o.dates.pop();
        o.dates.push({ ...joined.date, link });
        part = joined.rest;
        continue;
      }
    }
    part = next;
    for (const date of acceptDates(text, found, link >= 0)) {
      const { alone, label } = date;
      const whole = inAttribute(date.mention, o.els[el], today);
      const from = whole ? 'attribute' : 'text';
      o.dates.push({ el, seq, seqStart: seq, link, mention: whole ?? date.mention, alone, label, from });
    }
  }
}

/** 2024, -, 01, -, 08 in a row */
const WHOLE = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;
const BEGINS = /^(?:19|20)\d{2}(?!\d)/;

/** A whole date in three and more pieces without white space between them: <font>2024</font>-<font>01</font>-<font>08</font> */
function inPieces(o: Outline, seq: number, today: Day): Omit<DateToken, 'link'> | null {
  const first = o.texts[seq];
  if (!first || !BEGINS.test(first.text)) return null;
  let text = first.text;
  for (let last = seq + 1; last <= seq + 5; last++) {
    const token = o.texts[last];
    if (!token || token.spaced || token.link !== first.link) return null;
    text += token.text;
    if (text.length > 11) return null;
    // The day may still lack its second figure.
    const next = o.texts[last + 1];
    if (last < seq + 2 || !WHOLE.test(text) || (next && !next.spaced && /^\d/.test(next.text))) continue;
    const mention = readDates(text, { today })[0];
    if (mention?.precision !== 'day') return null;
    const el = commonAncestor(o, first.el, token.el);
    return el < 0 ? null : { el, seq: last, seqStart: seq, mention, alone: true, label: null, from: 'text' };
  }
  return null;
}

/** Longer texts are sentences: a date of an item stands at their beginning or end, if at all. */
const LONG = 100;
const EDGE = 40;

function datesAtEnds(text: string, today: Day): DateMention[] {
  const tail = text.length - EDGE;
  const last = readDates(text.slice(tail), { today })
    // What begins at the cut may be the rest of something longer.
    .filter((m) => m.start > 0)
    .map((m) => ({ ...m, start: m.start + tail, end: m.end + tail }));
  return [...readDates(text.slice(0, EDGE), { today }), ...last];
}

/** Scripts as short as this write a value; longer ones do something. */
const WRITES = 240;

/** <span><script>document.write("2024-01-08 10:00".substring(0,10))</script></span>: a date that the page writes. */
export function readWrittenDates(o: Outline, today: Day): void {
  let written = false;
  for (const { el, at, text } of o.scripts) {
    if (text.length > WRITES || text.length < 10 || el < 0 || !/\d{4}/.test(text)) continue;
    const mentions = readDates(text, { today }).filter((m) => m.precision === 'day' && m.style !== 'relative');
    const mention = mentions[0];
    if (!mention || mentions.length > 1) continue;
    const seq = seqAt(o, el, at);
    o.dates.push({ el, seq, seqStart: seq, link: -1, mention, alone: true, label: null, from: 'script' });
    written = true;
  }
  if (written) o.dates.sort((a, b) => a.seq - b.seq);
}

/** A place between the text tokens for something that is none, inside the nearest element with text around it. */
function seqAt(o: Outline, el: number, at: number): number {
  let up = el;
  for (let steps = 0; steps < 4 && up >= 0 && o.textStart[up] === o.textEnd[up]; steps++) up = o.parent[up] ?? -1;
  const start = o.textStart[up] ?? 0;
  const end = o.textEnd[up] ?? 0;
  for (let seq = start; seq < end && seq < start + 40; seq++)
    if ((o.texts[seq]?.el ?? 0) >= at) return Math.max(start, seq - 0.5);
  return Math.max(start, end - 1) + 0.5;
}

const SEPARATOR = /^[\s/.\-|]{1,2}$/;

/** <span title="2024-01-08">01-08</span>: the whole date stands in an attribute. */
function inAttribute(mention: DateMention, node: PageElement | undefined, today: Day): DateMention | null {
  if (!node || (mention.date !== null && mention.style !== 'relative')) return null;
  for (const name of ['datetime', 'title', 'data-date', 'data-time']) {
    const value = node.attribs[name];
    const whole = value ? readDates(value, { today }).find((m) => m.precision === 'day') : undefined;
    if (whole) return whole;
  }
  return null;
}
