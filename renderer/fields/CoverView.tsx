/** 封面与申报方向: the one choice of a direction, the date, and the cover as it will print. */
import type { CoverSection } from '#shared/form/section.ts';
import { CoverLines } from './CoverLines.tsx';
import { FieldView } from './FieldView.tsx';
import { markedRequirement } from './requirement.ts';
import './cover.css';

export function CoverView({ section }: { readonly section: CoverSection }) {
  const marked = markedRequirement(section.fields);
  return (
    <>
      <h2 className="section-heading">{section.stepTitle}</h2>
      <div className="form-fields">
        {section.fields.map((field) => <div key={field.id} className="field-row"><FieldView field={field} marked={marked} /></div>)}
      </div>
      <CoverLines section={section} />
    </>
  );
}
