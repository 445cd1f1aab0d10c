import { Skeleton } from 'antd';
import { useMessages } from '../language/messages';

/** While the database is read; so short that it has no number. */
export function Waiting() {
  const t = useMessages();
  return (
    <div role="status" aria-label={t('common.reading')} className="waiting">
      <Skeleton active title={false} paragraph={{ rows: 4 }} />
    </div>
  );
}
