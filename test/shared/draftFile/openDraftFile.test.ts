import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Draft, DRAFT_FORMAT_VERSION } from '#shared/application/draft.ts';
import { DraftRefused, type DraftRefusal } from '#shared/application/draftRefused.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { type ByteSource, bytesAsSource } from '#shared/draftFile/bytes.ts';
import { openDraftFile } from '#shared/draftFile/openDraftFile.ts';
import { readDraftJson } from '#shared/draftFile/readDraftJson.ts';
import { verifyAssets } from '#shared/draftFile/verifyAssets.ts';
import { editions } from '#shared/editions/index.ts';
import { draftFileBytes, draftWithFiles, edition, tamperedZip, zipOf, type ZipEntryForTest } from '../../support/testDrafts.ts';

/** Large files on a busy computer. */
const TIMEOUT_MS = 60_000;
const createSha256 = () => createHash('sha256');
const text = (value: string) => new TextEncoder().encode(value);
const whole = draftWithFiles();
const original = await draftFileBytes(whole);

function open(bytes: Uint8Array) {
  return openDraftFile(bytesAsSource(bytes), createSha256);
}
async function openWhole(bytes: Uint8Array): Promise<{ readonly draft: Draft; readonly messages: readonly string[] }> {
  const opened = await open(bytes);
  const restored = restoreDraft(opened.value, editions);
  const verified = await verifyAssets(restored.draft, edition, opened, createSha256);
  return { draft: verified.draft, messages: [...opened.setAside, ...restored.setAside, ...verified.setAside].map(({ message }) => message) };
}
async function refusalOf(opening: Promise<unknown>): Promise<DraftRefused> {
  const error = await opening.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof DraftRefused)) throw new Error('was not refused', { cause: error });
  expect(error.message).toMatch(/[请没].*。$/u);
  return error;
}
/** Writes a name of the same length over another, as no zip program would. */
function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  expect(from).toHaveLength(to.length);
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1');
}
const draftEntry: ZipEntryForTest = { name: 'draft.json', bytes: text(JSON.stringify(whole.draft)) };

describe('a file that is no whole zip', { timeout: TIMEOUT_MS }, () => {
  it('is refused as damaged wherever it was cut off', async () => {
    for (let length = 1; length < original.length; length += 97) expect((await refusalOf(open(original.subarray(0, length)))).refusal).toBe('damaged');
  });
  it('is refused when the list of contents lies about its size', async () => {
    const end = Buffer.from(original);
    // Size of the central directory in the end record.
    end.writeUInt32LE(0x7fff_ffff, end.length - 22 + 12);
    await refusalOf(open(end));
  });
  it('is refused when it has no draft in it', async () => {
    expect((await refusalOf(open(await zipOf([{ name: 'word/document.xml', bytes: text('<w/>') }])))).refusal).toBe('noDraft');
  });
});

