/** The fields of a merged table in one column, in the order of the paper; what stands side by side there is a pair here. */
import { useMemo } from 'react';
import type { Field } from '#shared/form/field.ts';
import type { FormSection } from '#shared/form/section.ts';
import { FieldView } from './FieldView.tsx';
import { formLayout } from './formLayout.ts';
import { markedRequirement, type MarkedRequirement } from './requirement.ts';

const ROW_NAMES: Readonly<Record<MarkedRequirement, string>> = { required: '没有注明（必填）的可以不填。', optional: '没有注明（选填）的都请填写。' };

function FieldRow({ fields, marked }: { readonly fields: readonly Field[]; readonly marked: MarkedRequirement }) {
  const shape = fields.length === 1 ? 'field-row' : fields.length === 2 ? 'field-row field-pair' : 'field-row field-many';
  return <div className={shape}>{fields.map((field) => (
    // The blanks of one sentence are too narrow for marks.
    <FieldView key={field.id} field={field} {...(fields.length > 2 && field.kind === 'integer' ? {} : { marked })} />
  ))}</div>;
}

export function FormFields({ section }: { readonly section: FormSection }) {
  const blocks = useMemo(() => formLayout(section), [section]);
  const marked = markedRequirement(section.fields);
  const rowsOf = (rows: readonly (readonly Field[])[]) => rows.map((fields) => <FieldRow key={fields[0]?.id} fields={fields} marked={marked} />);
  return (
    <div className="form-fields">
      <p className="section-note">{ROW_NAMES[marked]}</p>
      {blocks.map(({ label, rows }) => (label === null
        ? rowsOf(rows)
        : <fieldset key={label} className="field-group"><legend>{label}</legend>{rowsOf(rows)}</fieldset>))}
    </div>
  );
}
