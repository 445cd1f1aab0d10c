import type { Day } from '../../model/day';
import { readDates } from '../dates';
import type { Outline } from './outline';

/** 发布日期：2024-01-08, 发布时间:2024-01-08 in a tooltip · not 成文日期：, and not a date of the title's own */
const LABELLED = /(?:发布|公开|发文|上网|更新)(?:日期|时间)\s*[:：]\s*(?=\d{4})/;

/** `<a title="标题：关于…的通知&#10;发布日期：2024-01-08">`: the day stands in the link's tooltip alone. */
export function readTitleDates(o: Outline, today: Day): void {
  let found = false;
  for (const { el, node, seqStart, seqEnd } of o.links) {
    const { title } = node.attribs;
    const label = title && title.length < 400 ? LABELLED.exec(title) : null;
    if (!title || !label) continue;
    const from = label.index + label[0].length;
    const mention = readDates(title.slice(from, from + 24), { today })[0];
    if (mention?.precision !== 'day' || mention.start > 1 || !mention.date || mention.date > today) continue;
    // Between the text tokens, being none of them.
    const seq = Math.max(seqStart, seqEnd - 1) + 0.5;
    o.dates.push({ el, seq, seqStart: seq, link: -1, mention, alone: true, label: 'published', from: 'attribute' });
    found = true;
  }
  if (found) o.dates.sort((a, b) => a.seq - b.seq);
}
