/** Puts findings in the order in which a reader of the form meets their places. */
import type { Answers } from '#shared/application/answers.ts';
import { readPlace, writePlace } from '#shared/application/place.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOfSection } from '#shared/form/fieldsOf.ts';
import type { Section } from '#shared/form/section.ts';
import type { Finding } from './finding.ts';

function placesOf(section: Section, answers: Answers): readonly string[] {
  const own = writePlace({ kind: 'section', section: section.id });
  if (section.kind !== 'table') return [own, ...fieldsOfSection(section).map(({ id }) => writePlace({ kind: 'field', field: id }))];
  const cells = printedRows(section, answers.tables[section.id]).flatMap((row) => section.columns.map((column) =>
    writePlace({ kind: 'cell', table: section.id, row: row.id, column: column.id })));
  return [own, ...cells];
}

const known = new WeakMap<Answers['tables'], WeakMap<Edition, ReadonlyMap<string, number>>>();

/** Where each place stands in the form. Only the rows of tables can move, so that a new order is made when one of them changes. */
function positionsOf(edition: Edition, answers: Answers): ReadonlyMap<string, number> {
  const byEdition = known.get(answers.tables) ?? new WeakMap<Edition, ReadonlyMap<string, number>>();
  known.set(answers.tables, byEdition);
  const positions = byEdition.get(edition)
    ?? new Map(edition.sections.flatMap((section) => placesOf(section, answers)).map((place, index) => [place, index]));
  byEdition.set(edition, positions);
  return positions;
}

/** Places that the form does not have (evidence) come last. Stable at one place. */
export function inOrderOfForm(edition: Edition, answers: Answers, findings: readonly Finding[]): readonly Finding[] {
  // The order is only needed for what is there to be ordered, and most drafts have little.
  if (findings.length < 2) return findings;
  const positions = positionsOf(edition, answers);
  const position = ({ place }: Finding) => positions.get(place) ?? (readPlace(place)?.kind === 'evidence' ? positions.size + 1 : positions.size);
  return [...findings].sort((a, b) => position(a) - position(b));
}
