import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Audit } from '../../lib/model/audit';
import { startAudit } from '../data/commands.browser';
import { useCommand } from '../data/use-command';
import { useMessages } from '../language/messages';
import { Problem } from '../page/problem';

interface Props {
  audit: Audit;
  block?: boolean;
  onStarted(auditId: string): void;
}

/** Audits the same portal again with the same settings; the old audit stays. */
export function StartOver({ audit, block, onStarted }: Props) {
  const t = useMessages();
  const { run, busy, problem } = useCommand();
  return (
    <>
      <Button
        block={block}
        icon={<ReloadOutlined aria-hidden />}
        loading={busy}
        onClick={() => void run(async () => onStarted(await startAudit(audit.url, audit.settings)))}
      >
        {t('common.start.again')}
      </Button>
      <Problem problem={problem} />
    </>
  );
}
