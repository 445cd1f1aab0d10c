import { type GetRef, Table, type TableColumnsType } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { ColumnMark } from '../../../components/columns/column-mark';
import { type ColumnNode, keysToLevel, type SectionTree } from '../../../components/columns/column-tree';
import { AgeBar } from '../../../components/freshness/age-bar';
import { useRowKeys } from '../../../components/keys/use-row-keys';
import { useMessages } from '../../../components/language/messages';
import { openOutbound } from '../../../components/page/outbound-url';
import { useTableHeight } from '../../../components/page/use-table-height';
import type { ReportColumn } from '../../../lib/model/audit-report';

interface Row {
  key: string;
  name: string;
  column: ReportColumn | null;
  isSection: boolean;
  children?: Row[];
}

const rowOf = ({ key, name, column, children }: ColumnNode): Row => ({
  key,
  name,
  column,
  isSection: false,
  children: children.length ? children.map(rowOf) : undefined,
});

interface Props {
  trees: SectionTree[];
  /** Columns down to this level are seen at first. */
  expandTo: number;
  /** While it is, columns may wait for their turn. */
  isAuditOpen: boolean;
  search: string;
  openId: string | null;
  onOpen(columnId: string): void;
}

/** The column trees as one table of rows; only the rows in view exist. */
export function ColumnTable({ trees, expandTo, isAuditOpen, search, openId, onOpen }: Props) {
  const t = useMessages();
  const { ref, height } = useTableHeight();
  const table = useRef<GetRef<typeof Table>>(null);
  const rows = useMemo<Row[]>(
    () =>
      trees.map(({ section, nodes }) => ({
        key: section,
        name: t(`common.section.${section}`),
        column: null,
        isSection: true,
        children: nodes.map(rowOf),
      })),
    [trees, t],
  );
  const [expanded, setExpanded] = useState<readonly string[]>(() =>
    trees.flatMap(({ section, nodes }) => [section, ...keysToLevel(nodes, expandTo)]),
  );
  const [chosen, setChosen] = useState<string | null>(null);

  const isExpanded = new Set(expanded);
  const seen: Row[] = [];
  const see = (row: Row) => {
    if (row.column) seen.push(row);
    if (isExpanded.has(row.key)) row.children?.forEach(see);
  };
  rows.forEach(see);
  const columnOf = (key: string) => seen.find((row) => row.key === key)?.column;
  const open = (key: string) => {
    const column = columnOf(key);
    if (column) onOpen(column.id);
  };
  useRowKeys({
    rows: seen.map(({ key }) => key),
    chosen,
    choose: (key) => {
      setChosen(key);
      // With the drawer open, moving shows the next column in it.
      if (openId) open(key);
    },
    open,
    visit: (key) => {
      const column = columnOf(key);
      if (column) openOutbound(column.url);
    },
    search,
    table,
    keepsFocus: openId !== null,
  });

  const columns: TableColumnsType<Row> = [
    {
      title: t('workbench.columns.name'),
      key: 'name',
      className: 'name-cell',
      render: (_, { key, name, column, isSection }) =>
        column ? (
          <button
            type="button"
            className="row-name"
            title={name}
            onClick={() => {
              setChosen(key);
              onOpen(column.id);
            }}
          >
            {name}
          </button>
        ) : (
          <span className={isSection ? 'row-section' : 'row-heading'} title={name}>
            {name}
          </span>
        ),
    },
    {
      title: t('workbench.columns.kind'),
      key: 'kind',
      width: 210,
      ellipsis: true,
      render: (_, { column }) => column && t(`kind.${column.kind}`),
    },
    { title: t('workbench.columns.newest'), key: 'newest', width: 106, render: (_, { column }) => column?.newest },
    {
      title: t('workbench.columns.age'),
      key: 'age',
      width: 210,
      render: (_, { column }) => column && <AgeBar detail={column.detail} />,
    },
    {
      title: t('workbench.columns.verdict'),
      key: 'verdict',
      width: 138,
      render: (_, { column }) => column && <ColumnMark column={column} isAuditOpen={isAuditOpen} />,
    },
    {
      title: t('workbench.columns.items'),
      key: 'items',
      width: 96,
      align: 'right',
      render: (_, { column }) =>
        column &&
        column.items !== null &&
        (column.itemsExact ? column.items : t('common.atLeast', { count: column.items })),
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
        scroll={{ x: 980, y: height }}
        expandable={{
          expandedRowKeys: expanded,
          onExpandedRowsChange: (keys) => setExpanded(keys as string[]),
          indentSize: 18,
        }}
        rowClassName={({ key, column }) =>
          key === chosen ? 'row-chosen' : column && column.id === openId ? 'row-open' : ''
        }
      />
    </div>
  );
}
