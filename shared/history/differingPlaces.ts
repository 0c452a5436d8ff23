/** Where two states of a draft differ, answer by answer. */
import type { Answers } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { isSame } from '#shared/application/isSame.ts';
import { writePlace } from '#shared/application/place.ts';

function keysOf(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function tablePlaces(table: string, a: Answers, b: Answers): readonly string[] {
  const [before, after] = [a.tables[table]?.rows ?? [], b.tables[table]?.rows ?? []];
  const places: string[] = [];
  for (const row of new Set([...before, ...after].map(({ id }) => id))) {
    const [old, present] = [before.find(({ id }) => id === row), after.find(({ id }) => id === row)];
    const columns = keysOf(old?.cells ?? {}, present?.cells ?? {}).filter((column) => old?.cells[column] !== present?.cells[column]);
    places.push(...columns.map((column) => writePlace({ kind: 'cell', table, row, column })));
    if (columns.length === 0 && !isSame(old, present)) places.push(`row:${table}/${row}`);
  }
  const isReordered = places.length === 0 && !isSame(before, after);
  return isReordered ? [writePlace({ kind: 'section', section: table })] : places;
}

function evidenceOrder({ evidence }: Draft): readonly string[] {
  return evidence.map(({ id }) => id);
}
function restOf({ answers: _answers, evidence: _evidence, explanations: _explanations, revision: _revision, changedAt: _changedAt, createdAt: _createdAt, ...rest }: Draft): object {
  return rest;
}

function explained({ explanations }: Draft, finding: string): object | undefined {
  return explanations.find(({ findingId }) => findingId === finding);
}

/** Places as `writePlace` writes them; besides `row:<table>/<row>` for a row's name or its being there, `note:<place>`, `explanation:<finding id>`, and `draft` for all else. */
export function differingPlaces(before: Draft, after: Draft): readonly string[] {
  const [a, b] = [before.answers, after.answers];
  const places: string[] = keysOf(a.fields, b.fields).filter((id) => !isSame(a.fields[id], b.fields[id])).map((field) => writePlace({ kind: 'field', field }));
  for (const table of keysOf(a.tables, b.tables)) places.push(...tablePlaces(table, a, b));
  places.push(...keysOf(a.notes, b.notes).filter((place) => a.notes[place] !== b.notes[place]).map((place) => `note:${place}`));
  const items = new Set([...before.evidence, ...after.evidence].map(({ id }) => id));
  for (const item of items) {
    const [old, present] = [before, after].map(({ evidence }) => evidence.find(({ id }) => id === item));
    if (!isSame(old, present)) places.push(writePlace({ kind: 'evidence', item }));
  }
  const findings = new Set([...before.explanations, ...after.explanations].map(({ findingId }) => findingId));
  places.push(...[...findings].filter((finding) => !isSame(explained(before, finding), explained(after, finding))).map((finding) => `explanation:${finding}`));
  const isOrderOnly = places.every((place) => !place.startsWith('evidence:')) && !isSame(evidenceOrder(before), evidenceOrder(after));
  return isSame(restOf(before), restOf(after)) && !isOrderOnly ? places : [...places, 'draft'];
}
