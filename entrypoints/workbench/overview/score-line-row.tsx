import { useMessages } from '../../../components/language/messages';
import { hashOf } from '../../../components/page/route';
import type { ScoreLine } from '../../../lib/model/score-line';
import { lineRemark, pointsOfLine, pointsOrUnknown } from '../../../lib/report/export/score-words';

/** One indicator: its number of faults leads to them. */
export function ScoreLineRow({ auditId, name, line }: { auditId: string; name: string; line: ScoreLine }) {
  const t = useMessages();
  const { ruleId, count, open, each, cap } = line;
  const link = (state: string, words: string) => (
    <a className="in-text" href={hashOf(['audits', auditId, 'findings'], { rule: ruleId, state })}>
      {words}
    </a>
  );
  const remark = lineRemark(line, t);
  return (
    <tr>
      <th scope="row">
        {name} <span className="quiet">{ruleId}</span>
        {remark && <span className="quiet"> {remark}</span>}
      </th>
      <td>
        {count > 0 && line.part === 'deduction' ? link('violation', String(count)) : count}
        {open.length > 0 && <> · {link('needs-review', t('report.scoreTable.open', { count: open.length }))}</>}
      </td>
      <td>{pointsOrUnknown(each)}</td>
      <td>{pointsOrUnknown(cap)}</td>
      <td>{pointsOfLine(line, t)}</td>
    </tr>
  );
}
