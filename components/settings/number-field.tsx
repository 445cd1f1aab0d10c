import { InputNumber } from 'antd';
import { useId } from 'react';

/** A number with its label, its unit and a word on what it does. */
export function NumberField(props: {
  label: string;
  unit: string;
  hint?: string;
  value: number | null;
  min: number;
  max: number;
  onChange(value: number): void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <div>
        <InputNumber
          id={id}
          value={props.value}
          min={props.min}
          max={props.max}
          precision={0}
          suffix={props.unit}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          onChange={(value) => {
            if (value !== null) props.onChange(value);
          }}
        />
        {props.hint && (
          <p id={`${id}-hint`} className="hint">
            {props.hint}
          </p>
        )}
      </div>
    </div>
  );
}
