import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import {
  chosenVerdicts,
  isFiltering,
  matchesBesideVerdict,
  matchesNode,
  verdictCounts,
} from '../../../components/columns/column-filter';
import { columnTrees, filterNodes } from '../../../components/columns/column-tree';
import { useSteady } from '../../../components/columns/use-steady';
import { Chips } from '../../../components/keys/chips';
import { SearchField } from '../../../components/keys/search-field';
import { useMessages } from '../../../components/language/messages';
import { NothingYet } from '../../../components/page/nothing-yet';
import { changeQuery, useRoute } from '../../../components/page/route';
import { isOpen } from '../../../components/progress/audit-state';
import { VerdictMark } from '../../../components/verdict/verdict-mark';
import { verdictOrder } from '../../../lib/report/verdict-order';
import type { AuditPageProps } from '../audit-page-props';
import { ColumnDrawer } from './column-drawer';
import { ColumnTable } from './column-table';

const SEARCH = 'column-search';
const levels = ['1', '2', '3', 'all'] as const;

/** 栏目: the column trees as a table, filtered by the address. */
export function ColumnsPage({ audit, report }: AuditPageProps) {
  const t = useMessages();
  const { query } = useRoute();
  const isAuditOpen = isOpen(audit);
  const { shown, held, release } = useSteady(report.columns, isAuditOpen);
  const filter = {
    verdict: query.verdict,
    section: query.section,
    level: query.level,
    age: query.age,
    q: query.q,
    isAuditOpen,
  };
  const filterKey = JSON.stringify(filter);
  const isFiltered = isFiltering(filter);
  // The key stands for the filter, which is made anew each time.
  const trees = useMemo(
    () =>
      columnTrees(shown)
        .map((tree) => ({ ...tree, nodes: filterNodes(tree.nodes, (node) => matchesNode(node, filter)) }))
        .filter(({ nodes }) => nodes.length),
    [shown, filterKey],
  );
  const counts = verdictCounts(shown, filter);
  const verdicts = chosenVerdicts(filter);
  const matched = verdicts.length
    ? verdicts.reduce((sum, state) => sum + counts[state], 0)
    : shown.filter((column) => matchesBesideVerdict(column, filter)).length;
  const [level, setLevel] = useState<(typeof levels)[number]>('2');
  const column = query.column ? report.columns.find(({ id }) => id === query.column) : undefined;

  return (
    <div className="list-page">
      <div className="toolbar">
        <h1>{t('workbench.nav.columns')}</h1>
        <SearchField id={SEARCH} label={t('workbench.columns.search')} />
        <Select
          aria-label={t('workbench.columns.expand')}
          value={level}
          onChange={setLevel}
          options={levels.map((value) => ({ value, label: t(`workbench.columns.expandTo.${value}`) }))}
        />
        <span className="quiet" role="status">
          {t('workbench.columns.matched', { matched, all: shown.length })}
        </span>
      </div>
      <Chips
        label={t('workbench.columns.byVerdict')}
        chips={verdictOrder.map((value) => ({ value, label: <VerdictMark state={value} />, count: counts[value] }))}
        chosen={verdicts}
        onChange={(next) => changeQuery({ verdict: next.join(',') })}
      />
      {isFiltered && (
        <p className="filter-line">
          {filter.section && <span>{t(`common.section.${filter.section}`)}</span>}
          {filter.level && <span>{t('common.levelNumber', { level: filter.level })}</span>}
          {filter.age && <span>{t('workbench.columns.ageIs', { age: t(`workbench.age.${filter.age}`) })}</span>}
          <Button
            size="small"
            onClick={() => changeQuery({ verdict: null, section: null, level: null, age: null, q: null })}
          >
            {t('workbench.clearFilters')}
          </Button>
        </p>
      )}
      {held > 0 && (
        <Button block type="dashed" onClick={release}>
          {t('common.newColumns', { count: held })}
        </Button>
      )}
      {trees.length ? (
        <ColumnTable
          key={`${filterKey} ${level}`}
          trees={trees}
          expandTo={isFiltered || level === 'all' ? Number.POSITIVE_INFINITY : Number(level)}
          isAuditOpen={isAuditOpen}
          search={SEARCH}
          openId={column?.id ?? null}
          onOpen={(id) => changeQuery({ column: id })}
        />
      ) : (
        <NothingYet sentence={t(shown.length ? 'workbench.columns.noneMatch' : 'workbench.columns.none')} />
      )}
      {column && (
        <ColumnDrawer
          auditId={audit.id}
          report={report}
          column={column}
          onClose={() => changeQuery({ column: null })}
        />
      )}
    </div>
  );
}
