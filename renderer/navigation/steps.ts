/** The steps of an application, in the order of the form: its sections, then what comes after writing. */
import { readPlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOfSection } from '#shared/form/fieldsOf.ts';
import type { Section } from '#shared/form/section.ts';

export type Step =
  | { readonly kind: 'section'; readonly id: string; readonly title: string; readonly section: Section }
  | { readonly kind: 'evidence' | 'promise' | 'review'; readonly id: string; readonly title: string };

export function stepsOf(edition: Edition): readonly Step[] {
  return [
    ...edition.sections.map((section): Step => ({ kind: 'section', id: section.id, title: section.stepTitle, section })),
    { kind: 'evidence', id: 'evidence', title: edition.documentNames.evidence },
    { kind: 'promise', id: 'promise', title: edition.documentNames.promise },
    { kind: 'review', id: 'review', title: '检查与导出' },
  ];
}

/** The step on which a place stands (`shared/application/place.ts`); null for a place that the edition does not know. */
export function stepOfPlace(edition: Edition, placeText: string): string | null {
  const place = readPlace(placeText);
  switch (place?.kind) {
    // The narrative repeats the name of the benchmark; it is filled in where it is declared.
    case 'field': return edition.sections.find((section) => fieldsOfSection(section).some(({ id }) => id === place.field))?.id ?? null;
    case 'cell': return edition.sections.find(({ id }) => id === place.table)?.id ?? null;
    case 'section': return edition.sections.find(({ id }) => id === place.section)?.id ?? null;
    case 'evidence': return 'evidence';
    case undefined: return null;
  }
}
