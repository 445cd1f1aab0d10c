import { UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Upload } from 'antd';
import { useId, useState } from 'react';
import { useMessages } from '../../../../components/language/messages';
import type { Message } from '../../../../lib/model/evidence';
import type { WordFault } from '../../../../lib/model/word-fault';
import { readWordList } from '../../../../lib/standards/content-safety/word-list-csv';
import { officeText } from '../../../../lib/text/office-text';

interface Props {
  value: readonly WordFault[];
  onChange(value: WordFault[]): void;
}

/** Wrong wordings (错别字、错误表述) that a profile adds to the standard's: read from a table, which replaces those before. */
export function WordsPart({ value, onChange }: Props) {
  const t = useMessages();
  const id = useId();
  const [faults, setFaults] = useState<readonly Message[]>([]);
  const take = async (file: File) => {
    const reading = readWordList(officeText(await file.arrayBuffer()));
    setFaults(reading.faults);
    if (reading.faults.length === 0) onChange(reading.words);
  };
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{t('profiles.words')}</h2>
      <p className="quiet">{t('profiles.wordsMean')}</p>
      <p>{t('profiles.wordCount', { count: value.length })}</p>
      <Upload
        accept=".csv,.txt,text/csv"
        showUploadList={false}
        beforeUpload={(file) => {
          void take(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined aria-hidden />}>{t('profiles.importWords')}</Button>
      </Upload>{' '}
      {value.length > 0 && <Button onClick={() => onChange([])}>{t('profiles.removeWords')}</Button>}
      <div role="status">
        {faults.length > 0 && (
          <Alert
            type="error"
            showIcon
            title={t('profiles.wordFaults', { count: faults.length })}
            description={
              <ul className="import-faults">
                {faults.map((fault) => (
                  <li key={`${fault.key} ${JSON.stringify(fault.params)}`}>{t(fault)}</li>
                ))}
              </ul>
            }
          />
        )}
      </div>
    </section>
  );
}
