import { Input } from 'antd';
import { useId } from 'react';
import { useFault } from './faults-context';

interface Props {
  /** Name of the field in the profile, as faults name it: `notApplicable[0].reason`. */
  field: string;
  label: string;
  value: string;
  hint?: string;
  type?: 'text' | 'date' | 'url';
  disabled?: boolean;
  onChange(value: string): void;
}

/** One line of text or a day, with its label above it and what is wrong with it below. */
export function TextField({ field, label, value, hint, type = 'text', disabled, onChange }: Props) {
  const id = useId();
  const { props, words } = useFault(field, id, label);
  return (
    <div className="stacked">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type={type}
        value={value}
        disabled={disabled}
        placeholder={hint}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        {...props}
      />
      {words}
    </div>
  );
}
