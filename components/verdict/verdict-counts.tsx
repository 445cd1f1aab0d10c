import type { VerdictState } from '../../lib/model/column';
import { verdictOrder } from '../../lib/report/verdict-order';
import { useMessages } from '../language/messages';
import { VerdictIcon } from './verdict-mark';

/** How many columns have each verdict; those without any stay out of the way once others have some. */
export function VerdictCounts({ counts }: { counts: Partial<Record<VerdictState, number>> }) {
  const t = useMessages();
  return (
    <ul className="verdict-counts" aria-label={t('common.verdictCounts')}>
      {verdictOrder.map((state) => (
        <li key={state} className={`verdict-count verdict-${state}`} data-none={!counts[state]}>
          <VerdictIcon state={state} />
          <span className="verdict-count-word">{t(`verdict.state.${state}`)}</span>
          <strong>{counts[state] ?? 0}</strong>
        </li>
      ))}
    </ul>
  );
}
