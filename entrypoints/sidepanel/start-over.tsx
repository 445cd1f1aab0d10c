import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { startAudit } from '../../components/data/commands.browser';
import { useCommand } from '../../components/data/use-command';
import { useMessages } from '../../components/language/messages';
import { Problem } from '../../components/page/problem';
import { goTo } from '../../components/page/route';
import type { Audit } from '../../lib/model/audit';

/** Audits the same portal again with the same settings; the old audit stays. */
export function StartOver({ audit }: { audit: Audit }) {
  const t = useMessages();
  const { run, busy, problem } = useCommand();
  const again = () =>
    run(async () => {
      goTo([await startAudit(audit.url, audit.settings)]);
    });
  return (
    <>
      <Button block icon={<ReloadOutlined aria-hidden />} loading={busy} onClick={() => void again()}>
        {t('sidepanel.again')}
      </Button>
      <Problem problem={problem} />
    </>
  );
}
