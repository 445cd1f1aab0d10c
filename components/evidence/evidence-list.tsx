import type { Evidence } from '../../lib/model/evidence';
import { formatInstant } from '../language/format';
import { useMessages } from '../language/messages';
import { PortalLink } from '../page/portal-link';

/** Proof (证据) in the order it was gathered: who answered what, when, in which words. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useMessages();
  if (!evidence.length) return <p className="quiet">{t('common.evidence.none')}</p>;
  const inOrder = [...evidence].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return (
    <ol className="evidence-list">
      {inOrder.map((each, index) => (
        // Evidence has no id and never changes its order.
        <li key={index}>
          <p className="evidence-head">
            <time>{each.at ? formatInstant(each.at) : t('common.evidence.never')}</time>
            <span>{t(`common.evidence.${each.via}`)}</span>
            <span>
              {each.status === null
                ? t('common.evidence.noAnswer')
                : t('common.evidence.status', { status: each.status })}
            </span>
          </p>
          {each.quotation !== null && <blockquote>{each.quotation}</blockquote>}
          <PortalLink url={each.url} />
          {each.sha256 && (
            <p className="evidence-hash" title={each.sha256}>
              SHA-256 <code>{each.sha256.slice(0, 16)}…</code>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
