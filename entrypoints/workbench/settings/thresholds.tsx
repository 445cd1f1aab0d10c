import { useMessages } from '../../../components/language/messages';
import type { Standard } from '../../../lib/model/standard';
import { intervalText } from '../../../lib/report/export/words';

/** How long each kind of column may stay without a new item, and which rule says so. */
export function Thresholds({ standard }: { standard: Standard }) {
  const t = useMessages();
  return (
    <table className="figures-table words-table">
      <caption>{t('workbench.settings.thresholds')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('workbench.columns.kind')}</th>
          <th scope="col">{t('workbench.settings.interval')}</th>
          <th scope="col">{t('workbench.settings.source')}</th>
          <th scope="col">{t('workbench.settings.status')}</th>
        </tr>
      </thead>
      <tbody>
        {standard.thresholds.map((threshold) => {
          const rule = standard.rule(threshold.basis[0]!);
          const local = standard.localThreshold(threshold.kind);
          return (
            <tr key={threshold.kind}>
              <th scope="row">{t(`kind.${threshold.kind}`)}</th>
              <td>
                {intervalText(threshold, t)}
                {threshold.advice && ` · ${t('common.severity.advice')}`}
                {local && (
                  <span className="block">{t('profiles.localTerm', { interval: intervalText(local, t) })}</span>
                )}
              </td>
              <td>
                {rule.document}
                {t('report.colon')}
                {[rule.article, rule.name].filter(Boolean).join(t('report.separator'))}{' '}
                <span className="quiet nowrap">{rule.id}</span>
              </td>
              <td>{t(`workbench.settings.factStatus.${threshold.status}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
