import { useMessages } from '../../../components/language/messages';
import { hashOf } from '../../../components/page/route';
import { VerdictMark } from '../../../components/verdict/verdict-mark';
import type { AuditReport, CensusRow } from '../../../lib/model/audit-report';
import { Section } from '../../../lib/model/column';
import { censusStates } from '../../../lib/report/census';

type Query = Record<string, string | undefined>;

/** Columns by section, level and verdict. */
export function Census({ auditId, report }: { auditId: string; report: AuditReport }) {
  const t = useMessages();
  const states = censusStates(report.census);
  const number = (count: number, query: Query) =>
    count ? <a href={hashOf(['audits', auditId, 'columns'], query)}>{count}</a> : <span className="zero">0</span>;
  const sum = (rows: CensusRow[], count: (row: CensusRow) => number) =>
    rows.reduce((total, row) => total + count(row), 0);
  const sections = Section.options.filter((section) => report.census.some((row) => row.section === section));

  const cells = (rows: CensusRow[], query: Query) => (
    <>
      <td>
        {number(
          sum(rows, (row) => row.columns),
          query,
        )}
      </td>
      {states.map((verdict) => (
        <td key={verdict}>
          {number(
            sum(rows, (row) => row.byVerdict[verdict] ?? 0),
            { ...query, verdict },
          )}
        </td>
      ))}
    </>
  );
  return (
    <section className="part census" aria-labelledby="census-title">
      <h2 id="census-title">{t('workbench.overview.census')}</h2>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t('workbench.overview.sectionAndLevel')}</th>
            <th scope="col">{t('workbench.overview.columns')}</th>
            {states.map((state) => (
              <th key={state} scope="col">
                <VerdictMark state={state} />
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => {
          const rows = report.census.filter((row) => row.section === section).sort((a, b) => a.level - b.level);
          return (
            <tbody key={section}>
              <tr className="section-row">
                <th scope="row">{t(`common.section.${section}`)}</th>
                {cells(rows, { section })}
              </tr>
              {rows.map((row) => (
                <tr key={row.level}>
                  <th scope="row" className="level">
                    {t('common.levelNumber', { level: row.level })}
                  </th>
                  {cells([row], { section, level: String(row.level) })}
                </tr>
              ))}
            </tbody>
          );
        })}
        <tfoot>
          <tr className="total-row">
            <th scope="row">{t('workbench.overview.total')}</th>
            {cells(report.census, {})}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
