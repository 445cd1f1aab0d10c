import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useCommand } from '../../../components/data/use-command';
import { downloadReport } from '../../../components/exporting/download';
import { languageOptions } from '../../../components/language/language-options';
import { useLocale, useMessages } from '../../../components/language/messages';
import { Problem } from '../../../components/page/problem';
import type { Locale } from '../../../lib/model/locale';
import { exporters } from '../../../lib/report/export';
import type { AuditPageProps } from '../audit-page-props';

/** 导出: a card for each format with what it is for. */
export function ExportsPage({ report }: AuditPageProps) {
  const t = useMessages();
  const id = useId();
  const [locale, setLocale] = useState<Locale>(useLocale());
  const { run, busy, problem } = useCommand();
  return (
    <div className="exports">
      <h1>{t('workbench.nav.exports')}</h1>
      <div className="field">
        <label htmlFor={id}>{t('workbench.exports.language')}</label>
        <Select id={id} value={locale} onChange={setLocale} options={languageOptions} />
      </div>
      {report.incomplete && <Alert type="info" showIcon title={t('workbench.exports.partial')} />}
      <Problem problem={problem} />
      <div className="cards">
        {exporters.map((format) => (
          <article key={format.id} className="card">
            <h2>{t(`common.format.${format.id}.name`)}</h2>
            <p>{t(`common.format.${format.id}.for`)}</p>
            <Button
              icon={<DownloadOutlined aria-hidden />}
              loading={busy}
              onClick={() => void run(() => downloadReport(report, format, locale))}
              aria-label={t('workbench.exports.saveNamed', { format: t(`common.format.${format.id}.name`) })}
            >
              {t('workbench.exports.save')}
            </Button>
          </article>
        ))}
      </div>
    </div>
  );
}
