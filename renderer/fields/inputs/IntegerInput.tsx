/** A count with its unit behind it. */
import { Input } from 'antd';
import { useState } from 'react';
import type { IntegerField } from '#shared/form/field.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import type { InputProps } from './inputProps.ts';
import { useTypedCount } from './useTypedCount.ts';

export function IntegerInput({ field, id, describedBy, hasError }: InputProps<IntegerField>) {
  const { value, set } = useFieldAnswer(field);
  const [isLeft, setIsLeft] = useState(false);
  const { properties, isUnreadable } = useTypedCount({ value: value ?? null, commit: (count) => set(count, 'typing'), unit: field.unit });
  const tellsUnreadable = isUnreadable && isLeft;
  return (
    <>
      <Input
        {...properties}
        onFocus={() => setIsLeft(false)}
        onBlur={(event) => {
          properties.onBlur(event);
          setIsLeft(true);
        }}
        id={id}
        className="input-count digits"
        inputMode="numeric"
        autoComplete="off"
        suffix={field.unit}
        aria-describedby={`${describedBy} ${id}-unreadable`}
        aria-invalid={hasError || tellsUnreadable}
        {...(hasError || tellsUnreadable ? { status: 'error' as const } : {})}
      />
      <p id={`${id}-unreadable`} className="finding finding-error" aria-live="polite">
        {tellsUnreadable && <><FindingIcon severity="error" />这里请填整数，如 12；没有请填 0。</>}
      </p>
    </>
  );
}
