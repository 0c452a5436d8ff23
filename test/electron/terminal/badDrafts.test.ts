/** Every bad draft through every command: one clear sentence, exit code 1, nothing written, the draft as it was. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAFT_FORMAT_VERSION } from '#shared/application/draft.ts';
import { writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import { runTerminal } from '../../support/runTerminal.ts';
import { draftFileBytes, draftWithFiles, entriesOf, tamperedZip, zipOf } from '../../support/testDrafts.ts';
import { jpegStructure, png, pngStructure } from '../../support/testPictures.ts';

const text = (value: string) => new TextEncoder().encode(value);
/** Large files on a busy computer. */
const TIMEOUT_MS = 60_000;
const whole = draftWithFiles();
const original = await draftFileBytes(whole);

async function draftJson(change: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  return text(JSON.stringify({ ...whole.draft, ...change }));
}
/** The zip with another draft.json and no manifest, as somebody would pack it by hand. */
async function repacked(json: Uint8Array): Promise<Uint8Array> {
  return tamperedZip(original, ({ name, bytes }) => (name === 'draft.json' ? json : name === 'manifest.json' ? null : bytes));
}

/** Commands that open a draft; `export` would write into `材料`. */
const commands: readonly (readonly string[])[] = [['check'], ['inspect'], ['count'], ['export', '--to', '材料']].flatMap((words) => [words, [...words, '--json']]);

async function everyCommandRefuses(fileName: string, bytes: Uint8Array | string | null, message: RegExp): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bad-'));
  const file = path.join(folder, fileName);
  if (bytes !== null) await writeFile(file, bytes);
  for (const [name = '', ...options] of commands) {
    const { code, printed, remarked } = await runTerminal([name, fileName, ...options], folder);
    expect(code).toBe(1);
    const sentence = remarked.at(-1) ?? '';
    expect(sentence).toMatch(message);
    expect(sentence).toContain(fileName);
    expect(sentence).toMatch(/[请没].*。$/u);
    // Nothing but the steps of an export that says what it does.
    expect([...printed, ...remarked.slice(0, -1)].filter((line) => line !== '打开草稿')).toEqual([]);
  }
  expect(await readdir(folder)).toEqual(bytes === null ? [] : [fileName]);
  if (bytes !== null) expect(createHash('sha256').update(await readFile(file)).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
}

describe('a draft file that', { timeout: TIMEOUT_MS }, () => {
  it('is not there', () => everyCommandRefuses('没有.zbdraft', null, /找不到/));
  it('is empty', () => everyCommandRefuses('空.zbdraft', '', /是空的/));
  it('is something else', () => everyCommandRefuses('照片.zbdraft', png(4, 4), /不是草稿文件/));
  it('was cut off', () => everyCommandRefuses('断.zbdraft', original.subarray(0, original.length - 30), /不完整或已损坏/));
  it('is a Word document', async () => everyCommandRefuses('a.zbdraft', await zipOf([{ name: 'word/document.xml', bytes: text('<w/>') }]), /没有 draft\.json/));
  it('was altered', async () => {
    const bytes = await tamperedZip(original, (entry) => (entry.name === 'draft.json' ? text(new TextDecoder().decode(entry.bytes).replace('示范', '另一')) : entry.bytes));
    await everyCommandRefuses('改过.zbdraft', bytes, /校验值不符/);
  });
  it('is of a later format', async () => everyCommandRefuses('新格式.zbdraft', await repacked(await draftJson({ formatVersion: DRAFT_FORMAT_VERSION + 1 })), /更新版本的程序/));
  it('is of an unknown year', async () => everyCommandRefuses('2031.zbdraft', await repacked(await draftJson({ editionId: '2031' })), /“2031”年度/));
  it('holds JSON that is none', async () => everyCommandRefuses('坏.zbdraft', await repacked(text('{"format": ')), /不是完好的 JSON/));
  it('is too large when unpacked', async () => everyCommandRefuses('大.zbdraft', await zipOf([{ name: 'draft.json', bytes: new Uint8Array(51 * 1024 * 1024) }]), /超过 50 MB/));
  it('registers more than 300 MB of pictures', async () => {
    const assets = Array.from({ length: 4 }, (_, index) => ({ sha256: String(index).repeat(64), extension: 'png', bytes: 80 * 1024 * 1024, use: 'picture' }));
    await everyCommandRefuses('多图.zbdraft', await repacked(await draftJson({ assets })), /超过 300 MB/);
  });
  it('has more than 2000 entries', async () => {
    const many = Array.from({ length: 2001 }, (_, index) => ({ name: `assets/${index}`, bytes: new Uint8Array() }));
    await everyCommandRefuses('多.zbdraft', await zipOf(many), /超过 2000 个/);
  });
});

