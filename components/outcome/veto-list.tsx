import { CheckCircleOutlined, CloseCircleOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { AuditReport, VetoCount } from '../../lib/model/audit-report';
import { useMessages } from '../language/messages';

const icons = { hit: CloseCircleOutlined, clear: CheckCircleOutlined, 'needs-review': QuestionCircleOutlined };

/** Veto indicators (单项否决) with their counts against their limits: hit ones first, `link` makes each lead to its rows. */
export function VetoList({
  report,
  link,
  onlyNotable = false,
}: {
  report: AuditReport;
  link?: (veto: VetoCount, words: ReactNode) => ReactNode;
  /** Leaves out those that are clear. */
  onlyNotable?: boolean;
}) {
  const t = useMessages();
  const order: VetoCount['state'][] = ['hit', 'needs-review', 'clear'];
  const vetoes = report.score.vetoes
    .filter(({ state }) => !onlyNotable || state !== 'clear')
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  if (!vetoes.length) return null;
  return (
    <ul className="vetoes" aria-label={t('common.vetoes')}>
      {vetoes.map((veto) => {
        const Icon = icons[veto.state];
        const rule = report.standard.rules.find(({ id }) => id === veto.ruleId);
        const words = (
          <>
            <Icon aria-hidden /> {rule?.name ?? veto.ruleId}{' '}
            <strong>{t('common.vetoCount', { count: veto.count, limit: veto.limit })}</strong>
            {veto.unsure > 0 && <span className="veto-unsure"> {t('common.vetoUnsure', { count: veto.unsure })}</span>}
            <span className="visually-hidden"> {t(`common.vetoState.${veto.state}`)}</span>
            {veto.local && (
              <span className="veto-local">
                {' '}
                {t('report.local.veto', {
                  limit: veto.local.limit,
                  state: t(`common.vetoState.${veto.local.state}`),
                })}
              </span>
            )}
          </>
        );
        return (
          <li key={veto.ruleId} className={`veto veto-${veto.state}`}>
            {link ? link(veto, words) : words}
          </li>
        );
      })}
    </ul>
  );
}
