/** One application in the states in which screens are looked at: begun, half done, complete, and with mistakes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Answer, Answers } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { bytesAsSource, gatherBytes } from '#shared/draftFile/bytes.ts';
import { writeDraftFile } from '#shared/draftFile/writeDraftFile.ts';

const SAMPLE = new URL('../../shared/editions/2024/sample/', import.meta.url);

export type DraftState = 'empty' | 'half' | 'full' | 'problem';
export const DRAFT_STATES: readonly DraftState[] = ['empty', 'half', 'full', 'problem'];

async function sample(): Promise<Draft> {
  return JSON.parse(await readFile(new URL('draft.json', SAMPLE), 'utf8')) as Draft;
}

function withFields(answers: Answers, fields: Readonly<Record<string, Answer>>): Answers {
  return { ...answers, fields: { ...answers.fields, ...fields } };
}

function withCells(answers: Answers, table: string, cells: Readonly<Record<string, Readonly<Record<string, string>>>>): Answers {
  const rows = answers.tables[table]?.rows ?? [];
  return { ...answers, tables: { ...answers.tables, [table]: { rows: rows.map((row) => ({ ...row, cells: { ...row.cells, ...cells[row.id] } })) } } };
}

/** The first half of the fields in the order of the form, the first rows of each table. */
function half(answers: Answers): Answers {
  const fields = Object.entries(answers.fields);
  return {
    ...answers,
    fields: Object.fromEntries(fields.filter(([id], index) => index < fields.length / 2 || id === 'narrative.overview').filter(([id]) => id !== 'narrative.results')),
    tables: Object.fromEntries(Object.entries(answers.tables).map(([id, { rows }]) => [id, { rows: rows.map((row, index) => (index < 4 ? row : { ...row, cells: {} })) }])),
  };
}

function mistaken(answers: Answers): Answers {
  const wrong = withFields(answers, {
    'company.creditCode': '91330100MA2ABCDE0X',
    'contact.mobile': '1390571',
    'contact.email': 'zhou@@example',
    'benchmark.name': '关于在全公司范围内全面推进实施以顾客为中心的全过程数字化质量管理体系升级的若干探索',
    'patents.valid': 12,
    'patents.invention': 30,
    'standards.content': '',
    'brand.names': '',
    'filing.date': { year: 2024, month: 11, day: 20 },
    'management.share.later.product1.domestic': '135%',
    'eligibility.credit': false,
    'narrative.results': { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '成效显著。' }] }] },
  });
  return withCells(wrong, 'economic', {
    profit: { later: '9,999,999' },
    passRate: { average: '99.5', best: '98.0', rank: '1' },
    qualityLossRate: { later: '百分之三' },
    revenue: { later: '十二亿三千四百五十六万七千八百九十元（未经审计）' },
  });
}

const changes: Readonly<Record<Exclude<DraftState, 'empty'>, (answers: Answers) => Answers>> = { half, full: (answers) => answers, problem: mistaken };

/** The sample as a draft file of its own (`id`), with other answers or other evidence. */
export async function sampleFileWith(id: string, change: (draft: Draft) => Pick<Draft, 'answers' | 'evidence'>): Promise<Uint8Array> {
  const draft = await sample();
  const gathered = gatherBytes();
  await writeDraftFile({ ...draft, id, ...change(draft) }, {
    sink: gathered,
    createSha256: () => createHash('sha256'),
    program: 'screenshots',
    openAsset: async ({ sha256, extension }) => bytesAsSource(await readFile(fileURLToPath(new URL(`assets/${sha256}.${extension}`, SAMPLE)))),
  });
  return gathered.take();
}

/** A draft file. `id` makes it another draft. */
export function stateDraftFile(state: Exclude<DraftState, 'empty'>, id: string): Promise<Uint8Array> {
  return sampleFileWith(id, ({ answers, evidence }) => ({ answers: changes[state](answers), evidence: state === 'half' ? evidence.slice(0, 2) : evidence }));
}
