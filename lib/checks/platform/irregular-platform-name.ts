import type { Check } from '../../model/finding';
import type { PageRecord } from '../../model/portal';
import { onPage } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'irregular-platform-name',
  title: 'checks.irregularPlatformName.title',
  basis: ['PLAT-NAME'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const NAME = '政府信息公开';
/** 信息公开专栏, 政务公开, 信息公开目录 */
const OTHER_NAME = /^(?!.*政府信息公开).*(?:信息公开|政务公开)/;

/**
 * The disclosure platform is called otherwise than 政府信息公开, wherever its name stands, or stands on a host of its own as a
 * separate website (国办公开办函〔2019〕61号: a column of the portal): an inspector looks at it.
 */
export const irregularPlatformName: Check = {
  meta,
  run(portal) {
    const { platformUrl, columns, pages } = portal;
    if (platformUrl === null) return [];
    const looks = pages.filter(({ purpose, facts }) => purpose === 'platform' && facts?.kind === 'platform');
    const platform = columns.find(({ canonicalUrl }) => canonicalUrl === platformUrl);
    const names = [platform?.name, ...looks.flatMap(({ facts }) => [facts?.columnName, facts?.title, facts?.siteName])];
    const written = names.filter((name): name is string => Boolean(name));
    const [name = NAME] = written;
    const page = { name, url: platform?.url ?? platformUrl, evidence: looks.map((look) => evidenceOf(look)) };
    const isOther = written.length > 0 && !written.some((one) => one.includes(NAME));
    // The navigation has it right, and the page itself is headed otherwise.
    const headed = looks.map(({ facts }) => facts?.columnName ?? '').filter((one) => OTHER_NAME.test(one));
    const isHeadedOtherwise = !isOther && looks.length > 0 && headed.length === looks.length && isUntitled(looks);
    const host = hostOf(platformUrl);
    const isApart = looks.length > 0 && bare(host) !== bare(portal.host);
    return [
      ...(isOther
        ? [onPage(meta, { ...page, evidence: looks.map((look) => evidenceOf(look, name)) }, { state: 'needs-review' })]
        : []),
      ...(isHeadedOtherwise
        ? [
            onPage(
              meta,
              { ...page, name: headed[0] ?? name, evidence: looks.map((look) => evidenceOf(look, headed[0])) },
              { state: 'needs-review', key: 'heading' },
            ),
          ]
        : []),
      ...(isApart
        ? [onPage(meta, page, { state: 'needs-review', text: 'apart', params: { host }, key: 'apart' })]
        : []),
    ];
  },
};

const isUntitled = (looks: readonly PageRecord[]): boolean => !looks.some(({ facts }) => facts?.title.includes(NAME));

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
const bare = (host: string): string => host.replace(/^www\./, '');
