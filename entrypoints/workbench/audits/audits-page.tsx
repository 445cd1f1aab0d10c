import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Drawer, Popconfirm, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { deleteAudit } from '../../../components/data/commands.browser';
import { useCommand } from '../../../components/data/use-command';
import { formatInstant } from '../../../components/language/format';
import { useMessages } from '../../../components/language/messages';
import { OutcomeWord } from '../../../components/outcome/outcome-word';
import { NothingYet } from '../../../components/page/nothing-yet';
import { Problem } from '../../../components/page/problem';
import { goTo, hashOf } from '../../../components/page/route';
import { usePreferences } from '../../../components/preferences/preferences.browser';
import { AuditStateMark } from '../../../components/progress/audit-state';
import { StartForm } from '../../../components/start/start-form';
import { VerdictMark } from '../../../components/verdict/verdict-mark';
import type { Audit } from '../../../lib/model/audit';
import type { VerdictState } from '../../../lib/model/column';
import { FirstRun } from './first-run';

const counted: readonly VerdictState[] = ['empty', 'unreachable', 'outdated', 'cannot-tell'];

const PAGE_ROWS = 50;

/** All audits on this computer, and the start of another. */
export function AuditsPage({ audits }: { audits: Audit[] }) {
  const t = useMessages();
  const { introductionSeen } = usePreferences();
  const { run, problem } = useCommand();
  const [isStarting, setStarting] = useState(false);
  const remove = (audit: Audit) => run(() => deleteAudit(audit.id));

  const columns: TableColumnsType<Audit> = [
    {
      title: t('workbench.audits.portal'),
      key: 'portal',
      render: (_, audit) => (
        <a href={hashOf(['audits', audit.id, 'overview'])}>
          <strong>{audit.name}</strong>
          <span className="quiet block">{audit.host}</span>
        </a>
      ),
    },
    {
      title: t('workbench.audits.startedAt'),
      key: 'startedAt',
      width: 150,
      render: (_, audit) => <span className="nowrap">{formatInstant(audit.startedAt)}</span>,
    },
    {
      title: t('workbench.audits.outcome'),
      key: 'outcome',
      width: 160,
      render: (_, audit) => (
        <>
          <span className="block">
            <OutcomeWord auditId={audit.id} />
          </span>
          <AuditStateMark audit={audit} />
        </>
      ),
    },
    {
      title: t('workbench.audits.columns'),
      key: 'columns',
      width: 70,
      align: 'right',
      render: (_, audit) => audit.progress.columnsFound,
    },
    ...counted.map((state) => ({
      title: <VerdictMark state={state} />,
      key: state,
      width: 92,
      className: 'upright',
      align: 'right' as const,
      render: (_: unknown, audit: Audit) => {
        const count = audit.progress.byVerdict[state] ?? 0;
        return count ? <a href={hashOf(['audits', audit.id, 'columns'], { verdict: state })}>{count}</a> : 0;
      },
    })),
    {
      title: <span className="visually-hidden">{t('workbench.audits.actions')}</span>,
      key: 'actions',
      width: 56,
      render: (_, audit) => (
        <Popconfirm
          title={t('workbench.audits.deleteAsk', { name: audit.name })}
          description={t('workbench.audits.deleteMeans')}
          okText={t('workbench.audits.delete')}
          okButtonProps={{ danger: true }}
          onConfirm={() => remove(audit)}
          placement="left"
        >
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('workbench.audits.deleteNamed', { name: audit.name })}
          />
        </Popconfirm>
      ),
    },
  ];

  if (!introductionSeen && !audits.length) return <FirstRun />;
  return (
    <section className="audits" aria-labelledby="audits-title">
      <div className="title-row">
        <h1 id="audits-title">{t('workbench.nav.audits')}</h1>
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setStarting(true)}>
          {t('workbench.audits.start')}
        </Button>
      </div>
      <Problem problem={problem} />
      {audits.length ? (
        <Table<Audit>
          size="small"
          rowKey="id"
          dataSource={audits}
          columns={columns}
          pagination={audits.length > PAGE_ROWS ? { pageSize: PAGE_ROWS } : false}
        />
      ) : (
        <NothingYet sentence={t('workbench.audits.none')} />
      )}
      {isStarting && (
        <Drawer open onClose={() => setStarting(false)} size={420} title={<h2>{t('workbench.audits.start')}</h2>}>
          <StartForm address="" onStarted={(id) => goTo(['audits', id, 'overview'])} />
        </Drawer>
      )}
    </section>
  );
}
