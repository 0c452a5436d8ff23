/** The labelled passages of `test/fixtures/wording`, each as a draft of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Answer, RowAnswer } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Block } from '#shared/richText/model.ts';
import type { CheckContext } from '#shared/validation/check.ts';
import { explained, explanationOf } from '#shared/validation/explained.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { wordingChecks } from '#shared/validation/wording/wordingChecks.ts';
import { draftFor } from '../../../support/draftFor.ts';

export interface Expected {
  /** Without `wording.`. */
  readonly rule: string;
  /** Overlaps what is quoted; empty when no words are. */
  readonly quote: string;
  readonly severity?: string;
}
export interface Passage {
  readonly id: string;
  readonly text: readonly string[];
  readonly trap?: string;
  readonly heldOut?: boolean;
  readonly expect: readonly Expected[];
  /** Of other parts, by field. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  readonly fields?: Readonly<Record<string, Answer>>;
  /** `table/row/column`. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  /** Names that were explained as short names before. */
  readonly declared?: readonly string[];
  /** A list behind the text, with the line before it. */
  readonly intro?: string;
  readonly bullets?: readonly string[];
}

const folder = new URL('../../../fixtures/wording/', import.meta.url);
function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

const application = read('application.json') as { readonly fields: Readonly<Record<string, Answer>>; readonly otherNames: readonly string[] };

export const passages: readonly (Passage & { readonly file: string })[] = readdirSync(folder)
  .filter((name) => name !== 'application.json')
  .flatMap((name) => (read(name) as { readonly passages: readonly Passage[] }).passages.map((passage) => ({ ...passage, file: name.replace('.json', '') })));

function paragraphs(lines: readonly string[]): readonly Extract<Block, { readonly type: 'paragraph' }>[] {
  return lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
}

function tablesOf(cells: Readonly<Record<string, string>>): Readonly<Record<string, { readonly rows: readonly RowAnswer[] }>> {
  const tables: Record<string, { rows: RowAnswer[] }> = {};
  for (const [key, text] of Object.entries(cells)) {
    const [table = '', id = '', column = ''] = key.split('/');
    const rows = (tables[table] ??= { rows: [] }).rows;
    const index = rows.findIndex((row) => row.id === id);
    const row = rows[index] ?? { id, label: null, unit: null, direction: null, removed: false, cells: {} };
    const changed = { ...row, cells: { ...row.cells, [column]: text } };
    if (index < 0) rows.push(changed);
    else rows[index] = changed;
  }
  return tables;
}

export function draftOf({ text, parts = {}, fields = {}, cells = {}, notes = {}, intro, bullets = [] }: Passage): Draft {
  const list: readonly Block[] = bullets.length === 0 ? [] : [
    ...paragraphs([intro ?? '']),
    { type: 'bulletList', content: bullets.map((bullet) => ({ type: 'listItem', content: paragraphs([bullet]) })) },
  ];
  const narratives = Object.fromEntries(Object.entries(parts).map(([id, lines]) => [id, { type: 'doc', content: paragraphs(lines) } as const]));
  return draftFor(edition2024, {
    fields: {
      ...application.fields, ...fields, ...narratives,
      'narrative.results': { type: 'doc', content: [...paragraphs(text), ...list] },
    },
    tables: tablesOf(cells),
    notes,
  });
}

function find(context: CheckContext): readonly Finding[] {
  return wordingChecks(edition2024).flatMap((check) => check.find(context));
}

/** What is left to say when everything that the passage declares was explained. */
export function findingsOf(passage: Passage): readonly Finding[] {
  const draft = draftOf(passage);
  const { otherNames } = application;
  const first = find({ edition: edition2024, draft, answers: draft.answers, otherNames });
  if (!passage.declared) return first;
  const explanations = first.filter(({ span }) => span && passage.declared?.includes(span.quote))
    .map((finding) => explanationOf(edition2024, draft, finding, { reason: '这是简称。', now: '2024-11-02T00:00:00.000Z' }));
  const told = { ...draft, explanations };
  return explained(edition2024, told, find({ edition: edition2024, draft: told, answers: told.answers, otherNames })).open;
}
