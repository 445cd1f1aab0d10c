import { type GetRef, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useRowKeys } from '../../../components/keys/use-row-keys';
import { openOutbound } from '../../../components/page/outbound-url';
import { useTableHeight } from '../../../components/page/use-table-height';
import { parentsOf, type Row, seenRows } from './rows';

/** A column beside the names; rows that head a group have none. */
interface ValueColumn<T> {
  key: string;
  title: string;
  width?: number;
  ellipsis?: boolean;
  render(item: T): ReactNode;
}

interface Props<T> {
  rows: Row<T>[];
  /** Key of the row whose detail stands beside the table. */
  chosen: string;
  choose(key: string): void;
  /** Element that shows the chosen row in full. */
  detail: string;
  /** The portal's page that a row is about. */
  pageOf(item: T): string | undefined;
  /** Field that searches the table. */
  search: string;
  nameTitle: string;
  nameWidth?: number;
  columns: ValueColumn<T>[];
  /** Below this width, in pixels, it scrolls sideways. */
  minWidth: number;
  /** Keys of the groups that are closed at first. */
  closed?: ReadonlySet<string>;
}

/** Rows under headings, read with mouse or keys; choosing one shows it beside the table. */
export function GroupedTable<T>(props: Props<T>) {
  const { rows, chosen, choose, columns } = props;
  const { ref, height } = useTableHeight();
  const table = useRef<GetRef<typeof Table>>(null);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(props.closed ?? new Set());
  const parents = parentsOf(rows);
  const seen = seenRows(rows, collapsed);
  const focusDetail = () => document.getElementById(props.detail)?.focus();

  useRowKeys({
    rows: seen.map(({ key }) => key),
    chosen,
    choose,
    open: focusDetail,
    visit: (key) => {
      const item = seen.find((row) => row.key === key)?.item;
      const url = item && props.pageOf(item);
      if (url) openOutbound(url);
    },
    search: props.search,
    table,
  });

  const nameColumn: TableColumnsType<Row<T>>[number] = {
    title: props.nameTitle,
    key: 'name',
    className: 'name-cell',
    width: props.nameWidth,
    onCell: ({ item }) => (item ? {} : { colSpan: columns.length + 1 }),
    render: (_, { key, title, item }) =>
      item ? (
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
  };
  const valueColumns: TableColumnsType<Row<T>> = columns.map(({ render, ...column }) => ({
    ...column,
    onCell: ({ item }) => (item ? {} : { colSpan: 0 }),
    render: (_, { item }) => item && render(item),
  }));
  return (
    <div ref={ref} className="table-box">
      <Table<Row<T>>
        ref={table}
        virtual
        size="small"
        rowKey="key"
        dataSource={rows}
        columns={[nameColumn, ...valueColumns]}
        pagination={false}
        scroll={{ x: props.minWidth, y: height }}
        expandable={{
          expandedRowKeys: parents.filter((key) => !collapsed.has(key)),
          onExpandedRowsChange: (keys) => setCollapsed(new Set(parents.filter((key) => !keys.includes(key)))),
          indentSize: 12,
        }}
        rowClassName={({ key }) => (key === chosen ? 'row-chosen' : '')}
        onRow={({ key, item }) => (item ? { onClick: () => choose(key) } : {})}
      />
    </div>
  );
}
