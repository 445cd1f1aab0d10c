import type { Day } from '../../model/day';
import type { PageFacts } from '../../model/page-facts';
import { daysInText } from '../../text/days-in-text';
import { signatureDay } from './signature-day';

const WRITTEN = /^(?:成文日期|发文日期|生成日期|印发日期|成文时间|发文时间)$/;
const PUBLISHED = /^(?:发布日期|公开日期|发布时间|公开时间|上网日期|上网时间)$/;

/** Whether a field holds a day of writing or publication. */
export const isDayField = (name: string): boolean => WRITTEN.test(name) || PUBLISHED.test(name);

export interface DocumentDay {
  day: Day;
  /** As the document writes it. */
  text: string;
}

function dayIn({ metadata }: PageFacts, names: RegExp): DocumentDay | undefined {
  for (const { name, value } of metadata) {
    const [day] = names.test(name) ? daysInText(value) : [];
    if (day) return { day: day.day, text: day.text };
  }
  return undefined;
}

/** When an official document says it was written (成文日期) and published (发布日期); only days written in full count. */
export const documentDays = (facts: PageFacts): { written?: DocumentDay; published?: DocumentDay } => ({
  written: dayIn(facts, WRITTEN),
  published: dayIn(facts, PUBLISHED),
});

/** The day a text was written by its field 成文日期, else by its signature (落款). */
export const writtenDay = (facts: PageFacts): DocumentDay | undefined =>
  dayIn(facts, WRITTEN) ?? signatureDay(facts.text ?? '') ?? undefined;

/** The words of the page that name a day, `null` where its main block does not write it out. */
export function wordsOf({ text, metadata }: PageFacts, day: Day): string | null {
  for (const source of [text ?? '', ...metadata.map(({ value }) => value)])
    for (const mention of daysInText(source)) if (mention.day === day) return mention.text;
  return null;
}

/** （2023年4月12日）, 2023年4月12日 alone on its line: the day of a session or of signing; publication has a label or a clock. */
const SUBTITLE =
  /^\s*(?:[（(].{0,4}\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日.{0,24}[）)]|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*$/;

/** Whether all that the main block says of a day is such a line. */
function isSubtitle({ text }: PageFacts, day: Day): boolean {
  const lines = (text ?? '').split('\n').filter((line) => daysInText(line).some((mention) => mention.day === day));
  return lines.length > 0 && lines.every((line) => SUBTITLE.test(line));
}

/** The day a page was published on: by its field 发布日期, else as shown beside its title. */
export function publishedDay(facts: PageFacts): DocumentDay | undefined {
  const field = dayIn(facts, PUBLISHED);
  const shown = facts.article?.publishedOn;
  if (field || !shown || isSubtitle(facts, shown)) return field;
  return { day: shown, text: wordsOf(facts, shown) ?? '' };
}
