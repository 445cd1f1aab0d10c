import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  MinusCircleOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import { type GetRef, Table, type TableColumnsType } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useRowKeys } from '../../../components/keys/use-row-keys';
import { useMessages } from '../../../components/language/messages';
import { openOutbound } from '../../../components/page/outbound-url';
import { changeQuery } from '../../../components/page/route';
import { useTableHeight } from '../../../components/page/use-table-height';
import type { InspectionEntry } from '../../../lib/model/answer';
import type { AuditReport } from '../../../lib/model/audit-report';
import { answerWord } from '../../../lib/report/export/inspection-words';
import { ruleName } from '../../../lib/report/export/words';
import { QUESTION_ID } from './question-detail';
import type { QuestionGroup } from './question-groups';

const icons = {
  met: CheckCircleOutlined,
  'not-met': CloseCircleOutlined,
  'not-applicable': MinusCircleOutlined,
  open: QuestionCircleOutlined,
};

interface Row {
  key: string;
  title: string;
  entry: InspectionEntry | null;
  children?: Row[];
}

interface Props {
  report: AuditReport;
  groups: readonly QuestionGroup[];
  chosen: string;
  search: string;
}

const focusDetail = () => document.getElementById(QUESTION_ID)?.focus();
const choose = (rule: string) => changeQuery({ rule });

/** The questions by group with their answers. Choosing one shows it beside the table. */
export function QuestionTable({ report, groups, chosen, search }: Props) {
  const t = useMessages();
  const { ref, height } = useTableHeight();
  const table = useRef<GetRef<typeof Table>>(null);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo<Row[]>(
    () =>
      groups.map(({ group, entries }) => ({
        key: `group ${group}`,
        title: t('workbench.inspection.group', {
          group: t(`inspection.group.${group}`),
          done: entries.filter(({ answer }) => answer).length,
          count: entries.length,
        }),
        entry: null,
        children: entries.map((entry) => ({ key: entry.ruleId, title: ruleName(report, entry.ruleId), entry })),
      })),
    [groups, report, t],
  );
  const seen = rows.flatMap(({ key, children }) => (collapsed.has(key) ? [] : (children ?? [])));

  useRowKeys({
    rows: seen.map(({ key }) => key),
    chosen,
    choose,
    open: focusDetail,
    visit: () => openOutbound(report.portal.url),
    search,
    table,
  });

  const columns: TableColumnsType<Row> = [
    {
      title: t('workbench.inspection.rule'),
      key: 'rule',
      className: 'name-cell',
      width: 250,
      onCell: ({ entry }) => (entry ? {} : { colSpan: 3 }),
      render: (_, { key, title, entry }) =>
        entry ? (
          <button
            type="button"
            className="row-name"
            title={title}
            onClick={(event) => {
              choose(key);
              // A click by Enter has no mouse: the person wants to go on in the detail.
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
      title: t('workbench.inspection.question'),
      key: 'question',
      ellipsis: true,
      onCell: ({ entry }) => (entry ? {} : { colSpan: 0 }),
      render: (_, { entry }) => entry && t(entry.question),
    },
    {
      title: t('workbench.inspection.answer'),
      key: 'answer',
      width: 130,
      onCell: ({ entry }) => (entry ? {} : { colSpan: 0 }),
      render: (_, { entry }) => {
        if (!entry) return null;
        const state = entry.answer ?? 'open';
        const Icon = icons[state];
        return (
          <span className={`answer-word answer-${state}`}>
            <Icon aria-hidden /> {answerWord(entry.ruleId, entry.answer, t)}
          </span>
        );
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
        scroll={{ x: 640, y: height }}
        expandable={{
          expandedRowKeys: rows.map(({ key }) => key).filter((key) => !collapsed.has(key)),
          onExpandedRowsChange: (keys) =>
            setCollapsed(new Set(rows.map(({ key }) => key).filter((key) => !keys.includes(key)))),
          indentSize: 12,
        }}
        rowClassName={({ key }) => (key === chosen ? 'row-chosen' : '')}
        onRow={({ key, entry }) => (entry ? { onClick: () => choose(key) } : {})}
      />
    </div>
  );
}
