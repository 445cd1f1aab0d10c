import type { ReactNode } from 'react';
import { useMessages } from '../language/messages';

export interface Chip<Value extends string> {
  value: Value;
  label: ReactNode;
  count: number;
  /** Rows behind it that are only parts of others and not among the counted. */
  parts?: number;
}

/** Filters that are on or off, each with the number of rows behind it. */
export function Chips<Value extends string>({
  label,
  chips,
  chosen,
  onChange,
}: {
  label: string;
  chips: readonly Chip<Value>[];
  chosen: readonly Value[];
  onChange(chosen: Value[]): void;
}) {
  const t = useMessages();
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{label}</legend>
      {chips.map(({ value, label: words, count, parts = 0 }) => {
        const isOn = chosen.includes(value);
        return (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={isOn}
            onClick={() => onChange(isOn ? chosen.filter((each) => each !== value) : [...chosen, value])}
          >
            {words} <strong>{count}</strong>
            {parts > 0 && (
              <span className="chip-parts" title={t('common.parts', { count: parts })}>
                <span aria-hidden>+{parts}</span>
                <span className="visually-hidden">{t('common.parts', { count: parts })}</span>
              </span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}
