/** The whole command as a user runs it: what lies on the disk afterwards is what the program says, and nothing else. */
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../support/docx/readDocx.ts';
import { wordTexts } from '../support/docx/wordUnits.ts';
import { answerText } from '#shared/application/answerText.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { paperDraft, paperDraftFile } from '../support/papers/paperDrafts.ts';
import { readPdfFacts } from '../support/pdf/readPdfFacts.ts';
import { readZip } from '../support/readZip.ts';
import { runProgram } from '../support/tools/runProgram.ts';

interface Exported {
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly pages: number | null; readonly bytes: number; readonly sha256: string }[];
  readonly words: number;
  readonly warnings: readonly string[];
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const RECORD = '导出记录.txt';
const SUBMISSION = '提交材料';

/** Paths of all files with `/`, sorted. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
}

async function hashesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await filesIn(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, hash(await readFile(path.join(folder, name)))] as const)));
}

let destination = '';
beforeAll(async () => {
  destination = await mkdtemp(path.join(tmpdir(), 'packages-'));
});
afterAll(() => rm(destination, { recursive: true, force: true }));

async function exported(words: readonly string[]): Promise<Exported> {
  const { code, stdout, stderr } = await runProgram(words, destination);
  if (code !== 0) throw new Error(`${words.join(' ')} ended with code ${code}: ${stderr}`);
  return JSON.parse(stdout) as Exported;
}

describe('export sample --zip --json', () => {
  let made: Exported;
  beforeAll(async () => {
    made = await exported(['export', 'sample', '--to', '材料', '--zip', '--json']);
  });

  it('warns of nothing', () => {
    expect(made.warnings).toEqual([]);
  });

  it('makes one folder that an official can tell from nineteen others', async () => {
    expect(await readdir(path.join(destination, '材料'))).toEqual([path.basename(made.folder)]);
    const { draft, edition } = await paperDraft('sample');
    const company = answerText(edition, draft.answers, fieldById(edition, edition.keyFields.applicant));
    expect(path.basename(made.folder)).toMatch(new RegExp(`^${company}-.+-2024$`, 'u'));
    for (const [number, name] of [[1, '申报书'], [2, '承诺书'], [3, '证实性材料清单']] as const) {
      expect(await filesIn(path.join(made.folder, SUBMISSION))).toContain(`${number}-${name}-${company}.docx`);
      expect(await filesIn(path.join(made.folder, SUBMISSION))).toContain(`${number}-${name}-${company}.pdf`);
    }
  });

  it('says of each file exactly what lies on the disk', async () => {
    const onDisk = await hashesIn(made.folder);
    expect(made.files.map(({ name }) => name).toSorted()).toEqual([...onDisk.keys()].filter((name) => name !== RECORD));
    for (const { name, bytes, sha256, pages } of made.files) {
      const content = await readFile(path.join(made.folder, name));
      expect(content.length, name).toBe(bytes);
      expect(onDisk.get(name), name).toBe(sha256);
      const isOurPdf = name.endsWith('.pdf') && name.split('/').length === 2;
      expect(pages, name).toBe(isOurPdf ? (await readPdfFacts(new Uint8Array(content))).pages : null);
    }
  });

  it('files the evidence unchanged, each file once', async () => {
    const { draft } = await paperDraft('sample');
    const wanted = [...new Set(draft.evidence.flatMap(({ files }) => files.map(({ asset }) => asset)))].sort();
    expect(wanted.length).toBeGreaterThanOrEqual(3);
    const filed = made.files.filter(({ name }) => name.startsWith(`${SUBMISSION}/3-证实性材料/`)).map(({ sha256 }) => sha256);
    expect(filed.sort()).toEqual(wanted);
  });

  it('lists the evidence under the names of its files', async () => {
    const list = made.files.find(({ name }) => /3-证实性材料清单-.*\.docx$/u.test(name));
    const text = wordTexts((await readDocx(new Uint8Array(await readFile(path.join(made.folder, list?.name ?? ''))))).blocks).join('\n');
    const names = made.files.filter(({ name }) => name.startsWith(`${SUBMISSION}/3-证实性材料/`)).map(({ name }) => path.posix.basename(name));
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) expect(text).toContain(name);
  });

  it('keeps a record that the company can check, readable in Notepad', async () => {
    const record = await readFile(path.join(made.folder, RECORD), 'utf8');
    expect(record.startsWith('\ufeff')).toBe(true);
    expect(record.replaceAll('\r\n', '')).not.toContain('\n');
    const { draft } = await paperDraft('sample');
    for (const { name, sha256, pages, bytes } of made.files) {
      const at = record.indexOf(`  ${name}\r\n`);
      expect(at, name).toBeGreaterThan(0);
      const entry = record.slice(at, at + name.length + 250);
      expect(entry).toContain(`SHA-256 ${sha256}`);
      expect(entry).toContain(`（${bytes} 字节）`);
      if (pages !== null) expect(entry).toContain(`${pages} 页`);
    }
    expect(record).toContain(`共 ${made.words} 字`);
    expect(record).toContain(`第 ${draft.revision} 次修改`);
  });

  it('packs what is filed, and only that, into a zip whose names Windows opens right', async () => {
    const zip = made.files.find(({ name }) => name.endsWith('.zip'));
    const entries = await readZip(new Uint8Array(await readFile(path.join(made.folder, zip?.name ?? ''))));
    const onDisk = await hashesIn(path.join(made.folder, SUBMISSION));
    expect(new Map(entries.map(({ name, bytes }) => [name, hash(bytes)] as const))).toEqual(new Map([...onDisk].map(([name, sum]) => [`${SUBMISSION}/${name}`, sum])));
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const { name, rawName, saysUtf8 } of entries) {
      expect(saysUtf8, name).toBe(true);
      expect(decoder.decode(rawName)).toBe(name);
    }
  });

  it('goes to “… (2)” the second time and leaves the first as it was', async () => {
    const before = await hashesIn(made.folder);
    const again = await runProgram(['export', 'sample', '--to', '材料'], destination);
    expect(again.code).toBe(0);
    expect((await readdir(path.join(destination, '材料'))).toSorted()).toEqual([path.basename(made.folder), `${path.basename(made.folder)} (2)`]);
    expect(await hashesIn(made.folder)).toEqual(before);
    expect(again.stdout).toContain(`已导出到：${made.folder} (2)`);
    expect(again.stdout).toMatch(/^排版并写出申报书（PDF）$/mu);
  });
});

describe('a draft with very long names', () => {
  it('is exported under names that Windows takes, and is left as it was', async () => {
    const file = path.join(destination, '压力.zbdraft');
    await copyFile(paperDraftFile('stress'), file);
    const before = hash(await readFile(file));
    const made = await exported(['export', '压力.zbdraft', '--to', '长名', '--json']);
    expect(Array.from(path.basename(made.folder)).length).toBeLessThanOrEqual(80);
    for (const part of [path.basename(made.folder), ...made.files.flatMap(({ name }) => name.split('/'))]) {
      expect(part).not.toMatch(/[<>:"\\|?*\p{Cc}]|[. ]$/u);
      expect(part.isWellFormed()).toBe(true);
    }
    expect(hash(await readFile(file))).toBe(before);
  });
});
