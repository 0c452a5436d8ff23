/** What breaks exactly one rule of the sample, and small changes to say it with. */
import type { Draft } from '#shared/application/draft.ts';
import type { RichText } from '#shared/richText/model.ts';
import { type Mutation, withField, withRows } from '../mutations.ts';

export interface Broken {
  /** The finding's rule: the fixture is named after it. */
  readonly rule: string;
  readonly place: string;
  /** Words of the message, with the values that were seen. */
  readonly says: string;
  readonly breaks: Mutation;
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the sample does not say ${from}`);
  return text.replace(from, to);
}

/** Replaces words in a text of the form. */
export function withWords(field: string, from: string, to: string): Mutation {
  return (draft) => {
    const answer = draft.answers.fields[field];
    return withField(field, replaced(typeof answer === 'string' ? answer : '', from, to))(draft);
  };
}

/** Replaces words in a cell. */
export function withCellWords(table: string, row: string, column: string, from: string, to: string): Mutation {
  return withRows(table, (rows) => rows.map((present) => (present.id === row
    ? { ...present, cells: { ...present.cells, [column]: replaced(present.cells[column] ?? '', from, to) } } : present)));
}

function evidenceAsset(draft: Draft): string {
  const asset = draft.assets.find(({ use }) => use === 'evidence');
  if (!asset) throw new Error('the sample has no evidence file');
  return asset.sha256;
}

/** One more item of evidence, with a file of the sample's. */
export function withEvidence(suggestion: string | null, title: string, fileName = '扫描件.pdf', note = ''): Mutation {
  return (draft) => ({
    ...draft, evidence: [...draft.evidence, { id: 'added', suggestion, title, note, proves: [], files: [{ asset: evidenceAsset(draft), fileName }] }],
  });
}

/** Changes an item of the sample's list. */
export function withEvidenceItem(id: string, change: Partial<Draft['evidence'][number]>): Mutation {
  return (draft) => ({ ...draft, evidence: draft.evidence.map((item) => (item.id === id ? { ...item, ...change } : item)) });
}

/** Changes the blocks of a narrative text. */
export function withBlocks(field: string, change: (doc: RichText) => RichText['content']): Mutation {
  return (draft) => {
    const doc = draft.answers.fields[field] as RichText;
    return withField(field, { ...doc, content: change(doc) })(draft);
  };
}
