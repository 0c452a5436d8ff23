/** The labelled passages of `test/fixtures/claims`, each as a draft of its own, and what the reader makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Answer, RowAnswer } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Block, Inline, Paragraph } from '#shared/richText/model.ts';
import type { CheckContext } from '#shared/validation/check.ts';
import { contradictingClaims, judgedClaims } from '#shared/validation/claims/claimChecks.ts';
import { quoteOf } from '#shared/validation/claims/claimFindings.ts';
import { claimSources } from '#shared/validation/claims/claimTexts.ts';
import { lexiconKeeper } from '#shared/validation/claims/lexicon.ts';
import { draftFor } from '../../../support/draftFor.ts';

export type VerdictName = 'agree' | 'disagree' | 'growthDoesNotFollow' | 'contradictsItself';
/** Indicator, year (null: none), words that overlap what is read, verdict. */
export type Expected = readonly [string, number | null, string, VerdictName];

export interface Passage {
  readonly id: string;
  readonly state: string;
  readonly trap?: string;
  readonly heldOut?: boolean;
  /** Paragraphs of the text; `{cell:…}` is a live value. */
  readonly text?: readonly string[];
  /** A list behind the text. */
  readonly bullets?: readonly string[];
  readonly table?: { readonly caption: string; readonly rows: readonly (readonly string[])[] };
  /** Of a picture. */
  readonly caption?: string;
  /** The text stands here instead: `cell:social/pollution/later`, `field:honours.company`. */
  readonly at?: string;
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  readonly expect: readonly Expected[];
}
interface State {
  readonly fields: Readonly<Record<string, Answer>>;
  readonly cells: Readonly<Record<string, readonly [string, string]>>;
  readonly removed?: readonly string[];
  readonly own?: readonly { readonly id: string; readonly label: string; readonly unit: string; readonly cells: readonly [string, string] }[];
  readonly competitors?: readonly { readonly id: string; readonly product: string; readonly competitor: string; readonly share: string }[];
}

const folder = new URL('../../../fixtures/claims/', import.meta.url);
const STATES = 'states.json';
function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

export const states = (read(STATES) as { readonly states: Readonly<Record<string, State>> }).states;
export const passages: readonly (Passage & { readonly file: string })[] = readdirSync(folder)
  .filter((name) => name !== STATES)
  .flatMap((name) => (read(name) as { readonly passages: readonly Passage[] }).passages.map((passage) => ({ ...passage, file: name.replace('.json', '') })));

function inlinesOf(text: string): readonly Inline[] {
  return text.split(/(\{[^{}]+\})/).filter((piece) => piece !== '').map((piece): Inline => (
    piece.startsWith('{') ? { type: 'liveValue', attrs: { place: piece.slice(1, -1) } } : { type: 'text', text: piece }
  ));
}
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', content: inlinesOf(text) };
}
function listOf(bullets: readonly string[]): readonly Block[] {
  return bullets.length === 0 ? [] : [{ type: 'bulletList', content: bullets.map((bullet) => ({ type: 'listItem', content: [paragraph(bullet)] })) }];
}
function tableOf({ caption, rows }: NonNullable<Passage['table']>): Block {
  return {
    type: 'table', attrs: { id: 't1', caption },
    content: rows.map((cells) => ({ type: 'tableRow', content: cells.map((cell) => ({ type: 'tableCell', content: [paragraph(cell)] })) })),
  };
}
function pictureOf(caption: string): Block {
  return { type: 'picture', attrs: { id: 'p1', asset: 'a'.repeat(64), caption, alternativeText: '', widthPercent: 80 } };
}
function blocksOf({ text = [], bullets = [], table, caption }: Passage): readonly Block[] {
  return [...text.map(paragraph), ...listOf(bullets), ...(table ? [tableOf(table)] : []), ...(caption === undefined ? [] : [pictureOf(caption)])];
}

function row(id: string, cells: Readonly<Record<string, string>>, more: Partial<RowAnswer> = {}): RowAnswer {
  return { id, label: null, unit: null, direction: null, removed: false, cells, ...more };
}

export function draftOf(passage: Passage): Draft {
  const state = states[passage.state];
  if (!state) throw new Error(`no state ${passage.state}`);
  const { fields, cells, removed = [], own = [], competitors = [] } = state;
  const economic = [
    ...Object.entries(cells).map(([key, [earlier, later]]) => row(key.split('/')[1] ?? '', { earlier, later })),
    ...removed.map((key) => row(key.split('/')[1] ?? '', {}, { removed: true })),
    ...own.map(({ id, label, unit, cells: [earlier, later] }) => row(id, { earlier, later }, { label, unit, direction: 'neither' })),
  ];
  const tables: Record<string, { rows: RowAnswer[] }> = {
    economic: { rows: economic },
    competitors: { rows: competitors.map(({ id, ...texts }) => row(id, texts)) },
  };
  const text: Record<string, Answer> = {};
  if (passage.at?.startsWith('field:')) text[passage.at.slice(6)] = (passage.text ?? []).join('\n');
  else if (passage.at?.startsWith('cell:')) {
    const [table = '', id = '', column = ''] = passage.at.slice(5).split('/');
    const rows = (tables[table] ??= { rows: [] }).rows;
    const index = rows.findIndex((known) => known.id === id);
    const before = rows[index];
    const cell = { [column]: (passage.text ?? []).join('\n') };
    if (before) rows[index] = { ...before, cells: { ...before.cells, ...cell } };
    else rows.push(row(id, cell));
  } else text['narrative.results'] = { type: 'doc', content: blocksOf(passage) };
  for (const [part, lines] of Object.entries(passage.parts ?? {})) text[part] = { type: 'doc', content: lines.map(paragraph) };
  return draftFor(edition2024, { fields: { ...fields, ...text }, tables });
}

export interface Found {
  readonly indicator: string;
  readonly year: number | null;
  readonly quote: string;
  readonly verdict: VerdictName;
}

const sources = claimSources(edition2024);

/** Every claim of which something can be told. */
export function readingsOf(draft: Draft): readonly Found[] {
  const context: CheckContext = { edition: edition2024, draft, answers: draft.answers };
  const lexicon = lexiconKeeper(edition2024)(draft.answers);
  const judged = judgedClaims(sources.flatMap((source) => source.read(context, lexicon)), context, lexicon);
  const name = (id: string) => id.replace(/^economic\//, '');
  const told = judged.flatMap(({ verdict, ...placed }): readonly Found[] => {
    const { claim } = placed;
    if (verdict.kind === 'unknown' || verdict.kind === 'untold') return [];
    const year = verdict.kind === 'agree' ? verdict.year : claim.year;
    return [{ indicator: name(claim.target.id), year, quote: quoteOf(placed), verdict: verdict.kind }];
  });
  const contradicted = contradictingClaims(judged).map(({ second }): Found => (
    { indicator: name(second.claim.target.id), year: second.claim.year, quote: quoteOf(second), verdict: 'contradictsItself' }
  ));
  return [...told, ...contradicted];
}
