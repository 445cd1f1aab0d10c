import { Select } from 'antd';
import { useId } from 'react';
import { useFault } from './faults-context';

interface Props<T extends string> {
  field: string;
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
}

/** One of several, found by typing, with its label above it and what is wrong with it below. */
export function ChoiceField<T extends string>({ field, label, value, options, onChange }: Props<T>) {
  const id = useId();
  const { props, words } = useFault(field, id, label);
  return (
    <div className="stacked">
      <label htmlFor={id}>{label}</label>
      <Select<T>
        id={id}
        value={value}
        options={[...options]}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        onChange={onChange}
        {...props}
      />
      {words}
    </div>
  );
}
