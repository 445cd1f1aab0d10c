import { UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Select, Upload } from 'antd';
import { useId, useState } from 'react';
import type { Message } from '../../lib/model/evidence';
import type { WeightTable } from '../../lib/model/weight-table';
import { standardOf } from '../../lib/standards';
import { pricedRuleIds } from '../../lib/standards/weights';
import { selfCheckWeights } from '../../lib/standards/weights/self-check';
import { useMessages } from '../language/messages';
import { savePreferences, usePreferences } from '../preferences/preferences.browser';
import { readWeightFile } from './import-weights';

interface Props {
  /** The standard whose indicators an imported table gives points to. */
  standard: string;
  chosen: WeightTable | null;
  /** Name of the table that holds where none is chosen: the profile's. */
  otherwise?: string;
  onChange(table: WeightTable | null): void;
}

/** Which table of points a score is estimated by: none, ours, or one that was imported from CSV or JSON. */
export function WeightChoice({ standard, chosen, otherwise, onChange }: Props) {
  const t = useMessages();
  const id = useId();
  const { weightTables } = usePreferences();
  const [faults, setFaults] = useState<Message[]>([]);
  const known = [selfCheckWeights, ...weightTables];
  const tables = chosen && !known.some((table) => table.id === chosen.id) ? [...known, chosen] : known;

  const take = async (file: File) => {
    const reading = await readWeightFile(file, pricedRuleIds(standardOf(standard).rules));
    setFaults(reading.faults ?? []);
    if (!reading.table) return;
    const { table } = reading;
    await savePreferences({ weightTables: [...weightTables.filter((each) => each.id !== table.id), table] });
    onChange(table);
  };

  return (
    <div className="weight-choice">
      <label htmlFor={id}>{t('workbench.score.table')}</label>
      <Select
        id={id}
        value={chosen?.id ?? ''}
        onChange={(value) => {
          setFaults([]);
          onChange(tables.find((table) => table.id === value) ?? null);
        }}
        options={[
          { value: '', label: otherwise ?? t('workbench.score.noTable') },
          ...tables.map((table) => ({
            value: table.id,
            label: table.origin === 'own' ? t('workbench.score.ownTable') : table.name,
          })),
        ]}
      />
      <Upload
        accept=".csv,.json,text/csv,application/json"
        showUploadList={false}
        beforeUpload={(file) => {
          void take(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined aria-hidden />}>{t('workbench.score.import')}</Button>
      </Upload>
      {faults.length > 0 && (
        <Alert
          type="error"
          showIcon
          closable
          title={t('workbench.score.importFailed')}
          description={
            <ul>
              {faults.map((fault) => (
                <li key={`${fault.key} ${JSON.stringify(fault.params)}`}>{t(fault)}</li>
              ))}
            </ul>
          }
        />
      )}
    </div>
  );
}
