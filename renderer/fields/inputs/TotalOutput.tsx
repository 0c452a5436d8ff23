/** A sum that computes itself. */
import type { TotalField } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { totalOf } from '#shared/application/totals.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import type { InputProps } from './inputProps.ts';

export function TotalOutput({ field, id, describedBy }: InputProps<TotalField>) {
  const { edition } = useSession();
  const total = useSessionValue(({ answers }) => totalOf(edition, answers, field));
  return (
    <p className="total">
      <output id={id} className="total-number digits" tabIndex={0} aria-describedby={describedBy}>{total ?? '—'}</output> {field.unit}
      <span className="soft">（自动合计：{field.of.map((part) => fieldById(edition, part).label).join('、')}）</span>
    </p>
  );
}