describe('a bare draft.json that', () => {
  it('is torn', () => everyCommandRefuses('draft.json', '{"format": "zbdraft"', /不是完好的 JSON/));
  it('is another program’s', () => everyCommandRefuses('package.json', '{"name": "x"}', /不是本程序的草稿/));
  it('lacks what identifies it', async () => everyCommandRefuses('draft.json', await draftJson({ id: '' }), /没有编号/));
});

it('the root of a disk is named, and a file that is not there is no occasion to speak of the draft', async () => {
  const { root } = path.parse(process.cwd());
  expect((await runTerminal(['check', root])).remarked).toEqual([`文件夹“${root}”里没有 draft.json，请给出草稿文件。`]);
  for (const name of ['check', 'count', 'inspect']) {
    const { remarked } = await runTerminal([name, '没有.zbdraft'], await mkdtemp(path.join(tmpdir(), 'bad-')));
    expect(remarked).toEqual(['没能打开“没有.zbdraft”：找不到这个位置，请检查路径是否写对。']);
  }
});

it('a folder without a draft, and a device, are refused in a sentence', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bad-'));
  for (const [name, message] of [[folder, /没有 draft\.json/], [process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null', /不是文件|没能打开/]] as const) {
    const { code, remarked } = await runTerminal(['inspect', name]);
    expect(code).toBe(1);
    expect(remarked.at(-1)).toMatch(message);
  }
});

async function exportRefuses(bytes: Uint8Array, message: RegExp): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bad-'));
  await writeFile(path.join(folder, 'a.zbdraft'), bytes);
  const { code, printed, remarked } = await runTerminal(['export', 'a.zbdraft', '--to', '材料/今年', '--json'], folder);
  expect([code, printed]).toEqual([1, []]);
  expect(remarked.at(-1)).toMatch(message);
  expect(remarked.at(-1)?.match(/请/gu)).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['a.zbdraft']);
  // The text is none the worse for it.
  expect((await runTerminal(['count', 'a.zbdraft'], folder)).code).toBe(0);
}

describe('export refuses by name, and leaves nothing behind,', { timeout: TIMEOUT_MS }, () => {
  const pictures: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), /不是 PNG 或 JPEG/],
    ['a text', text('不是图片'), /不是 PNG 或 JPEG/],
    ['a CMYK JPEG', jpegStructure({ width: 9, height: 9, components: 4 }), /CMYK/],
    ['a 16-bit PNG', png(9, 9, { bitDepth: 16 }), /16 位/],
    ['a PNG of 20,000 pixels', pngStructure({ width: 20_000, height: 20_000, bitDepth: 8, colour: 2 }), /太大/],
    ['half a PNG', png(90, 90).subarray(0, 90), /已损坏/],
  ];
  for (const [name, picture, message] of pictures) {
    it(`a picture that is ${name}`, async () => exportRefuses(await draftFileBytes(draftWithFiles(picture)), new RegExp(`^图1“改进流程”.*${message.source}.*没有导出。请`, 'u')));
  }
  it('a picture that was altered', async () => exportRefuses(
    await tamperedZip(original, ({ name, bytes }) => (name.endsWith('.png') ? Buffer.concat([bytes.subarray(0, -1), Buffer.from([0])]) : bytes)), /^图1“改进流程”的文件已损坏/u));
  it('a picture that is missing', async () => exportRefuses(await tamperedZip(original, ({ name, bytes }) => (name.endsWith('.png') ? null : bytes)), /^图1“改进流程”的文件不在草稿里/u));
  it('evidence that is missing', async () => exportRefuses(await tamperedZip(original, ({ name, bytes }) => (name.endsWith('.pdf') ? null : bytes)), /证实性材料“顾客满意度报告”的文件不见了/u));
  it('evidence that was altered, however far the export had come', async () => exportRefuses(
    await tamperedZip(original, ({ name, bytes }) => (name.endsWith('.pdf') ? bytes.map((byte, index) => (index === 5 ? byte ^ 1 : byte)) : bytes)), /证实性材料“顾客满意度报告”的“报告\.pdf”的文件已损坏/u));
});

it('a bare draft.json works like a draft file, with its own assets only', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bare-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'draft.json'), writeDraftJson(whole.draft));
  for (const { name, bytes } of await entriesOf(original)) if (name.startsWith('assets/')) await writeFile(path.join(folder, name), bytes);
  for (const name of ['draft.json', '.']) expect((await runTerminal(['inspect', name], folder)).code).toBe(0);
});
