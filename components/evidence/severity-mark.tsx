import { ExclamationCircleOutlined, InfoCircleOutlined, StopOutlined } from '@ant-design/icons';
import type { Finding } from '../../lib/model/finding';
import { useMessages } from '../language/messages';

const icons = { veto: StopOutlined, deduct: ExclamationCircleOutlined, advice: InfoCircleOutlined };

/** How grave a finding is, as icon, word and colour. */
export function SeverityMark({ severity }: { severity: Finding['severity'] }) {
  const t = useMessages();
  const Icon = icons[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <Icon aria-hidden /> {t(`common.severity.${severity}`)}
    </span>
  );
}
