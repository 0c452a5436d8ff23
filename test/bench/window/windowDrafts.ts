/** Bench drafts as files that the window opens, each a draft of its own. */
import { createHash, randomUUID } from 'node:crypto';
import type { RowAnswer } from '#shared/application/answers.ts';
import { bytesAsSource, gatherBytes } from '#shared/draftFile/bytes.ts';
import { writeDraftFile } from '#shared/draftFile/writeDraftFile.ts';
import type { BenchDraft } from '../benchDraft.ts';

/** 表2, of which the cells are measured. */
export const TABLE = 'economic';

export function withOwnId(bench: BenchDraft, company: string): BenchDraft {
  const { draft } = bench;
  return { ...bench, draft: { ...draft, id: randomUUID(), answers: { ...draft.answers, fields: { ...draft.answers.fields, 'company.name': company } } } };
}

export function withOwnRows(bench: BenchDraft, count: number): BenchDraft {
  const { draft } = bench;
  const rows = draft.answers.tables[TABLE]?.rows ?? [];
  const cells = rows[0]?.cells ?? {};
  const own = Array.from({ length: count }, (_nothing, index): RowAnswer => (
    { id: `own-${index + 1001}`, label: `自定指标${index + 1}`, unit: '万元', direction: 'higherIsBetter', removed: false, cells }
  ));
  return { ...bench, draft: { ...draft, answers: { ...draft.answers, tables: { ...draft.answers.tables, [TABLE]: { rows: [...rows, ...own] } } } } };
}

export async function draftFileOf({ draft, pictures }: BenchDraft): Promise<Uint8Array> {
  const gathered = gatherBytes();
  await writeDraftFile(draft, {
    sink: gathered,
    createSha256: () => createHash('sha256'),
    program: 'bench',
    openAsset: ({ sha256 }) => {
      const picture = pictures.get(sha256);
      return picture ? Promise.resolve(bytesAsSource(picture.bytes)) : Promise.reject(new Error(`no picture ${sha256}`));
    },
  });
  return gathered.take();
}
