/** What an item of evidence proves, in the form's words: single fields by their label, many fields of one table by the table's title. */
import type { EvidenceItem } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOfSection } from '#shared/form/fieldsOf.ts';
import type { Section } from '#shared/form/section.ts';

/** More fields of one table than this are named together. */
const FIELDS_NAMED_SINGLY = 2;

function tableTitleOf(section: Section): string | undefined {
  return section.kind === 'form' || section.kind === 'table' ? section.tableTitle : undefined;
}

/** In the order of the form. Fields that the edition does not know are left out. */
export function provenPlaces(edition: Edition, item: EvidenceItem): readonly string[] {
  const fields = new Set(item.proves);
  const tables = new Set(edition.evidence.find(({ id }) => id === item.suggestion)?.provesTables);
  return edition.sections.flatMap((section): readonly string[] => {
    const title = tableTitleOf(section);
    if (title !== undefined && tables.has(section.id)) return [title];
    const labels = fieldsOfSection(section).filter(({ id }) => fields.has(id)).map(({ label }) => label);
    return title !== undefined && labels.length > FIELDS_NAMED_SINGLY ? [title] : labels;
  });
}
