import { useMemo } from 'react';
import { useMessages } from '../../../components/language/messages';
import { changeQuery } from '../../../components/page/route';
import { DisclosureMark } from '../../../components/verdict/disclosure-mark';
import type { AuditReport, Disclosure } from '../../../lib/model/audit-report';
import { GroupedTable } from '../grouped-table/grouped-table';
import type { Row } from '../grouped-table/rows';
import { DETAIL_ID } from './disclosure-detail';
import type { DutyGroup, DutyNode } from './disclosure-rows';

const rowOf = ({ key, duty, parts }: DutyNode): Row<Disclosure> => ({
  key,
  title: duty.name,
  item: duty,
  children: parts.length ? parts.map(rowOf) : undefined,
});

const keyOf = ({ group }: DutyGroup): string => `group ${group}`;

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

const choose = (duty: string) => changeQuery({ duty });

/** Duties under the part of the law that asks for them. Choosing one shows it beside the table. */
export function DisclosureTable({ groups, report, chosen, search, isFiltered }: Props) {
  const t = useMessages();
  const names = useMemo(() => new Map(report.columns.map(({ id, name }) => [id, name])), [report.columns]);
  const urls = useMemo(() => new Map(report.columns.map(({ id, url }) => [id, url])), [report.columns]);
  const rows = useMemo<Row<Disclosure>[]>(
    () =>
      groups.map((group) => ({
        key: keyOf(group),
        title: t('workbench.disclosures.group', {
          name: t(`report.disclosureGroup.${group.group ?? 'none'}`),
          count: group.count,
        }),
        item: null,
        children: group.nodes.map(rowOf),
      })),
    [groups, t],
  );
  return (
    <GroupedTable<Disclosure>
      rows={rows}
      closed={isFiltered ? undefined : new Set(groups.filter(({ nodes }) => !nodes.some(isTold)).map(keyOf))}
      chosen={chosen}
      choose={choose}
      detail={DETAIL_ID}
      pageOf={({ columns, pages }) => urls.get(columns[0] ?? '') ?? pages?.[0]?.url}
      search={search}
      nameTitle={t('workbench.disclosures.duty')}
      minWidth={720}
      columns={[
        {
          title: t('workbench.disclosures.status'),
          key: 'status',
          width: 128,
          render: ({ status }) => <DisclosureMark status={status} />,
        },
        { title: t('workbench.disclosures.newest'), key: 'newest', width: 106, render: ({ newest }) => newest },
        {
          title: t('workbench.disclosures.proof'),
          key: 'proof',
          width: 220,
          ellipsis: true,
          render: (duty) =>
            proofOf(duty, names, t('report.separator')) ||
            (duty.remark && <span className="quiet">{t(duty.remark)}</span>),
        },
      ]}
    />
  );
}

/** Names of what proves it: columns, else single pages. */
function proofOf({ columns, pages = [] }: Disclosure, names: ReadonlyMap<string, string>, separator: string): string {
  const found = [...new Set(columns.flatMap((id) => names.get(id) ?? []))];
  return (found.length > 0 ? found : pages.map(({ title }) => title)).join(separator);
}
