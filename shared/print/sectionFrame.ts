/** What stands above and under a table of the form: heading, table title and notes, in the edition's words. */
import type { PrintHeading, PrintParagraph } from './printDocument.ts';

interface TitledSection {
  readonly heading?: string;
  readonly tableTitle?: string;
}

export function printSectionHead({ heading, tableTitle }: TitledSection, origin: string): readonly (PrintHeading | PrintParagraph)[] {
  return [
    ...(heading === undefined ? [] : [{ kind: 'heading', level: 1, number: null, inlines: [{ kind: 'text', text: heading }], origin } as const]),
    ...(tableTitle === undefined ? [] : [{ kind: 'paragraph', style: 'tableTitle', inlines: [{ kind: 'text', text: tableTitle }], origin } as const]),
  ];
}

export function printSectionNotes(notes: readonly string[], origin: string): readonly PrintParagraph[] {
  return notes.map((text) => ({ kind: 'paragraph', style: 'tableNote', inlines: [{ kind: 'text', text }], origin }));
}
