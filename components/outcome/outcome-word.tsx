import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import { useScore } from '../data/audits';
import { useMessages } from '../language/messages';

const icons = { failed: CloseCircleFilled, passed: CheckCircleFilled, undecided: QuestionCircleFilled };

/** The verdict on a portal in one word, for lists of audits. */
export function OutcomeWord({ auditId }: { auditId: string }) {
  const t = useMessages();
  const score = useScore(auditId);
  if (!score) return <span className="quiet">{score === null ? t('common.outcome.none') : ''}</span>;
  const Icon = icons[score.outcome];
  return (
    <span className={`outcome-inline outcome-${score.outcome}`}>
      <Icon aria-hidden /> {t(`common.outcome.${score.outcome}`)}
    </span>
  );
}
