import { useMemo } from 'react';
import { SeverityMark } from '../../../components/evidence/severity-mark';
import { useMessages } from '../../../components/language/messages';
import { changeQuery } from '../../../components/page/route';
import type { Finding } from '../../../lib/model/finding';
import { checkTitle } from '../../../lib/report/export/words';
import type { FindingGroup } from '../../../lib/report/group-findings';
import { GroupedTable } from '../grouped-table/grouped-table';
import type { Row } from '../grouped-table/rows';
import { DETAIL_ID } from './finding-detail';

const choose = (finding: string) => changeQuery({ finding });

/** Findings under the checks that found them. Choosing one shows it beside the table. */
export function FindingTable({ groups, chosen, search }: { groups: FindingGroup[]; chosen: string; search: string }) {
  const t = useMessages();
  const rows = useMemo<Row<Finding>[]>(
    () =>
      groups.map(({ check, findings }) => ({
        key: `check ${check}`,
        title: t('workbench.findings.group', { check: checkTitle({ check }, t), count: findings.length }),
        item: null,
        children: findings.map((finding) => ({ key: finding.id, title: finding.subject, item: finding })),
      })),
    [groups, t],
  );
  return (
    <GroupedTable<Finding>
      rows={rows}
      chosen={chosen}
      choose={choose}
      detail={DETAIL_ID}
      pageOf={({ url }) => url}
      search={search}
      nameTitle={t('workbench.findings.subject')}
      nameWidth={220}
      minWidth={720}
      columns={[
        {
          title: t('workbench.findings.severity'),
          key: 'severity',
          width: 104,
          render: ({ severity }) => <SeverityMark severity={severity} />,
        },
        {
          title: t('workbench.findings.message'),
          key: 'message',
          ellipsis: true,
          render: ({ message }) => t(message),
        },
        {
          title: t('workbench.findings.state'),
          key: 'state',
          width: 126,
          render: ({ state }) => t(`common.findingState.${state}`),
        },
      ]}
    />
  );
}
