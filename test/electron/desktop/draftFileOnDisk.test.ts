import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDraftPath, saveNewDraftFile } from '#electron/desktop/draftFileOnDisk.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { bytesAsSource } from '#shared/draftFile/bytes.ts';
import { assetFileName } from '#shared/draftFile/entryNames.ts';
import { writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import { editions } from '#shared/editions/index.ts';
import { draftFileBytes, draftWithFiles, fileInNewFolder } from '../../support/testDrafts.ts';

const PROGRAM = '质量标杆申报助手 0.1.0';

describe('a saved draft file', () => {
  it('opens again as the same draft, with its picture and evidence', async () => {
    const { draft, files } = draftWithFiles();
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'save-')), '草稿.zbdraft');
    await saveNewDraftFile(draft, file, { program: PROGRAM, openAsset: (asset) => Promise.resolve(bytesAsSource(files.get(asset.sha256) ?? new Uint8Array())) });
    const opened = await openDraftPath(file, editions);
    const [picture, evidence] = draft.assets;
    expect(opened.setAside).toEqual([]);
    expect(opened.draft).toEqual({ ...draft, assets: [{ ...picture, widthPx: 40, heightPx: 20 }, evidence] });
    expect(Buffer.from(await opened.assets.readPicture(picture?.sha256 ?? ''))).toEqual(Buffer.from(files.get(picture?.sha256 ?? '') ?? []));
    const copy = path.join(path.dirname(file), '01.pdf');
    await opened.assets.copyTo(evidence?.sha256 ?? '', copy);
    expect(await readFile(copy)).toEqual(Buffer.from(files.get(evidence?.sha256 ?? '') ?? []));
    expect((await readdir(path.dirname(file))).sort()).toEqual(['01.pdf', '草稿.zbdraft']);
  });
  it('is never overwritten, and the refusal leaves no unfinished file', async () => {
    const file = await fileInNewFolder('旧.zbdraft', '旧内容');
    const { draft } = draftWithFiles();
    await expect(saveNewDraftFile({ ...draft, assets: [], evidence: [] }, file, { program: PROGRAM })).rejects.toThrow(/已有同名文件/);
    expect(await readFile(file, 'utf8')).toBe('旧内容');
    expect(await readdir(path.dirname(file))).toEqual(['旧.zbdraft']);
  });
  it('is not made when a picture is not what the draft says', async () => {
    const { draft } = draftWithFiles();
    const folder = await mkdtemp(path.join(tmpdir(), 'save-'));
    const other = Promise.resolve(bytesAsSource(new Uint8Array(draft.assets[0]?.bytes ?? 0)));
    await expect(saveNewDraftFile(draft, path.join(folder, 'a.zbdraft'), { program: PROGRAM, openAsset: () => other })).rejects.toThrow(/校验值不符/);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a bare draft.json', () => {
  it('opens with the files beside it, by its own name or by its folder', async () => {
    const { draft, files } = draftWithFiles();
    const file = await fileInNewFolder('draft.json', writeDraftJson(draft));
    await mkdir(path.join(path.dirname(file), 'assets'));
    for (const asset of draft.assets) await writeFile(path.join(path.dirname(file), 'assets', assetFileName(asset)), files.get(asset.sha256) ?? '');
    for (const named of [file, path.dirname(file)]) {
      const opened = await openDraftPath(named, editions);
      expect(opened.setAside).toEqual([]);
      expect(opened.draft.assets).toHaveLength(2);
    }
  });
});

describe('opening changes nothing', () => {
  it('on disk, whatever is set aside', async () => {
    const bytes = await draftFileBytes(draftWithFiles(Buffer.from('<svg/>')));
    const file = await fileInNewFolder('a.zbdraft', bytes);
    const before = await stat(file);
    expect((await openDraftPath(file, editions)).setAside).toHaveLength(1);
    expect(Buffer.from(bytes).equals(await readFile(file))).toBe(true);
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
  });
  it('and what is not there is refused in a sentence', async () => {
    await expect(openDraftPath('/没有/这里.zbdraft', editions)).rejects.toThrow(Refused);
  });
});
