/** Rows that two sides added apart from each other may have one id, because each counts on: the later side's get ids of their own, with all that points at them. */
import type { RowAnswer } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { isSame } from '#shared/application/isSame.ts';

const OWN = /^own-(\d+)$/;

function highestNumber(drafts: readonly Draft[], table: string): number {
  const rows = drafts.flatMap(({ answers }) => answers.tables[table]?.rows ?? []);
  return Math.max(0, ...rows.map(({ id }) => Number(OWN.exec(id)?.[1] ?? 0)));
}

function deepReplace(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => deepReplace(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [replace(key), deepReplace(item, replace)]));
}

/** `theirs`, with new ids for its own rows that `base` has not and `mine` has otherwise. */
export function withOtherRowIds(base: Draft, mine: Draft, theirs: Draft): Draft {
  const renamed = new Map<string, { readonly table: string; readonly from: string; readonly to: string }>();
  for (const [table, { rows }] of Object.entries(theirs.answers.tables)) {
    const find = (draft: Draft, id: string): RowAnswer | undefined => draft.answers.tables[table]?.rows.find((row) => row.id === id);
    let next = highestNumber([base, mine, theirs], table) + 1;
    for (const row of rows) {
      const own = find(mine, row.id);
      if (!OWN.test(row.id) || find(base, row.id) || !own || isSame(own, row)) continue;
      renamed.set(`${table}/${row.id}`, { table, from: row.id, to: `own-${next}` });
      next += 1;
    }
  }
  if (renamed.size === 0) return theirs;
  const replace = (text: string) => [...renamed.values()].reduce((changed, { table, from, to }) => changed.replaceAll(`cell:${table}/${from}/`, `cell:${table}/${to}/`), text);
  const moved = deepReplace(theirs, replace) as Draft;
  const tables = Object.entries(moved.answers.tables).map(([table, answer]) => [table, {
    ...answer, rows: answer.rows.map((row) => ({ ...row, id: renamed.get(`${table}/${row.id}`)?.to ?? row.id })),
  }] as const);
  return { ...moved, answers: { ...moved.answers, tables: Object.fromEntries(tables) } };
}
