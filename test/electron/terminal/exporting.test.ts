import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportPackage } from '#electron/desktop/exportPackage.ts';
import type { Rereader } from '#electron/desktop/rereading/rereader.ts';
import type { Typesetter } from '#electron/desktop/typesetting/typesetter.ts';
import { openDraftPath } from '#electron/desktop/draftFileOnDisk.ts';
import { ABANDONED_AFTER_MS, unfinishedIn } from '#electron/desktop/unfinished.ts';
import { editions } from '#shared/editions/index.ts';
import { jsonOf, runTerminal } from '../../support/runTerminal.ts';
import { draftFileBytes, draftWithFiles, edition, fileInNewFolder } from '../../support/testDrafts.ts';

const TIMEOUT_MS = 60_000;
const whole = draftWithFiles();
const rereader: Rereader = { reread: async () => [], close: async () => undefined };
const draftFile = async (bytes?: Uint8Array) => fileInNewFolder('草稿.zbdraft', bytes ?? await draftFileBytes(whole));

describe('export', () => {
  it('--json gives folder, files, words and warnings, and the steps go elsewhere', async () => {
    const file = await draftFile();
    const result = await runTerminal(['export', '草稿.zbdraft', '--to', '材料', '--json'], path.dirname(file));
    expect(result.code).toBe(0);
    const json = jsonOf(result) as { folder: string; files: { name: string; pages: number | null; bytes: number; sha256: string }[] };
    expect(Object.keys(json)).toEqual(['folder', 'files', 'words', 'warnings', 'differences']);
    expect(path.dirname(json.folder)).toBe(path.join(path.dirname(file), '材料'));
    for (const one of json.files) {
      expect(Object.keys(one)).toEqual(['name', 'pages', 'bytes', 'sha256']);
      expect((await readFile(path.join(json.folder, one.name))).length).toBe(one.bytes);
    }
    expect(json.files.map(({ name }) => name)).toContain('提交材料/3-证实性材料/01-顾客满意度报告.pdf');
    expect(result.remarked[0]).toBe('打开草稿');
  }, TIMEOUT_MS);
  it('says in its list and its record what opening set aside', async () => {
    const draft = { ...whole.draft, answers: { ...whole.draft.answers, fields: { ...whole.draft.answers.fields, 'company.employees': [1] as never, 'contact.name': 7 as never } } };
    const file = await draftFile(await draftFileBytes({ ...whole, draft }));
    const { code, printed } = await runTerminal(['export', '草稿.zbdraft', '--to', '材料'], path.dirname(file));
    expect(code).toBe(0);
    const line = printed.find((candidate) => candidate.includes('存的内容不是文字'));
    expect(line).toMatch(/^提示：“.+”存的内容不是文字，请重新填写。$/);
    const [folder = ''] = await readdir(path.join(path.dirname(file), '材料'));
    expect(await readFile(path.join(path.dirname(file), '材料', folder, '导出记录.txt'), 'utf8')).toContain('存的内容不是文字');
  }, TIMEOUT_MS);
});

async function refuses(destination: string, message: RegExp): Promise<void> {
  const file = await draftFile();
  const { code, printed, remarked } = await runTerminal(['export', file, '--to', destination, '--json']);
  expect([code, printed]).toEqual([1, []]);
  expect(remarked.at(-1)).toMatch(message);
  expect(remarked.at(-1)).toMatch(/您的草稿没有改动。$/);
}

