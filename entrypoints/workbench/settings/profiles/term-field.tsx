import { Input, InputNumber, Select } from 'antd';
import { useId } from 'react';
import { useMessages } from '../../../../components/language/messages';
import type { ProfileThreshold } from '../../../../lib/model/profile';
import { useFault } from './faults-context';

type Unit = 'days' | 'months' | 'yearlyBy';

const unitOf = ({ days, months, yearlyBy }: ProfileThreshold): Unit =>
  days !== null ? 'days' : months === null && yearlyBy !== null ? 'yearlyBy' : 'months';

const FIRST: Record<Unit, Pick<ProfileThreshold, Unit>> = {
  days: { days: 7, months: null, yearlyBy: null },
  months: { days: null, months: 3, yearlyBy: null },
  yearlyBy: { days: null, months: null, yearlyBy: '03-31' },
};

interface Props {
  /** `thresholds[0]` */
  field: string;
  value: ProfileThreshold;
  onChange(changes: Partial<ProfileThreshold>): void;
}

/** How long a column may stay without a new item, as a number and its unit. */
export function TermField({ field, value, onChange }: Props) {
  const t = useMessages();
  const id = useId();
  const unit = unitOf(value);
  const kind = t(`kind.${value.kind}`);
  const { props, words } = useFault(`${field}.${unit}`, id, t('profiles.term'));
  const whole = useFault(field, `${id}-whole`, t('profiles.term'));
  return (
    <div className="stacked">
      <label htmlFor={id}>{t('profiles.term')}</label>
      <span className="term">
        {unit === 'yearlyBy' ? (
          <Input
            id={id}
            aria-label={t('profiles.amountOf', { kind })}
            value={value.yearlyBy ?? ''}
            placeholder="03-31"
            onChange={(event) => onChange({ yearlyBy: event.target.value })}
            {...props}
          />
        ) : (
          <InputNumber
            id={id}
            aria-label={t('profiles.amountOf', { kind })}
            value={value[unit]}
            min={1}
            precision={0}
            onChange={(amount) => onChange({ [unit]: amount })}
            {...props}
          />
        )}
        <Select<Unit>
          aria-label={t('profiles.unitOf', { kind })}
          value={unit}
          options={(['days', 'months', 'yearlyBy'] as const).map((one) => ({
            value: one,
            label: t(`profiles.unit.${one}`),
          }))}
          popupMatchSelectWidth={false}
          onChange={(one) => onChange(FIRST[one])}
        />
      </span>
      {words}
      {whole.words}
    </div>
  );
}
