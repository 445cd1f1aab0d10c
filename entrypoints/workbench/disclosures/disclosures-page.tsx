import { Button } from 'antd';
import { useMemo } from 'react';
import { Chips } from '../../../components/keys/chips';
import { SearchField } from '../../../components/keys/search-field';
import { useMessages } from '../../../components/language/messages';
import { NothingYet } from '../../../components/page/nothing-yet';
import { changeQuery, hashOf, useRoute } from '../../../components/page/route';
import { DisclosureMark } from '../../../components/verdict/disclosure-mark';
import type { Disclosure } from '../../../lib/model/audit-report';
import { dutiesMet } from '../../../lib/report/duties';
import type { AuditPageProps } from '../audit-page-props';
import { DisclosureDetail } from './disclosure-detail';
import {
  chosenStatuses,
  type DutyNode,
  dutyCount,
  dutyGroups,
  keyOf,
  matchesDuty,
  statusOrder,
} from './disclosure-rows';
import { DisclosureTable } from './disclosure-table';

const SEARCH = 'disclosure-search';

/** 公开事项: every duty to disclose, whether it is met and what proves it; the one chosen stands in full to the right. */
export function DisclosuresPage({ audit, report }: AuditPageProps) {
  const t = useMessages();
  const { query } = useRoute();
  const { disclosures } = report;
  const filter = { status: query.status, q: query.q };
  const filterKey = JSON.stringify(filter);
  // The key stands for the filter, which is made anew each time: moving in the list changes the address, too.
  const { matching, counts } = useMemo(() => {
    const article = new Map(report.standard.rules.map((rule) => [rule.id, rule.article ?? '']));
    const names = new Map(report.columns.map(({ id, name }) => [id, name]));
    const words = ({ ruleId, name, columns }: Disclosure) =>
      [ruleId, name, article.get(ruleId), ...columns.map((id) => names.get(id))].join(' ');
    const count = (status: Disclosure['status']) =>
      dutyCount(disclosures.filter((duty) => matchesDuty(duty, { ...filter, status }, words)));
    return {
      matching: disclosures.filter((duty) => matchesDuty(duty, filter, words)),
      counts: Object.fromEntries(statusOrder.map((status) => [status, count(status)])) as Record<
        Disclosure['status'],
        ReturnType<typeof dutyCount>
      >,
    };
  }, [disclosures, report.columns, report.standard, filterKey]);
  const groups = useMemo(() => dutyGroups(matching), [matching]);
  const flat = (nodes: readonly DutyNode[]): Disclosure[] => nodes.flatMap(({ duty, parts }) => [duty, ...flat(parts)]);
  const shown = groups.flatMap(({ nodes }) => flat(nodes));
  const chosen = shown.find((duty) => keyOf(duty) === query.duty) ?? shown[0];
  const matched = dutyCount(matching);
  const isFiltered = Object.values(filter).some(Boolean);

  if (!disclosures.length) {
    return (
      <div className="list-page">
        <h1>{t('workbench.nav.disclosures')}</h1>
        <NothingYet sentence={t('workbench.disclosures.none')}>
          <Button href={hashOf(['audits', audit.id, 'columns'])}>{t('workbench.findings.toColumns')}</Button>
        </NothingYet>
      </div>
    );
  }
  return (
    <div className="list-page">
      <div className="toolbar">
        <h1>{t('workbench.nav.disclosures')}</h1>
        <SearchField id={SEARCH} label={t('workbench.disclosures.search')} />
        <Chips
          label={t('workbench.disclosures.status')}
          chips={statusOrder.map((value) => ({
            value,
            label: <DisclosureMark status={value} />,
            count: counts[value].duties,
            parts: counts[value].parts,
          }))}
          chosen={chosenStatuses(filter)}
          onChange={(next) => changeQuery({ status: next.join(',') })}
        />
        <span className="quiet" role="status">
          {isFiltered
            ? t('workbench.disclosures.matched', {
                matched: matched.duties,
                parts: matched.parts,
                all: dutyCount(disclosures).duties,
              })
            : t('report.disclosures.met', dutiesMet(disclosures))}
        </span>
      </div>
      {isFiltered && (
        <p className="filter-line">
          <Button size="small" onClick={() => changeQuery({ status: null, q: null })}>
            {t('workbench.clearFilters')}
          </Button>
        </p>
      )}
      {chosen ? (
        <div className="split">
          <DisclosureTable
            key={String(isFiltered)}
            groups={groups}
            report={report}
            chosen={keyOf(chosen)}
            search={SEARCH}
            isFiltered={isFiltered}
          />
          <DisclosureDetail auditId={audit.id} report={report} duty={chosen} />
        </div>
      ) : (
        <NothingYet sentence={t('workbench.disclosures.noneMatch')} />
      )}
    </div>
  );
}
