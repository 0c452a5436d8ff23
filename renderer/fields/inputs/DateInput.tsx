/** Year, month and day as the form has them, and a button for today. */
import { Button } from 'antd';
import type { DateAnswer } from '#shared/application/answers.ts';
import { emptyAnswer } from '#shared/application/emptyAnswers.ts';
import type { DateField } from '#shared/form/field.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { DatePart } from './DatePart.tsx';
import type { InputProps } from './inputProps.ts';
import { readDate } from './readDate.ts';

const PARTS = [{ part: 'year', unit: '年' }, { part: 'month', unit: '月' }, { part: 'day', unit: '日' }] as const;

function today(): DateAnswer {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

export function DateInput({ field, id, labelId, describedBy, hasError }: InputProps<DateField>) {
  const { value = emptyAnswer('date'), set } = useFieldAnswer(field);
  return (
    <div
      className="date"
      role="group"
      aria-labelledby={labelId}
      onPaste={(event) => {
        const date = readDate(event.clipboardData.getData('text/plain'));
        if (!date) return;
        event.preventDefault();
        set(date);
      }}
    >
      {PARTS.map(({ part, unit }) => (
        <DatePart
          key={part}
          id={part === 'year' ? id : `${id}-${part}`}
          label={`${field.label}：${unit}`}
          unit={unit}
          digits={part === 'year' ? 4 : 2}
          value={value[part]}
          onChange={(number) => set({ ...value, [part]: number }, 'typing')}
          onDate={(date) => set(date, 'typing')}
          describedBy={describedBy}
          hasError={hasError}
        />
      ))}
      <Button onClick={() => set(today())}>今天</Button>
    </div>
  );
}
