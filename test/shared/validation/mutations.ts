/** Small changes to a finished draft, each of which breaks one thing. */
import type { Answer, RowAnswer } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';

export type Mutation = (draft: Draft) => Draft;

export function withField(id: string, answer: Answer): Mutation {
  return (draft) => ({ ...draft, answers: { ...draft.answers, fields: { ...draft.answers.fields, [id]: answer } } });
}

export function withRows(table: string, change: (rows: readonly RowAnswer[]) => readonly RowAnswer[]): Mutation {
  return (draft) => {
    const rows = change(draft.answers.tables[table]?.rows ?? []);
    return { ...draft, answers: { ...draft.answers, tables: { ...draft.answers.tables, [table]: { rows } } } };
  };
}

export function withCells(table: string, row: string, cells: Readonly<Record<string, string>>): Mutation {
  return withRows(table, (rows) => rows.map((candidate) => (candidate.id === row ? { ...candidate, cells: { ...candidate.cells, ...cells } } : candidate)));
}

export function withRow(table: string, row: Partial<RowAnswer>): Mutation {
  return withRows(table, (rows) => [...rows, { id: 'own-new', label: null, unit: null, direction: null, removed: false, cells: {}, ...row }]);
}

export function inTurn(...mutations: readonly Mutation[]): Mutation {
  return (draft) => mutations.reduce((changed, mutate) => mutate(changed), draft);
}
