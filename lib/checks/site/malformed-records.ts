import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { provinceCodes } from '../../standards/divisions/provinces';
import { onSite } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';

const meta = {
  id: 'malformed-records',
  title: 'checks.malformedRecords.title',
  basis: ['GUIDE-FOOT'],
  severity: 'advice',
  mode: 'automatic',
} as const;

type RecordKind = 'icp' | 'policeRecord';

/** Eight digits, or ten that begin with the year: 粤ICP备05070829号, 粤ICP备2023100790号-1; not a site code. */
const ICP_NUMBER = /^(?:\d{8}|20\d{8})$/;
/** Six digits of the division, eight of the record: 京公网安备11010202007625号 */
const POLICE_NUMBER = /^\d{14}$/;

/** Licences (ICP证) have forms of their own. */
const isLicence = (text: string): boolean => /ICP\s*证/i.test(text);

interface Doubt {
  state: 'violation' | 'needs-review';
  text: 'message' | 'siteCode' | 'province';
}

function doubtOf(kind: RecordKind, text: string, siteCode: string | null): Doubt | null {
  const digits = /\d{5,}/.exec(text)?.[0] ?? '';
  if (siteCode !== null && digits === siteCode) return { state: 'violation', text: 'siteCode' };
  const form = kind === 'icp' ? ICP_NUMBER : POLICE_NUMBER;
  if (!form.test(digits)) return { state: 'violation', text: 'message' };
  const province = provinceCodes.get(text.trim()[0] ?? '');
  if (province === undefined) return null;
  const inNumber = kind === 'policeRecord' ? digits.slice(0, 2) : province;
  const inCode = siteCode !== null && /^[1-6]\d{9}$/.test(siteCode) ? siteCode.slice(0, 2) : province;
  return inNumber !== province || inCode !== province ? { state: 'needs-review', text: 'province' } : null;
}

function findingsOf(portal: Portal, pages: readonly ReadPage[], kind: RecordKind): Finding[] {
  const seen = new Map<string, ReadPage>();
  for (const page of pages) {
    const text = page.facts.identity[kind];
    if (text && !isLicence(text) && !seen.has(text)) seen.set(text, page);
  }
  return [...seen].flatMap(([text, page]) => {
    const doubt = doubtOf(kind, text, portal.siteCode);
    if (doubt === null) return [];
    const found = onSite(meta, portal, [evidenceOf(page, text)], { ...doubt, params: { kind, record: text } });
    return [{ ...found, id: `${found.id}:${text.replace(/\s+/g, '')}` }];
  });
}

/**
 * ICP and police record numbers (ICP备案编号、公安机关备案号) that do not have the form of one, or that belong to another
 * province than they or the site code say: the former for certain, the latter for a person to see.
 */
export const malformedRecords: Check = {
  meta,
  run(portal) {
    const pages = readPages(portal);
    return [...findingsOf(portal, pages, 'icp'), ...findingsOf(portal, pages, 'policeRecord')];
  },
};
