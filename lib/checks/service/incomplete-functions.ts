import type { Check } from '../../model/finding';
import { ownPages } from '../disclosures/own-pages';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'incomplete-functions',
  title: 'checks.incompleteFunctions.title',
  basis: ['REG-20-2', 'IND-DED-ORG', 'GUIDE-ORG'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** What article 20 (2) asks a body to tell of itself besides its functions and structure. */
const PARTICULARS = {
  address: /地址|地点|位于|坐落/,
  hours: /办公时间|工作时间|上班时间|服务时间|\d{1,2}[:：]\d{2}/,
  telephone: /电话|\d{3,4}[-—]\d{7,8}/,
  head: /负责人|局长|主任|书记|县长|市长|区长|镇长|乡长|省长|厅长/,
} as const;

/** Shorter texts are pictures or leave all to scripts. */
const LEAST_TEXT = 100;

/**
 * Columns of functions (机构职能) whose texts together tell no address, hours, telephone or head of the body (article 20 (2)).
 * Only where all of them are single texts that were read: a list may hold the rest, and so may a page of another column.
 */
export const incompleteFunctions: Check = {
  meta,
  run(portal) {
    const columns = portal.columns.filter(({ kind, verdict }) => kind === 'functions' && verdict.state !== 'index');
    const [first] = columns;
    if (!first || columns.some(({ verdict }) => verdict.state !== 'single-content')) return [];
    const leaders = portal.columns.some(({ kind }) => kind === 'leaders');
    const pages = ownPages(portal).filter(({ column }) => column !== null && columns.includes(column));
    const text = pages.map(({ page }) => page.facts.text ?? '').join('\n');
    if (text.replace(/\s/g, '').length < LEAST_TEXT) return [];
    if (pages.some(({ page: { facts } }) => facts.attachments.length > 0 || facts.frames.length > 0)) return [];
    const lacks = Object.entries(PARTICULARS).flatMap(([what, words]) =>
      words.test(text) || (what === 'head' && leaders) ? [] : [what],
    );
    // A body that tells none but its name is seen at once; one that lacks a single particular may give it elsewhere.
    if (lacks.length < 2) return [];
    const told = Object.fromEntries(
      Object.keys(PARTICULARS).map((what) => [what, lacks.includes(what) ? 'absent' : 'there']),
    );
    const found = onColumn(meta, first, { state: 'needs-review', params: { count: lacks.length, ...told } });
    return [{ ...found, evidence: pages.slice(0, 4).map(({ page }) => evidenceOf(page)) }];
  },
};
