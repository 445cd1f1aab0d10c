import type { ReactNode } from 'react';
import { useMessages } from '../language/messages';
import { outboundUrl } from './outbound-url';

/** A link to an address that came from a crawled page: opened only when it is a web address, else shown as text. */
export function PortalLink({ url, children }: { url: string; children?: ReactNode }) {
  const t = useMessages();
  const href = outboundUrl(url);
  if (!href) return <span className="address">{children ?? url}</span>;
  return (
    <a
      className="address"
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      title={t('common.opensInTab', { url })}
    >
      {children ?? url}
    </a>
  );
}