describe('a zip made to do harm is refused', { timeout: TIMEOUT_MS }, () => {
  const escapes: readonly string[] = ['../../ab.json', '/etc/ab1.json', '..\\..\\a.json', 'C:/abcde.json', 'assets/../../', 'a/./bcde.json', 'a//bcdef.json', 'ab\u0000cdef.json', 'ab:cdefg.json', 'ab\u001bcdef.js'];
  for (const name of escapes) {
    it(`with an entry named ${JSON.stringify(name)}`, async () => {
      const placeholder = 'x'.repeat(name.length);
      const zip = renamed(await zipOf([draftEntry, { name: placeholder, bytes: text('x!'), options: { useUnicodeFileNames: true } }]), placeholder, name);
      expect((await refusalOf(open(zip))).refusal).toBe('unsafe');
    });
  }
  it('with one name twice, also when only the case differs', async () => {
    for (const name of ['draft.json', 'DRAFT.JSON']) {
      const zip = renamed(await zipOf([draftEntry, { name: 'draft.josn', bytes: text('{}') }]), 'draft.josn', name);
      expect((await refusalOf(open(zip))).refusal).toBe('unsafe');
    }
  });
  it('with a link in it', async () => {
    const link: ZipEntryForTest = { name: 'assets/link', bytes: text('/etc/passwd'), options: { msDosCompatible: false, unixMode: 0o120_777 } };
    expect((await refusalOf(open(await zipOf([draftEntry, link])))).refusal).toBe('unsafe');
  });
  it('with a password', async () => {
    const secret: ZipEntryForTest = { ...draftEntry, options: { password: '秘密', encryptionStrength: 3 } };
    expect((await refusalOf(open(await zipOf([secret])))).message).toContain('密码');
  });
  it('with more than 2000 entries', async () => {
    const many = Array.from({ length: 2001 }, (_, index): ZipEntryForTest => ({ name: `assets/${index}`, bytes: new Uint8Array() }));
    expect((await refusalOf(open(await zipOf(many)))).refusal).toBe('tooLarge');
  });
  it('with a draft.json that unpacks to more than 50 MB, whatever size it claims', async () => {
    const zip = Buffer.from(await zipOf([{ name: 'draft.json', bytes: new Uint8Array(60 * 1024 * 1024), options: { dataDescriptor: false } }]));
    expect(zip.length).toBeLessThan(200_000);
    expect((await refusalOf(open(zip))).refusal).toBe('tooLarge');
    // The unpacked size in the local and in the central header.
    zip.writeUInt32LE(100, 22);
    zip.writeUInt32LE(100, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    await refusalOf(open(zip));
  });
  it('with strangers that unpack to more than 300 MB together, whatever size they claim', async () => {
    const half = new Uint8Array(160 * 1024 * 1024);
    const strangers = ['assets/a.png', '别的/b'].map((name): ZipEntryForTest => ({ name, bytes: half, options: { dataDescriptor: false, level: 9 } }));
    const zip = Buffer.from(await zipOf([draftEntry, ...strangers]));
    expect(zip.length).toBeLessThan(1_000_000);
    expect((await refusalOf(open(zip))).message).toContain('超过 300 MB');
    for (const { name } of strangers) {
      const size = Buffer.from(Uint8Array.of(0, 0, 0, 10));
      for (let at = zip.indexOf(name); at >= 0; at = zip.indexOf(name, at + 1)) {
        // The unpacked size stands 8 before the name in the local header, 22 before it in the central one.
        for (const field of [at - 8, at - 22]) if (zip.subarray(field, field + 4).equals(size)) zip.writeUInt32LE(100, field);
      }
    }
    expect((await refusalOf(open(zip))).refusal).toBe('unsafe');
  });
  it('and an entry that lies about its size is read no further than the limit', async () => {
    const block = randomBytes(1024 * 1024);
    const manifest: ZipEntryForTest = { name: 'manifest.json', bytes: Buffer.concat(Array.from({ length: 16 }, () => block)), options: { dataDescriptor: false, level: 1 } };
    const zip = Buffer.from(await zipOf([manifest, draftEntry]));
    zip.writeUInt32LE(100, 22);
    zip.writeUInt32LE(100, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    const source = bytesAsSource(zip);
    let bytesRead = 0;
    const counting: ByteSource = {
      size: source.size,
      async read(offset, length) {
        const piece = await source.read(offset, length);
        bytesRead += piece.length;
        return piece;
      },
    };
    await refusalOf(openDraftFile(counting, createSha256));
    expect(zip.length).toBeGreaterThan(15 * 1024 * 1024);
    expect(bytesRead).toBeLessThan(8 * 1024 * 1024);
  });
  it('with JSON that nests without end, or has more brackets than any draft', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect((await refusalOf(open(await zipOf([{ name: 'draft.json', bytes: text(deep) }])))).refusal).toBe('unsafe');
    const wide = `[${'[],'.repeat(1_000_001)}0]`;
    expect((await refusalOf(open(await zipOf([{ name: 'draft.json', bytes: text(wide) }])))).refusal).toBe('unsafe');
  });
});

describe('a checksum that does not match', { timeout: TIMEOUT_MS }, () => {
  it('of draft.json is refused, and the sentence says how to open it all the same', async () => {
    const zip = await tamperedZip(original, ({ name, bytes }) => (name === 'draft.json' ? text(Buffer.from(bytes).toString('utf8').replace('示范阀门', '另一阀门')) : bytes));
    const refused = await refusalOf(open(zip));
    expect(refused.refusal).toBe('damaged');
    expect(refused.message).toContain('draft.json');
  });
  it('of a picture sets the picture aside by its name, and the text opens', async () => {
    const zip = await tamperedZip(original, ({ name, bytes }) => (name.endsWith('.png') ? bytes.map((byte, index) => (index === 60 ? byte ^ 1 : byte)) : bytes));
    const { draft, messages } = await openWhole(zip);
    expect(messages).toEqual(['图1“改进流程”的文件已损坏（校验值不符），请重新插入这张图片。']);
    expect(draft.assets.map(({ use }) => use)).toEqual(['evidence']);
    expect(draft.answers.fields).toEqual(whole.draft.answers.fields);
    expect(draft.setAside?.map(({ value }) => value)).toEqual([whole.draft.assets[0]]);
  });
  it('hidden behind a longer file never makes the reader read on', async () => {
    const zip = await tamperedZip(original, ({ name, bytes }) => (name.endsWith('.png') ? Buffer.concat([bytes, new Uint8Array(80 * 1024 * 1024)]) : bytes));
    expect((await openWhole(zip)).messages).toEqual([expect.stringContaining('校验值不符')]);
  });
});

describe('a file that is missing', () => {
  it('is named: the picture by its figure, the evidence by its title', async () => {
    const zip = await tamperedZip(original, ({ name, bytes }) => (name.startsWith('assets/') ? null : bytes));
    expect((await openWhole(zip)).messages).toEqual([
      '图1“改进流程”的文件不在草稿里，请重新插入这张图片。',
      '证实性材料“顾客满意度报告”的“报告.pdf”的文件不在草稿里，请重新添加。',
    ]);
  });
  it('is said when it is the manifest', async () => {
    const zip = await tamperedZip(original, ({ name, bytes }) => (name === 'manifest.json' ? null : bytes));
    expect((await openWhole(zip)).messages).toEqual([expect.stringContaining('没有清单')]);
  });
});

describe('what does not belong', () => {
  it('is named and left alone, but not what a computer adds by itself', async () => {
    const zip = await tamperedZip(original, ({ bytes }) => bytes, [
      { name: '说明.txt', bytes: text('你好') }, { name: '__MACOSX/._draft.json', bytes: text('x') }, { name: '.DS_Store', bytes: text('x') },
    ]);
    expect((await openWhole(zip)).messages).toEqual(['草稿文件里的“说明.txt”不属于草稿，没有理会。']);
  });
  it('is named when it lies among the assets, too, and many are counted', async () => {
    const names = ['1', '2', '3', '4'].map((digit) => `assets/${digit.repeat(64)}.png`);
    const zip = await tamperedZip(original, ({ bytes }) => bytes, names.map((name) => ({ name, bytes: text('x') })));
    const shown = names.slice(0, 3).map((name) => `“${name}”`).join('、');
    expect((await openWhole(zip)).messages).toEqual([`草稿文件里的${shown}等 4 个文件不属于草稿，没有理会。`]);
  });
  it('is told even when the draft registers files by values that are no words', async () => {
    const draft = text(JSON.stringify({ ...whole.draft, assets: [{ ...whole.draft.assets[0], sha256: { toString: 1 } }, { extension: { valueOf: null, toString: null } }] }));
    const manifest = { format: 'zbdraft', formatVersion: DRAFT_FORMAT_VERSION, files: [{ name: 'draft.json', bytes: draft.length, sha256: createSha256().update(draft).digest('hex') }] };
    const { messages } = await openWhole(await zipOf([{ name: 'manifest.json', bytes: text(JSON.stringify(manifest)) }, { name: 'draft.json', bytes: draft }, { name: '说明.txt', bytes: text('你好') }]));
    expect(messages).toContain('草稿文件里的“说明.txt”不属于草稿，没有理会。');
  });
  it('a manifest that is none is refused', async () => {
    const zip = await tamperedZip(original, ({ name, bytes }) => (name === 'manifest.json' ? text('{"files": 3}') : bytes));
    expect((await refusalOf(open(zip))).refusal).toBe('damaged');
  });
  it('a later format is refused with the word for it, even when its manifest has another shape', async () => {
    const zip = await tamperedZip(original, ({ name, bytes }) => (name === 'manifest.json' ? text(JSON.stringify({ format: 'zbdraft', formatVersion: DRAFT_FORMAT_VERSION + 1 })) : bytes));
    expect((await refusalOf(open(zip))).refusal).toBe<DraftRefusal>('newerFormat');
  });
});

describe('draft.json', () => {
  it('may begin with a byte order mark, must be UTF-8, and must be JSON', () => {
    expect(readDraftJson(text('\ufeff{"a": "["}'))).toEqual({ a: '[' });
    expect(() => readDraftJson(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))).toThrow(/UTF-8/);
    expect(() => readDraftJson(text('{"a": 1,}'))).toThrow(/不是完好的 JSON/);
  });
});

it('no single changed byte of a draft file is taken without a word', { timeout: TIMEOUT_MS }, async () => {
  const before = await openWhole(original);
  for (let index = 0; index < original.length; index += 13) {
    const damaged = original.slice();
    damaged[index] = (damaged[index] ?? 0) ^ (1 << index % 8);
    const opened = await openWhole(damaged).catch((error: unknown) => {
      if (error instanceof DraftRefused) return null;
      throw error;
    });
    if (opened && opened.messages.length === 0) expect(opened.draft).toEqual(before.draft);
  }
});
