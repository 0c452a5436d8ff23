/** A merged table of the form: as the official grid where it is one of the tables, else as fields one under the other. */
import type { FormSection } from '#shared/form/section.ts';
import { FormFields } from './FormFields.tsx';
import { OfficialGrid } from './officialGrid/OfficialGrid.tsx';

export function FormView({ section }: { readonly section: FormSection }) {
  return (
    <>
      <h2 className="section-heading">{section.tableTitle ?? section.heading ?? section.stepTitle}</h2>
      {section.tableTitle === undefined ? <FormFields section={section} /> : <OfficialGrid section={section} />}
      {section.notes.map((note) => <p key={note} className="form-note">{note}</p>)}
    </>
  );
}
