import { Button } from 'antd';
import { useId } from 'react';
import { saveFile } from '../../../components/exporting/download';
import { useLocale, useMessages } from '../../../components/language/messages';
import { savePreferences, usePreferences } from '../../../components/preferences/preferences.browser';
import { pointsText } from '../../../components/score/estimate';
import { WeightChoice } from '../../../components/score/weight-choice';
import type { WeightTable } from '../../../lib/model/weight-table';
import { weightsCsv } from '../../../lib/report/export/weights-csv';
import { standardOf } from '../../../lib/standards';
import { selfCheckWeights } from '../../../lib/standards/weights/self-check';

/** Tables of points (分值表): which one new audits are estimated by, those that were imported, and what the chosen one says. */
export function WeightTables() {
  const t = useMessages();
  const id = useId();
  const { auditSettings, weightTables } = usePreferences();
  const chosen = auditSettings.weights;
  const choose = (weights: WeightTable | null) =>
    void savePreferences({ auditSettings: { ...auditSettings, weights } });
  const remove = (table: WeightTable) => {
    void savePreferences({ weightTables: weightTables.filter((each) => each.id !== table.id) });
    if (chosen?.id === table.id) choose(null);
  };
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{t('workbench.score.settings')}</h2>
      <p className="quiet">{t('workbench.score.settingsMeans')}</p>
      <WeightChoice standard={auditSettings.standard} chosen={chosen} onChange={choose} />
      <p className="quiet">
        {t('workbench.score.format')}{' '}
        <Button
          size="small"
          onClick={() =>
            saveFile(weightsCsv(chosen ?? selfCheckWeights, standardOf(auditSettings.standard).rules), 'points.csv')
          }
        >
          {t('workbench.score.template')}
        </Button>
      </p>
      <ul className="storage">
        {weightTables.map((table) => (
          <li key={table.id}>
            <span>
              {table.name} {table.source && <span className="quiet">{table.source}</span>}
            </span>
            <Button
              size="small"
              aria-label={t('workbench.score.removeNamed', { name: table.name })}
              onClick={() => remove(table)}
            >
              {t('workbench.score.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && <Weights table={chosen} standard={auditSettings.standard} />}
    </section>
  );
}

function Weights({ table, standard }: { table: WeightTable; standard: string }) {
  const t = useMessages();
  const locale = useLocale();
  const { rules } = standardOf(standard);
  const caption = table.origin === 'own' ? 'report.scoreNote.table.own' : 'report.scoreNote.table.imported';
  return (
    <table className="figures-table words-table score-lines">
      <caption>{t(caption, { name: table.name, source: table.source || 'none' })}</caption>
      <thead>
        <tr>
          {(['indicator', 'each', 'cap'] as const).map((field) => (
            <th key={field} scope="col">
              {t(`report.scoreTable.${field}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.weights.map(({ ruleId, points, cap }) => (
          <tr key={ruleId}>
            <th scope="row">
              {rules.find((rule) => rule.id === ruleId)?.name ?? ''} <span className="quiet">{ruleId}</span>
            </th>
            <td>{pointsText(points, locale)}</td>
            <td>{cap === null ? '?' : pointsText(cap, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
