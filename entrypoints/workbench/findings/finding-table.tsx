import { type GetRef, Table, type TableColumnsType } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { SeverityMark } from '../../../components/evidence/severity-mark';
import { useRowKeys } from '../../../components/keys/use-row-keys';
import { useMessages } from '../../../components/language/messages';
import { openOutbound } from '../../../components/page/outbound-url';
import { changeQuery } from '../../../components/page/route';
import { useTableHeight } from '../../../components/page/use-table-height';
import type { Finding } from '../../../lib/model/finding';
import { checkTitle } from '../../../lib/report/export/words';
import type { FindingGroup } from '../../../lib/report/group-findings';
import { DETAIL_ID } from './finding-detail';

interface Row {
  key: string;
  title: string;
  finding: Finding | null;
  children?: Row[];
}

const focusDetail = () => document.getElementById(DETAIL_ID)?.focus();

/** Findings under the checks that found them. Choosing one shows it beside the table. */
export function FindingTable({ groups, chosen, search }: { groups: FindingGroup[]; chosen: string; search: string }) {
  const t = useMessages();
  const { ref, height } = useTableHeight();
  const table = useRef<GetRef<typeof Table>>(null);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo<Row[]>(
    () =>
      groups.map(({ check, findings }) => ({
        key: `check ${check}`,
        title: t('workbench.findings.group', { check: checkTitle({ check }, t), count: findings.length }),
        finding: null,
        children: findings.map((finding) => ({ key: finding.id, title: finding.subject, finding })),
      })),
    [groups, t],
  );
  const expanded = rows.map(({ key }) => key).filter((key) => !collapsed.has(key));
  const seen = rows.flatMap(({ key, children }) => (collapsed.has(key) ? [] : (children ?? [])));
  const choose = (finding: string) => changeQuery({ finding });

  useRowKeys({
    rows: seen.map(({ key }) => key),
    chosen,
    choose,
    open: focusDetail,
    visit: (key) => {
      const finding = seen.find((row) => row.key === key)?.finding;
      if (finding) openOutbound(finding.url);
    },
    search,
    table,
  });

  const columns: TableColumnsType<Row> = [
    {
      title: t('workbench.findings.subject'),
      key: 'subject',
      className: 'name-cell',
      width: 220,
      onCell: ({ finding }) => (finding ? {} : { colSpan: 4 }),
      render: (_, { key, title, finding }) =>
        finding ? (
          <button
            type="button"
            className="row-name"
            title={title}
            onClick={(event) => {
              choose(key);
              // A click by Enter has no mouse: the person wants to read on.
              if (event.detail === 0) focusDetail();
            }}
          >
            {title}
          </button>
        ) : (
          <span className="row-section">{title}</span>
        ),
    },
    {
      title: t('workbench.findings.severity'),
      key: 'severity',
      width: 104,
      onCell: ({ finding }) => (finding ? {} : { colSpan: 0 }),
      render: (_, { finding }) => finding && <SeverityMark severity={finding.severity} />,
    },
    {
      title: t('workbench.findings.message'),
      key: 'message',
      ellipsis: true,
      onCell: ({ finding }) => (finding ? {} : { colSpan: 0 }),
      render: (_, { finding }) => finding && t(finding.message),
    },
    {
      title: t('workbench.findings.state'),
      key: 'state',
      width: 126,
      onCell: ({ finding }) => (finding ? {} : { colSpan: 0 }),
      render: (_, { finding }) => finding && t(`common.findingState.${finding.state}`),
    },
  ];
  return (
    <div ref={ref} className="table-box">
      <Table<Row>
        ref={table}
        virtual
        size="small"
        rowKey="key"
        dataSource={rows}
        columns={columns}
        pagination={false}
        scroll={{ x: 720, y: height }}
        expandable={{
          expandedRowKeys: expanded,
          onExpandedRowsChange: (keys) =>
            setCollapsed(new Set(rows.map(({ key }) => key).filter((key) => !keys.includes(key)))),
          indentSize: 12,
        }}
        rowClassName={({ key }) => (key === chosen ? 'row-chosen' : '')}
        onRow={({ key, finding }) => (finding ? { onClick: () => choose(key) } : {})}
      />
    </div>
  );
}
