import type { Day } from '../../model/day';
import type { PageFacts } from '../../model/page-facts';
import { daysInText } from '../../text/days-in-text';

export interface DecisionDay {
  day: Day;
  /** The words that call it so, and its own. */
  label: string;
  text: string;
}

/** 许可决定日期, 作出行政处罚决定的日期, 处罚决定书日期, 决定日期, 核准日期 · not 许可有效期, 公示日期 */
const LABEL = /(?:作出)?(?:行政)?(?:许可|处罚|核准|审批)?(?:决定|核准|许可|处罚)(?:书|文书)?(?:的)?(?:日期|时间)/;
const LABELLED = new RegExp(`(${LABEL.source})\\s*[:：]?\\s*$`);
const ONLY_LABEL = new RegExp(`^\\s*(?:${LABEL.source})\\s*[:：]?\\s*$`);
/** Rows of a table that are read: a batch lists thousands. */
const MOST_ROWS = 200;
/** Days that are read: all of a batch are late or none. */
const MOST_DAYS = 500;

/**
 * Days on which decisions were made (许可、处罚决定日期) that a page publishes: by its fields, its tables (beside the label or
 * in the column below it), and labels in its lines.
 */
export function decisionDays({ metadata, tables, text }: PageFacts): DecisionDay[] {
  const found: DecisionDay[] = [];
  const add = (label: string, value: string): void => {
    const [day] = found.length < MOST_DAYS ? daysInText(value) : [];
    if (day && day.start <= 2) found.push({ day: day.day, label: label.trim(), text: day.text });
  };
  for (const { name, value } of metadata) if (ONLY_LABEL.test(name)) add(name, value);
  for (const { rows } of tables) {
    rows.slice(0, MOST_ROWS).forEach((row, y) => {
      row.forEach((cell, x) => {
        if (cell.length > 20 || !ONLY_LABEL.test(cell)) return;
        const beside = row[x + 1] ?? '';
        if (daysInText(beside).length > 0) add(cell, beside);
        else for (const below of rows.slice(y + 1, MOST_ROWS)) add(cell, below[x] ?? '');
      });
    });
  }
  if (found.length > 0) return found;
  for (const line of (text ?? '').split('\n')) {
    for (const mention of daysInText(line)) {
      const label = LABELLED.exec(line.slice(Math.max(0, mention.start - 24), mention.start));
      if (label) found.push({ day: mention.day, label: label[1] ?? '', text: mention.text });
    }
  }
  return found;
}
