import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { AuditReport } from '../../lib/model/audit-report';
import { exporters } from '../../lib/report/export';
import { useCommand } from '../data/use-command';
import { useLocale, useMessages } from '../language/messages';
import { Problem } from '../page/problem';
import { downloadReport } from './download';

/** A button that offers the report, as it stands, in every format. */
export function ExportMenu({ report, label, block }: { report: AuditReport; label: string; block?: boolean }) {
  const t = useMessages();
  const locale = useLocale();
  const { run, busy, problem } = useCommand();
  const items = exporters.map(({ id }) => ({ key: id, label: t(`common.format.${id}.name`) }));
  const save = (id: string) => {
    const format = exporters.find((each) => each.id === id);
    if (format) void run(() => downloadReport(report, format, locale));
  };
  return (
    <>
      <Dropdown menu={{ items, onClick: ({ key }) => save(key) }} trigger={['click']}>
        <Button icon={<DownloadOutlined aria-hidden />} loading={busy} block={block}>
          {label}
        </Button>
      </Dropdown>
      <Problem problem={problem} />
    </>
  );
}
