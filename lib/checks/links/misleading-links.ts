import type { Check } from '../../model/finding';
import type { Link } from '../../model/page-facts';
import { onSite } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { domainOf, isSpamHost, isUnknown } from '../safety/foreign-hosts';

const meta = {
  id: 'misleading-links',
  title: 'checks.misleadingLinks.title',
  basis: ['IND-DED-FUN-LINK'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** 白水县人民政府, 市教育局, 省政府网站; not 某某银行分行, 某某大学, 局属单位 */
const BODY =
  /^[\u4e00-\u9fa5（）()]{2,24}(?:人民政府|人民政府办公室|管理委员会|管委会|委员会|局|厅|政府网|政府网站|政府门户网站|政务服务网)$/;
/** Bodies that stand outside of .gov.cn by right. */
const NO_ORGAN =
  /邮政|烟草|电力|供电|通信|银行|集团|公司|学会|协会|医院|学校|图书馆|博物馆|村民|居民|居委|村委|业主|组织委员会|组委会/;

interface Seen {
  link: Link;
  page: ReadPage;
}

/**
 * Links that name an organ of government and lead to a domain that is neither a public body's nor a known service's: the
 * body may have given it up, and whoever bought it, or a page that offers it for sale, now stands there. Other domains are
 * not looked at, so a person looks. Advertisers' hosts are told by `link-farms`.
 */
export const misleadingLinks: Check = {
  meta,
  run(portal) {
    const own = domainOf(portal.url);
    const seen = new Map<string, Seen>();
    for (const page of readPages(portal)) {
      for (const link of page.facts.links) {
        if (!BODY.test(link.text) || NO_ORGAN.test(link.text) || isSpamHost(link.url)) continue;
        const domain = domainOf(link.url);
        if (isUnknown(domain, own) && !seen.has(domain)) seen.set(domain, { link, page });
      }
    }
    return [...seen].map(([domain, { link, page }]) =>
      onSite(meta, portal, [evidenceOf(page, link.text)], {
        state: 'needs-review',
        params: { text: link.text, domain, address: link.url, page: page.snapshot.finalUrl },
        key: domain,
      }),
    );
  },
};
