/** The year, month or day of a date. */
import { Input } from 'antd';
import type { DateAnswer } from '#shared/application/answers.ts';
import { readDate } from './readDate.ts';
import { useTypedCount } from './useTypedCount.ts';

export interface DatePartProps {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly digits: number;
  readonly value: number | null;
  onChange(value: number | null): void;
  /** A whole date was typed into this one box. */
  onDate(date: DateAnswer): void;
  readonly describedBy: string;
  readonly hasError: boolean;
}

export function DatePart({ id, label, unit, digits, value, onChange, onDate, describedBy, hasError }: DatePartProps) {
  const { properties, isUnreadable } = useTypedCount({ value, commit: onChange, unit });
  return (
    <label className="date-part">
      <Input
        {...properties}
        onBlur={(event) => {
          const date = readDate(event.currentTarget.value);
          properties.onBlur(event);
          if (date) onDate(date);
        }}
        id={id}
        className="digits"
        style={{ width: `${digits + 2.5}em` }}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={hasError || isUnreadable}
        {...(hasError || isUnreadable ? { status: 'error' as const } : {})}
      />
      {unit}
    </label>
  );
}
