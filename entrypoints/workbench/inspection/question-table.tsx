import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  MinusCircleOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import { useMemo } from 'react';
import { useMessages } from '../../../components/language/messages';
import { changeQuery } from '../../../components/page/route';
import type { InspectionEntry } from '../../../lib/model/answer';
import type { AuditReport } from '../../../lib/model/audit-report';
import { answerWord } from '../../../lib/report/export/inspection-words';
import { ruleName } from '../../../lib/report/export/words';
import { GroupedTable } from '../grouped-table/grouped-table';
import type { Row } from '../grouped-table/rows';
import { QUESTION_ID } from './question-detail';
import type { QuestionGroup } from './question-groups';

const icons = {
  met: CheckCircleOutlined,
  'not-met': CloseCircleOutlined,
  'not-applicable': MinusCircleOutlined,
  open: QuestionCircleOutlined,
};

interface Props {
  report: AuditReport;
  groups: readonly QuestionGroup[];
  chosen: string;
  search: string;
}

const choose = (rule: string) => changeQuery({ rule });

/** The questions by group with their answers. Choosing one shows it beside the table. */
export function QuestionTable({ report, groups, chosen, search }: Props) {
  const t = useMessages();
  const rows = useMemo<Row<InspectionEntry>[]>(
    () =>
      groups.map(({ group, entries }) => ({
        key: `group ${group}`,
        title: t('workbench.inspection.group', {
          group: t(`inspection.group.${group}`),
          done: entries.filter(({ answer }) => answer).length,
          count: entries.length,
        }),
        item: null,
        children: entries.map((entry) => ({ key: entry.ruleId, title: ruleName(report, entry.ruleId), item: entry })),
      })),
    [groups, report, t],
  );
  return (
    <GroupedTable<InspectionEntry>
      rows={rows}
      chosen={chosen}
      choose={choose}
      detail={QUESTION_ID}
      pageOf={() => report.portal.url}
      search={search}
      nameTitle={t('workbench.inspection.rule')}
      nameWidth={250}
      minWidth={640}
      columns={[
        {
          title: t('workbench.inspection.question'),
          key: 'question',
          ellipsis: true,
          render: ({ question }) => t(question),
        },
        {
          title: t('workbench.inspection.answer'),
          key: 'answer',
          width: 130,
          render: ({ ruleId, answer }) => {
            const state = answer ?? 'open';
            const Icon = icons[state];
            return (
              <span className={`answer-word answer-${state}`}>
                <Icon aria-hidden /> {answerWord(ruleId, answer, t)}
              </span>
            );
          },
        },
      ]}
    />
  );
}
