import { Button, Result } from 'antd';
import { useMessages } from '../language/messages';

/** In place of a page that could not be shown: what happened, that nothing is lost, and the way on. */
export function BrokenPage({ error }: { error: Error }) {
  const t = useMessages();
  return (
    <Result
      status="warning"
      title={t('errors.pageBroken')}
      subTitle={t('errors.pageBrokenDetail', { detail: error.message })}
      extra={<Button onClick={() => location.reload()}>{t('common.reload')}</Button>}
    />
  );
}
