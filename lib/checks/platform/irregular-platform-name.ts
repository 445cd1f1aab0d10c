import type { Check } from '../../model/finding';
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

/** The disclosure platform is called otherwise than 政府信息公开, wherever its name stands: an inspector looks at it. */
export const irregularPlatformName: Check = {
  meta,
  run(portal) {
    const { platformUrl, columns, pages } = portal;
    if (platformUrl === null) return [];
    const looks = pages.filter(({ purpose, facts }) => purpose === 'platform' && facts?.kind === 'platform');
    const platform = columns.find(({ canonicalUrl }) => canonicalUrl === platformUrl);
    const names = [platform?.name, ...looks.flatMap(({ facts }) => [facts?.columnName, facts?.title, facts?.siteName])];
    const written = names.filter((name): name is string => Boolean(name));
    if (written.length === 0 || written.some((name) => name.includes(NAME))) return [];
    const [name = ''] = written;
    const page = { name, url: platform?.url ?? platformUrl, evidence: looks.map((look) => evidenceOf(look, name)) };
    return [onPage(meta, page, { state: 'needs-review' })];
  },
};
