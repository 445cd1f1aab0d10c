import { type Day, dayOf } from '../../model/day';
import type { PageFacts } from '../../model/page-facts';

const WRITTEN = /^(?:成文日期|发文日期|生成日期|印发日期|成文时间)$/;
const PUBLISHED = /^(?:发布日期|公开日期|发布时间|公开时间)$/;

/** 2024年3月5日, 2024-03-05 10:20, 2024/3/5, 2024.03.05; not 2024年3月, which is no day. */
const DAY = /(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})(?:\s*日)?/;

export interface DocumentDay {
  day: Day;
  /** As the document writes it. */
  text: string;
}

function dayIn({ metadata }: PageFacts, names: RegExp): DocumentDay | undefined {
  for (const { name, value } of metadata) {
    if (!names.test(name)) continue;
    const match = DAY.exec(value);
    const day = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (match && day) return { day, text: match[0] };
  }
  return undefined;
}

/** When an official document says it was written (成文日期) and published (发布日期); only days written in full count. */
export const documentDays = (facts: PageFacts): { written?: DocumentDay; published?: DocumentDay } => ({
  written: dayIn(facts, WRITTEN),
  published: dayIn(facts, PUBLISHED),
});
