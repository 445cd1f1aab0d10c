import { Table, type TableColumnsType } from 'antd';
import { Chips } from '../../../components/keys/chips';
import { useMessages } from '../../../components/language/messages';
import { NothingYet } from '../../../components/page/nothing-yet';
import { PortalLink } from '../../../components/page/portal-link';
import { changeQuery, useRoute } from '../../../components/page/route';
import { useTableHeight } from '../../../components/page/use-table-height';
import type { NotLookedAt } from '../../../lib/model/portal';
import type { AuditPageProps } from '../audit-page-props';

/** 未检查: every address that was known and not opened, with the reason. */
export function NotLookedAtPage({ report }: AuditPageProps) {
  const t = useMessages();
  const { query } = useRoute();
  const { ref, height } = useTableHeight();
  const all = report.coverage.notLookedAt;
  const reasons = [...new Set(all.map(({ reason }) => reason))];
  const chosen = reasons.filter((reason) => query.reason?.split(',').includes(reason));
  const rows = all.filter(({ reason }) => !chosen.length || chosen.includes(reason));
  const columns: TableColumnsType<NotLookedAt> = [
    { title: t('workbench.coverage.name'), dataIndex: 'name', width: 240, ellipsis: true },
    { title: t('workbench.coverage.url'), dataIndex: 'url', render: (url: string) => <PortalLink url={url} /> },
    {
      title: t('workbench.coverage.section'),
      dataIndex: 'section',
      width: 160,
      render: (section: NotLookedAt['section']) => t(`common.section.${section}`),
    },
    {
      title: t('workbench.coverage.reason'),
      dataIndex: 'reason',
      width: 260,
      render: (reason: NotLookedAt['reason']) => t(`common.notLookedWhy.${reason}`),
    },
  ];
  return (
    <div className="list-page">
      <h1>{t('workbench.nav.not-looked-at')}</h1>
      <p className="quiet">{t('workbench.coverage.means')}</p>
      {all.length === 0 ? (
        <NothingYet sentence={t('workbench.overview.nothingLeft')} />
      ) : (
        <>
          <Chips
            label={t('workbench.coverage.reason')}
            chips={reasons.map((reason) => ({
              value: reason,
              label: t(`common.notLooked.${reason}`),
              count: all.filter((each) => each.reason === reason).length,
            }))}
            chosen={chosen}
            onChange={(next) => changeQuery({ reason: next.join(',') })}
          />
          <div ref={ref} className="table-box">
            <Table<NotLookedAt>
              virtual
              size="small"
              rowKey={(row) => `${row.reason} ${row.url}`}
              dataSource={rows}
              columns={columns}
              pagination={false}
              scroll={{ x: 900, y: height }}
            />
          </div>
        </>
      )}
    </div>
  );
}
