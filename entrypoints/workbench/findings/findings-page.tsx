import { Button } from 'antd';
import { useMemo } from 'react';
import { SeverityMark } from '../../../components/evidence/severity-mark';
import { Chips } from '../../../components/keys/chips';
import { SearchField } from '../../../components/keys/search-field';
import { useMessages } from '../../../components/language/messages';
import { NothingYet } from '../../../components/page/nothing-yet';
import { changeQuery, hashOf, useRoute } from '../../../components/page/route';
import { type Finding, FindingState, Severity } from '../../../lib/model/finding';
import { ruleName } from '../../../lib/report/export/words';
import { groupByCheck } from '../../../lib/report/group-findings';
import type { AuditPageProps } from '../audit-page-props';
import { FindingDetail } from './finding-detail';
import { matchesFinding } from './finding-filter';
import { FindingTable } from './finding-table';

const SEARCH = 'finding-search';

/** 问题: what was found wrong, by check; the one chosen stands in full to the right. */
export function FindingsPage({ audit, report }: AuditPageProps) {
  const t = useMessages();
  const { query } = useRoute();
  const { findings } = report;
  const filter = { severity: query.severity, state: query.state, check: query.check, rule: query.rule, q: query.q };
  const isFiltered = Object.values(filter).some(Boolean);
  const filterKey = JSON.stringify(filter);
  // The key stands for the filter, which is made anew each time: moving in the list changes the address, too.
  const { matching, counts } = useMemo(() => {
    const words = (finding: Finding) => `${finding.subject} ${finding.url} ${t(finding.message)}`;
    const countBeside = (part: 'severity' | 'state', value: string) =>
      findings.filter((each) => each[part] === value && matchesFinding(each, { ...filter, [part]: undefined }, words))
        .length;
    return {
      matching: findings.filter((finding) => matchesFinding(finding, filter, words)),
      counts: Object.fromEntries([
        ...Severity.options.map((value) => [value, countBeside('severity', value)]),
        ...FindingState.options.map((value) => [value, countBeside('state', value)]),
      ]) as Record<Severity | FindingState, number>,
    };
  }, [findings, filterKey, t]);
  const groups = useMemo(() => groupByCheck(matching), [matching]);
  const shown = groups.flatMap((group) => group.findings);
  const chosen = shown.find(({ id }) => id === query.finding) ?? shown[0];
  const chosenOf = <Value extends string>(options: readonly Value[], list: string | undefined) =>
    options.filter((option) => list?.split(',').includes(option));
  const rule = filter.rule
    ?.split(',')
    .map((id) => ruleName(report, id))
    .join(t('report.separator'));

  if (!findings.length) {
    return (
      <div className="list-page">
        <h1>{t('workbench.nav.findings')}</h1>
        <NothingYet sentence={t('common.noFindings')}>
          <Button href={hashOf(['audits', audit.id, 'columns'])}>{t('workbench.findings.toColumns')}</Button>
        </NothingYet>
      </div>
    );
  }
  return (
    <div className="list-page">
      <div className="toolbar">
        <h1>{t('workbench.nav.findings')}</h1>
        <SearchField id={SEARCH} label={t('workbench.findings.search')} />
        <Chips
          label={t('workbench.findings.severity')}
          chips={Severity.options.map((value) => ({
            value,
            label: <SeverityMark severity={value} />,
            count: counts[value],
          }))}
          chosen={chosenOf(Severity.options, filter.severity)}
          onChange={(next) => changeQuery({ severity: next.join(',') })}
        />
        <Chips
          label={t('workbench.findings.state')}
          chips={FindingState.options.map((value) => ({
            value,
            label: t(`common.findingState.${value}`),
            count: counts[value],
          }))}
          chosen={chosenOf(FindingState.options, filter.state)}
          onChange={(next) => changeQuery({ state: next.join(',') })}
        />
        <span className="quiet" role="status">
          {t('workbench.findings.matched', { matched: shown.length, all: findings.length })}
        </span>
      </div>
      {isFiltered && (
        <p className="filter-line">
          {rule && <span>{t('workbench.findings.ruleIs', { rule })}</span>}
          <Button
            size="small"
            onClick={() => changeQuery({ severity: null, state: null, check: null, rule: null, q: null })}
          >
            {t('workbench.clearFilters')}
          </Button>
        </p>
      )}
      {chosen ? (
        <div className="split">
          <FindingTable groups={groups} chosen={chosen.id} search={SEARCH} />
          <FindingDetail auditId={audit.id} report={report} finding={chosen} />
        </div>
      ) : (
        <NothingYet sentence={t('workbench.findings.noneMatch')} />
      )}
    </div>
  );
}
