import { Button, Drawer } from 'antd';
import { useMessages } from '../../../components/language/messages';
import { hashOf } from '../../../components/page/route';
import { Estimate } from '../../../components/score/estimate';
import type { AuditReport } from '../../../lib/model/audit-report';
import { isScored, scoreNotes, sumText } from '../../../lib/report/export/score-words';
import { ruleName } from '../../../lib/report/export/words';
import { ScoreLineRow } from './score-line-row';

/** Every indicator with its faults and points; each opens the findings that its points were lost by. */
export function ScoreDrawer({ auditId, report, onClose }: { auditId: string; report: AuditReport; onClose(): void }) {
  const t = useMessages();
  const { lines = [] } = report.score;
  const sum = sumText(report, t);
  return (
    <Drawer open onClose={onClose} title={t('workbench.score.title')} size={760}>
      <div className="detail">
        <Estimate report={report} />
        {scoreNotes(report, t).map((note) => (
          <p key={note} className="quiet">
            {note}
          </p>
        ))}
        {sum && <p>{sum}</p>}
        <table className="figures-table words-table score-lines">
          <thead>
            <tr>
              {(['indicator', 'count', 'each', 'cap', 'points'] as const).map((field) => (
                <th key={field} scope="col">
                  {t(`report.scoreTable.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.filter(isScored).map((line) => (
              <ScoreLineRow key={line.ruleId} auditId={auditId} name={ruleName(report, line.ruleId)} line={line} />
            ))}
          </tbody>
        </table>
        <p>
          <Button href={hashOf(['audits', auditId, 'inspection'])}>{t('workbench.score.toInspection')}</Button>
        </p>
      </div>
    </Drawer>
  );
}
