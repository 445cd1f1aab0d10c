import { Button, Popconfirm } from 'antd';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useState } from 'react';
import { deleteAudit } from '../../../components/data/commands.browser';
import { database } from '../../../components/data/database';
import { useCommand } from '../../../components/data/use-command';
import { formatBytes, formatInstant } from '../../../components/language/format';
import { useLocale, useMessages } from '../../../components/language/messages';
import { Problem } from '../../../components/page/problem';
import { isOpen } from '../../../components/progress/audit-state';
import type { Audit } from '../../../lib/model/audit';

/** Disk space in use, audit by audit, with clean-up. */
export function StorageUse({ audits }: { audits: Audit[] }) {
  const t = useMessages();
  const locale = useLocale();
  const id = useId();
  const { run, busy, problem } = useCommand();
  const pages = useLiveQuery(async () => {
    const counts = await Promise.all(audits.map((audit) => database.pages.where({ auditId: audit.id }).count()));
    return new Map(audits.map((audit, index) => [audit.id, counts[index] ?? 0]));
  }, [audits]);
  const [used, setUsed] = useState<number>();
  // What is used changes with the pages that are kept.
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setUsed(usage));
  }, [pages]);
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{t('workbench.settings.storage')}</h2>
      <p>
        {t('workbench.settings.storageUsed', {
          used: used === undefined ? '…' : formatBytes(used, locale),
          audits: audits.length,
        })}
      </p>
      <Problem problem={problem} />
      <ul className="storage">
        {audits.map((audit) => (
          <li key={audit.id}>
            <span>
              {audit.name} <span className="quiet">{formatInstant(audit.startedAt)}</span>
            </span>
            <span>{t('workbench.settings.pages', { count: pages?.get(audit.id) ?? 0 })}</span>
            <Popconfirm
              title={t('workbench.audits.deleteAsk', { name: audit.name })}
              description={t('workbench.audits.deleteMeans')}
              okText={t('workbench.audits.delete')}
              okButtonProps={{ danger: true }}
              onConfirm={() => run(() => deleteAudit(audit.id))}
            >
              <Button
                size="small"
                disabled={isOpen(audit) || busy}
                aria-label={t('workbench.audits.deleteNamed', { name: audit.name })}
              >
                {t('workbench.audits.delete')}
              </Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
    </section>
  );
}