it('control characters, halves of characters and names that no disk takes become a package, and what went is said', async () => {
  const text = '../阀\u0000\u001b\ud83d门\uffff:*?"<>|\\CON';
  const [item] = whole.draft.evidence;
  const draft = {
    ...whole.draft,
    answers: { ...whole.draft.answers, fields: { ...whole.draft.answers.fields, 'company.name': text, 'benchmark.name': `${text}\n${text.repeat(20)}` } },
    evidence: item ? [{ ...item, title: text, files: item.files.map((file) => ({ ...file, fileName: text })) }] : [],
  };
  const file = await draftFile(await draftFileBytes({ ...whole, draft }));
  const result = await runTerminal(['export', '草稿.zbdraft', '--to', '材料', '--json'], path.dirname(file));
  expect(result.code).toBe(0);
  const { folder, files, warnings } = jsonOf(result) as { folder: string; files: { name: string }[]; warnings: string[] };
  expect(path.dirname(folder)).toBe(path.join(path.dirname(file), '材料'));
  for (const name of [path.basename(folder), ...files.flatMap((one) => one.name.split('/'))]) expect(name).not.toMatch(/[\u0000-\u001f\ud800-\udfff\uffff:*?"<>|\\/]|^\./u);
  expect([...path.basename(folder)].length).toBeLessThanOrEqual(80);
  expect(warnings.length).toBeGreaterThan(0);
}, TIMEOUT_MS);

it('what a power cut left of an earlier export is gone after the next one', async () => {
  const file = await draftFile();
  const { draft, assets } = await openDraftPath(file, editions);
  const destination = path.join(path.dirname(file), '材料');
  const left = unfinishedIn(destination);
  const yesterday = new Date(Date.now() - 2 * ABANDONED_AFTER_MS);
  await mkdir(left, { recursive: true });
  await utimes(left, yesterday, yesterday);
  const { folder } = await exportPackage({
    edition, draft, assets, destination, zip: false, tableOfContents: false, madeAt: '2024-11-05T02:30:00.000Z', program: 'x', onStep: () => {}, rereader,
    typesetter: { write: async () => ({ bytes: new Uint8Array(9), pages: 1, warnings: [], places: [] }), close: async () => {} },
  });
  expect(await readdir(destination)).toEqual([path.basename(folder)]);
});

describe('an output folder that cannot take it is refused in a sentence, and nothing is left:', () => {
  it('a file', async () => {
    const file = await fileInNewFolder('材料', '旧');
    for (const target of [file, path.join(file, '里面')]) await refuses(target, /是文件而不是文件夹/);
    expect(await readFile(file, 'utf8')).toBe('旧');
  });
  it('a place where nobody may write', async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'closed-'));
    await mkdir(path.join(home, '只读'), { mode: 0o555 });
    // Permissions do not bind an administrator, but the kernel's own folders do.
    const closed = process.getuid?.() === 0 ? '/sys/kernel' : path.join(home, '只读');
    await refuses(path.join(closed, '材料'), /权限|只读/);
    expect(await readdir(path.join(home, '只读'))).toEqual([]);
  });
});

const full = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));

describe('a disk that fills up while the package is made', () => {
  it('leaves nothing behind, whichever file it was', async () => {
    for (let fits = 0; fits < 6; fits++) {
      const file = await draftFile();
      const { draft, assets } = await openDraftPath(file, editions);
      const destination = path.join(path.dirname(file), '材料');
      let written = 0;
      const typesetter: Typesetter = {
        write: async () => ((written += 1) > fits ? full() : { bytes: new Uint8Array(9), pages: 1, warnings: [], places: [] }),
        close: async () => {},
      };
      const exporting = exportPackage({
        edition, draft, assets, destination, typesetter, zip: true, tableOfContents: false,
        madeAt: '2024-11-05T02:30:00.000Z', program: 'x', onStep: () => {}, rereader,
      });
      await expect(exporting).rejects.toThrow(/磁盘已满，请清理空间.*您的草稿没有改动。$/);
      expect(await readdir(path.dirname(file))).toEqual(['草稿.zbdraft']);
    }
  });
  it('while evidence is copied, leaves nothing behind and keeps what was there', async () => {
    const file = await draftFile();
    const destination = path.dirname(file);
    await writeFile(path.join(destination, '别的.txt'), '在');
    const { draft, assets } = await openDraftPath(file, editions);
    const exporting = exportPackage({
      edition, draft, destination, zip: false, tableOfContents: false, madeAt: '2024-11-05T02:30:00.000Z', program: 'x', onStep: () => {}, rereader,
      assets: { ...assets, copyTo: full },
      typesetter: { write: async () => ({ bytes: new Uint8Array(9), pages: 1, warnings: [], places: [] }), close: async () => {} },
    });
    await expect(exporting).rejects.toThrow(/磁盘已满/);
    expect((await readdir(destination)).sort()).toEqual(['别的.txt', '草稿.zbdraft'].sort());
  });
});
