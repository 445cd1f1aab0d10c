import { type GetRef, Table, type TableColumnsType } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useRowKeys } from '../../../components/keys/use-row-keys';
import { useMessages } from '../../../components/language/messages';
import { openOutbound } from '../../../components/page/outbound-url';
import { changeQuery } from '../../../components/page/route';
import { useTableHeight } from '../../../components/page/use-table-height';
import { DisclosureMark } from '../../../components/verdict/disclosure-mark';
import type { AuditReport, Disclosure } from '../../../lib/model/audit-report';
import { DETAIL_ID } from './disclosure-detail';
import type { DutyGroup, DutyNode } from './disclosure-rows';

interface Row {
  key: string;
  title: string;
  duty: Disclosure | null;
  children?: Row[];
}

const rowOf = ({ key, duty, parts }: DutyNode): Row => ({
  key,
  title: duty.name,
  duty,
  children: parts.length ? parts.map(rowOf) : undefined,
});

const focusDetail = () => document.getElementById(DETAIL_ID)?.focus();

interface Props {
  groups: DutyGroup[];
  report: AuditReport;
  chosen: string;
  search: string;
  /** Groups in which nothing is certain stay closed at first, unless a filter asked for them. */
  isFiltered: boolean;
}

const isTold = ({ duty, parts }: DutyNode): boolean =>
  ['missing', 'outdated', 'present'].includes(duty.status) || parts.some(isTold);

/** Duties under the part of the law that asks for them. Choosing one shows it beside the table. */
export function DisclosureTable({ groups, report, chosen, search, isFiltered }: Props) {
  const t = useMessages();
  const { ref, height } = useTableHeight();
  const table = useRef<GetRef<typeof Table>>(null);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(
    () =>
      new Set(isFiltered ? [] : groups.filter(({ nodes }) => !nodes.some(isTold)).map(({ group }) => `group ${group}`)),
  );
  const names = useMemo(() => new Map(report.columns.map(({ id, name }) => [id, name])), [report.columns]);
  const urls = useMemo(() => new Map(report.columns.map(({ id, url }) => [id, url])), [report.columns]);
  const rows = useMemo<Row[]>(
    () =>
      groups.map(({ group, nodes, count }) => ({
        key: `group ${group}`,
        title: t('workbench.disclosures.group', { name: t(`report.disclosureGroup.${group ?? 'none'}`), count }),
        duty: null,
        children: nodes.map(rowOf),
      })),
    [groups, t],
  );
  const all = rows.flatMap((row) => [row, ...(row.children ?? [])]).filter(({ children }) => children);
  const expanded = all.map(({ key }) => key).filter((key) => !collapsed.has(key));
  const seen: Row[] = [];
  const see = (row: Row) => {
    if (row.duty) seen.push(row);
    if (!collapsed.has(row.key)) row.children?.forEach(see);
  };
  rows.forEach(see);
  const choose = (duty: string) => changeQuery({ duty });

  useRowKeys({
    rows: seen.map(({ key }) => key),
    chosen,
    choose,
    open: focusDetail,
    visit: (key) => {
      const duty = seen.find((row) => row.key === key)?.duty;
      const url = urls.get(duty?.columns[0] ?? '') ?? duty?.pages?.[0]?.url;
      if (url) openOutbound(url);
    },
    search,
    table,
  });

  const ofDuty = ({ duty }: Row) => (duty ? {} : { colSpan: 0 });
  const columns: TableColumnsType<Row> = [
    {
      title: t('workbench.disclosures.duty'),
      key: 'duty',
      className: 'name-cell',
      onCell: ({ duty }) => (duty ? {} : { colSpan: 4 }),
      render: (_, { key, title, duty }) =>
        duty ? (
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
      title: t('workbench.disclosures.status'),
      key: 'status',
      width: 128,
      onCell: ofDuty,
      render: (_, { duty }) => duty && <DisclosureMark status={duty.status} />,
    },
    {
      title: t('workbench.disclosures.newest'),
      key: 'newest',
      width: 106,
      onCell: ofDuty,
      render: (_, { duty }) => duty?.newest,
    },
    {
      title: t('workbench.disclosures.proof'),
      key: 'proof',
      width: 220,
      ellipsis: true,
      onCell: ofDuty,
      render: (_, { duty }) => {
        const proof = duty && proofOf(duty, names, t('report.separator'));
        return proof || (duty?.remark && <span className="quiet">{t(duty.remark)}</span>);
      },
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
            setCollapsed(new Set(all.map(({ key }) => key).filter((key) => !keys.includes(key)))),
          indentSize: 12,
        }}
        rowClassName={({ key }) => (key === chosen ? 'row-chosen' : '')}
        onRow={({ key, duty }) => (duty ? { onClick: () => choose(key) } : {})}
      />
    </div>
  );
}

/** Names of what proves it: columns, else single pages. */
function proofOf({ columns, pages = [] }: Disclosure, names: ReadonlyMap<string, string>, separator: string): string {
  const found = [...new Set(columns.flatMap((id) => names.get(id) ?? []))];
  return (found.length > 0 ? found : pages.map(({ title }) => title)).join(separator);
}
