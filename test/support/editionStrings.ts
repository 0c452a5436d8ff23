/** The strings of an edition, for comparing its wording with the notice. */
import type { Edition } from '#shared/form/edition.ts';
import type { FormSection } from '#shared/form/section.ts';

/** Each paragraph of each cell as its fixed words, with nothing where an answer stands. */
function gridLines(section: FormSection): readonly string[] {
  const cells = section.grid.rows.flatMap((row) => row.cells);
  return cells.flatMap((cell) => cell.lines).map((line) => line.map((piece) => (piece.kind === 'words' ? piece.text : '')).join(''));
}

function optionLabels(section: FormSection): readonly string[] {
  return section.fields.flatMap((field) => (field.kind === 'choice' || field.kind === 'choices' ? field.options : [])).map((option) => option.label);
}

/** What the form prints whatever the answers are: marks, titles, headings, labels, options with boxes, units, notes, the promise. */
export function paperStrings(edition: Edition): readonly string[] {
  const strings = edition.sections.flatMap((section): readonly string[] => {
    switch (section.kind) {
      case 'eligibility': return [];
      case 'cover': return [section.annexMark, section.title, ...section.lines.map((line) => line.label)];
      case 'form': return [section.heading ?? '', section.tableTitle ?? '', ...gridLines(section), ...optionLabels(section), ...section.notes];
      case 'table': return [
        section.heading ?? '', section.tableTitle, ...section.columns.map((column) => column.heading),
        ...section.rows.flatMap((row) => [row.label, row.unit ?? '']), ...section.notes,
      ];
      case 'narrative': return [section.heading, ...section.parts.map((part) => part.heading)];
    }
  });
  const { title, paragraphs, signatureLabel, dateLine } = edition.promise;
  return [...strings, title, ...paragraphs, signatureLabel, dateLine].filter((text) => text !== '');
}

function leafStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'source' ? [] : leafStrings(inner)));
}

/** Every string of the edition except sources, and every printed sentence as a whole. */
export function editionStrings(edition: Edition): readonly string[] {
  return [...leafStrings(edition), ...paperStrings(edition)];
}
