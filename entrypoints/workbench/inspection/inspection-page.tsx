import { Button } from 'antd';
import { useMemo } from 'react';
import { chooseWeights } from '../../../components/data/commands.browser';
import { Chips } from '../../../components/keys/chips';
import { SearchField } from '../../../components/keys/search-field';
import { useMessages } from '../../../components/language/messages';
import { OutcomeWordOf } from '../../../components/outcome/outcome-word';
import { NothingYet } from '../../../components/page/nothing-yet';
import { changeQuery, useRoute } from '../../../components/page/route';
import { Estimate } from '../../../components/score/estimate';
import { WeightChoice } from '../../../components/score/weight-choice';
import { AnswerState } from '../../../lib/model/answer';
import { ruleName } from '../../../lib/report/export/words';
import type { AuditPageProps } from '../audit-page-props';
import { QuestionDetail } from './question-detail';
import { groupQuestions, matchesQuestion } from './question-groups';
import { QuestionTable } from './question-table';

const SEARCH = 'question-search';
const STATES = ['open', ...AnswerState.options] as const;

/** 人工核查: what no machine can check, answered one by one; verdict and score follow. */
export function InspectionPage({ audit, report }: AuditPageProps) {
  const t = useMessages();
  const { query } = useRoute();
  const entries = report.inspection ?? [];
  const { state, q } = query;
  const { shown, counts } = useMemo(() => {
    const words = (entry: (typeof entries)[number]) =>
      `${ruleName(report, entry.ruleId)} ${entry.ruleId} ${t(entry.question)}`;
    const isShown = (filter: { state?: string; q?: string }) =>
      entries.filter((entry) => matchesQuestion(entry, filter, words(entry)));
    return {
      shown: isShown({ state, q }),
      counts: Object.fromEntries(STATES.map((value) => [value, isShown({ state: value, q }).length])),
    };
  }, [entries, report, state, q, t]);
  const groups = useMemo(() => groupQuestions(shown), [shown]);
  // The chosen one stays in view when its answer takes it out of the filter.
  const chosen = entries.find(({ ruleId }) => ruleId === query.rule) ?? shown[0];
  const done = entries.filter(({ answer }) => answer).length;
  const { settings } = audit;
  return (
    <div className="list-page">
      <div className="toolbar">
        <h1>{t('workbench.nav.inspection')}</h1>
        <SearchField id={SEARCH} label={t('workbench.inspection.search')} />
        <Chips
          label={t('workbench.inspection.answer')}
          chips={STATES.map((value) => ({
            value,
            label: t(`inspection.answer.${value}`),
            count: counts[value] ?? 0,
          }))}
          chosen={STATES.filter((value) => state?.split(',').includes(value))}
          onChange={(next) => changeQuery({ state: next.join(',') })}
        />
        <span className="inspection-progress">
          <span id="inspection-progress">{t('workbench.inspection.progress', { done, all: entries.length })}</span>
          <progress aria-labelledby="inspection-progress" max={entries.length || 1} value={done} />
        </span>
      </div>
      <section className="inspection-score" aria-label={t('workbench.inspection.score')}>
        <OutcomeWordOf outcome={report.score.outcome} />
        <Estimate report={report} />
        <WeightChoice
          standard={settings.standard}
          chosen={settings.weights ?? null}
          otherwise={settings.profile?.weights?.name}
          onChange={(table) => void chooseWeights(audit.id, table)}
        />
      </section>
      {entries.length === 0 ? (
        <NothingYet sentence={t('workbench.inspection.none')} />
      ) : chosen && shown.length > 0 ? (
        <div className="split">
          <QuestionTable report={report} groups={groups} chosen={chosen.ruleId} search={SEARCH} />
          <QuestionDetail auditId={audit.id} report={report} entry={chosen} />
        </div>
      ) : (
        <NothingYet sentence={t('workbench.inspection.noneMatch')}>
          <Button onClick={() => changeQuery({ state: null, q: null })}>{t('workbench.clearFilters')}</Button>
        </NothingYet>
      )}
    </div>
  );
}
