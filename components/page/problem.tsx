import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Message } from '../../lib/model/evidence';
import { useMessages } from '../language/messages';

/** What stands in the way, in plain words, with the way on beside it. */
export function Problem({ problem, action }: { problem: Message | null; action?: ReactNode }) {
  const t = useMessages();
  if (!problem) return null;
  return <Alert type="warning" showIcon title={t(problem)} action={action} role="alert" />;
}
