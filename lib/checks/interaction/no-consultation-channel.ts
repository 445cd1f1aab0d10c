import type { Check } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { GOVERNMENTS } from '../../standards/disclosure-duties';
import { navigationWasRead } from '../disclosures/searched';
import { onSite } from '../finding';
import { evidenceOf } from '../look';
import { channelsOf } from './channels';

const meta = {
  id: 'no-consultation-channel',
  title: 'checks.noConsultationChannel.title',
  basis: ['IND-VETO-INTERACTION'],
  severity: 'veto',
  mode: 'automatic',
} as const;

/** 县长信箱 我要写信 咨询投诉 12345 网络问政 */
const CHANNEL = /信箱|我要(?:写信|咨询|留言|提问|建议)|写信|咨询|留言|问政|建言|12345|政民互动平台|民声/;
/** 咨询电话：0553-…, 留言选登, 关于政策咨询的答复 */
const NO_CHANNEL = /电话|热线：|选登|公开|查询|答复|回复|反馈|统计|情况|关于|单位|机构/;
const LONGEST_NAME = 12;

/**
 * No effective online channel for consultation and suggestions (互动回应差); channels for petitions and reports on
 * discipline do not count, another site's do. Certain of a government whose navigation was read in full and none of whose
 * pages links to one; of others, and where the only channels do not open, a person looks.
 */
export const noConsultationChannel: Check = {
  meta,
  run(portal) {
    if (!navigationWasRead(portal)) return [];
    const { open, shut, doubtful } = channelsOf(portal);
    if (open.length > 0 || isLinked(portal)) return [];
    const looks = portal.pages.filter(
      ({ purpose, facts }) => facts !== null && (purpose === 'home' || purpose === 'sitemap'),
    );
    const sure = shut.length === 0 && doubtful.length === 0 && GOVERNMENTS.has(portal.level);
    return [
      onSite(
        meta,
        portal,
        [...shut, ...doubtful]
          .flatMap(({ verdict }) => verdict.evidence.slice(0, 1))
          .concat(looks.slice(0, 4).map((page) => evidenceOf(page))),
        {
          state: sure ? 'violation' : 'needs-review',
          text: shut.length > 0 ? 'shut' : doubtful.length > 0 ? 'doubtful' : sure ? 'message' : 'review',
          params: { column: (shut[0] ?? doubtful[0])?.name ?? null },
        },
      ),
    ];
  },
};

/** A link to a channel that no tree holds, on any page that was read. */
function isLinked({ pages, columns }: Portal): boolean {
  const shut = new Set(columns.map(({ url }) => url));
  return pages.some(
    ({ facts }) =>
      facts?.links.some(
        ({ text, url }) =>
          text.length <= LONGEST_NAME && CHANNEL.test(text) && !NO_CHANNEL.test(text) && !shut.has(url),
      ) === true,
  );
}
