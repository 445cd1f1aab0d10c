import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import type { Score } from '../../lib/model/audit-report';
import { useScore } from '../data/audits';
import { useMessages } from '../language/messages';

const icons = { failed: CloseCircleFilled, passed: CheckCircleFilled, undecided: QuestionCircleFilled };

/** The verdict on a portal in one word, for lists of audits. */
export function OutcomeWord({ auditId }: { auditId: string }) {
  const t = useMessages();
  const score = useScore(auditId);
  if (!score) return <span className="quiet">{score === null ? t('common.outcome.none') : ''}</span>;
  return <OutcomeWordOf outcome={score.outcome} />;
}

/** A verdict in one word, with its icon and colour. */
export function OutcomeWordOf({ outcome }: { outcome: Score['outcome'] }) {
  const t = useMessages();
  const Icon = icons[outcome];
  return (
    <span className={`outcome-inline outcome-${outcome}`}>
      <Icon aria-hidden /> {t(`common.outcome.${outcome}`)}
    </span>
  );
}
