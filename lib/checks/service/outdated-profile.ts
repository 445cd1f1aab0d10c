import { dayInChina } from '../../model/day';
import type { Check } from '../../model/finding';
import { matchesOf } from '../../text/matches';
import { ownPages } from '../disclosures/own-pages';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'outdated-profile',
  title: 'checks.outdatedProfile.title',
  basis: ['IND-DED-PROFILE', 'GUIDE-STATIC'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** 截至2019年底 2019年末常住人口 2019年，全县生产总值; not 1949年 or 始建于2019年. */
const FIGURES_OF =
  /(?:截至|截止)(20\d{2})年|(20\d{2})年(?:末|底|[，,]?(?:全[省市县区镇乡州旗]|实现|地区生产总值|常住人口|户籍人口|生产总值))/g;
/** The figures of a year are out in the next; three years are more than a census or a change of office explains. */
const YEARS = 3;

/** A profile (概况) whose newest figures are of a year long past: what has changed since, a person must see. */
export const outdatedProfile: Check = {
  meta,
  run(portal, _standard, now) {
    const thisYear = Number(dayInChina(now).slice(0, 4));
    const pages = ownPages(portal);
    return portal.columns.flatMap((column) => {
      if (column.kind !== 'profile' || column.verdict.state !== 'single-content') return [];
      const page = pages.find((own) => own.column === column)?.page;
      const matches = matchesOf(page?.facts.text ?? '', FIGURES_OF);
      const newest = matches.reduce<RegExpExecArray | null>(
        (best, match) => (best === null || yearOf(match) > yearOf(best) ? match : best),
        null,
      );
      if (!page || newest === null || thisYear - yearOf(newest) <= YEARS) return [];
      const found = onColumn(meta, column, { state: 'needs-review', params: { year: yearOf(newest) } });
      return [{ ...found, evidence: [evidenceOf(page, newest[0])] }];
    });
  },
};

const yearOf = ([, until, of]: RegExpExecArray): number => Number(until ?? of);
