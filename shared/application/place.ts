/** A place in the answers as one string: for notes, live values, findings, and the origin that a printed block carries. */
import type { FieldId } from '#shared/form/field.ts';

export type Place =
  | { readonly kind: 'field'; readonly field: FieldId }
  | { readonly kind: 'cell'; readonly table: string; readonly row: string; readonly column: string }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'evidence'; readonly item: string };

/** `field:company.name`, `cell:economic/revenue/2023`, `section:cover`, `evidence:e1`. */
export function writePlace(place: Place): string {
  switch (place.kind) {
    case 'field': return `field:${place.field}`;
    case 'cell': return `cell:${place.table}/${place.row}/${place.column}`;
    case 'section': return `section:${place.section}`;
    case 'evidence': return `evidence:${place.item}`;
  }
}

/** Null when the text is no place; never throws, since it reads stored content. */
export function readPlace(text: string): Place | null {
  const colon = text.indexOf(':');
  const rest = text.slice(colon + 1);
  if (colon < 0 || rest === '') return null;
  switch (text.slice(0, colon)) {
    case 'field': return { kind: 'field', field: rest };
    case 'section': return { kind: 'section', section: rest };
    case 'evidence': return { kind: 'evidence', item: rest };
    case 'cell': {
      const [table, row, column, ...more] = rest.split('/');
      return table && row && column && more.length === 0 ? { kind: 'cell', table, row, column } : null;
    }
    default: return null;
  }
}
