import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { useMessages } from '../../../../components/language/messages';

interface Props<Row> {
  title: string;
  means: string;
  add: string;
  rows: readonly Row[];
  /** A row as it begins. */
  blank: Row;
  nameOf(row: Row): string;
  onChange(rows: Row[]): void;
  children(row: Row, at: number, change: (changes: Partial<Row>) => void): ReactNode;
}

/** A part of a profile that is a list: its rows can be changed, removed and added to. */
export function Rows<Row extends object>({ title, means, add, rows, blank, nameOf, onChange, children }: Props<Row>) {
  const t = useMessages();
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="quiet">{means}</p>
      {rows.map((row, at) => (
        // Rows have no name of their own, and none is moved.
        <fieldset key={at} className="profile-row" aria-label={`${title} ${at + 1}`}>
          {children(row, at, (changes) => onChange(rows.map((one, i) => (i === at ? { ...one, ...changes } : one))))}
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('profiles.removeNamed', { name: nameOf(row) })}
            title={t('profiles.remove')}
            onClick={() => onChange(rows.filter((_, i) => i !== at))}
          />
        </fieldset>
      ))}
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChange([...rows, blank])}>
        {add}
      </Button>
    </section>
  );
}
