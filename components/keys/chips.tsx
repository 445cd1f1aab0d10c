import type { ReactNode } from 'react';

export interface Chip<Value extends string> {
  value: Value;
  label: ReactNode;
  count: number;
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
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{label}</legend>
      {chips.map(({ value, label: words, count }) => {
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
          </button>
        );
      })}
    </fieldset>
  );
}
