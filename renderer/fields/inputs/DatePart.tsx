/** The year, month or day of a date. */
import { Input } from 'antd';
import { useTypedCount } from './useTypedCount.ts';

export interface DatePartProps {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly digits: number;
  readonly value: number | null;
  onChange(value: number | null): void;
  readonly describedBy: string;
  readonly hasError: boolean;
}

export function DatePart({ id, label, unit, digits, value, onChange, describedBy, hasError }: DatePartProps) {
  const { properties, isUnreadable } = useTypedCount({ value, commit: onChange, unit });
  return (
    <label className="date-part">
      <Input
        {...properties}
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
