import type { Check } from '../../model/finding';
import { onSite } from '../finding';
import { evidenceOf } from '../look';
import { pagesWithContacts } from './pages-with-contacts';

const meta = {
  id: 'missing-supervision-channel',
  title: 'checks.missingSupervisionChannel.title',
  basis: ['REG-47-SUPERVISE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** 监督投诉电话, 举报邮箱, 投诉渠道, 可以向县政府办公室投诉、举报 */
const CHANNEL =
  /(?:监督|投诉|举报)[^。\n]{0,16}(?:电\s*话|热线|邮\s*箱|地\s*址|渠道|方式|途径|信箱|平台)|向[^。\n]{2,40}(?:举报|投诉)/;
const ENTRY =
  /^(?:监督|投诉|举报)(?:投诉|举报|监督|保障|渠道|信箱|平台|电话|方式|与|和|、)*$|纪检监察信箱|投诉举报|监督举报|监督投诉/;

/**
 * No page read tells where to complain when information is not disclosed (监督投诉渠道, 条例第四十七条、第五十一条). Not all
 * pages of a portal are read, so a person looks.
 */
export const missingSupervisionChannel: Check = {
  meta,
  run(portal) {
    const read = pagesWithContacts(portal);
    if (!read) return [];
    const { guide, pages } = read;
    const shown = pages.some(
      ({ facts }) =>
        facts.telephones?.some(({ serves }) => serves !== 'consultation') ||
        facts.links.some(({ text }) => ENTRY.test(text)) ||
        CHANNEL.test(facts.text ?? ''),
    );
    if (shown) return [];
    const evidence = (guide.length > 0 ? guide : pages).slice(0, 3).map((page) => evidenceOf(page));
    return [onSite(meta, portal, evidence, { state: 'needs-review', params: { pages: pages.length } })];
  },
};
