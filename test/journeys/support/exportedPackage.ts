/** What an export has written, read back by readers that know nothing of the writers. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readDocx, type WordBlock, type WordDocument } from '../../support/docx/readDocx.ts';
import { wordTexts } from '../../support/docx/wordUnits.ts';
import { type GlyphPage, readGlyphs } from '../../support/pdf/readGlyphs.ts';

export interface ExportedPackage {
  readonly files: readonly string[];
  readonly word: WordDocument;
  readonly pdf: readonly GlyphPage[];
}

/** With the keyboard, into the folder that is proposed. */
export async function exportPackage(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+e');
  const dialog = page.getByRole('dialog', { name: '导出申报材料' });
  await expect(dialog.getByRole('button', { name: '导出', exact: true })).toBeEnabled();
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  await expect(dialog.getByText(/^已导出 \d+ 个文件/)).toBeVisible({ timeout: 40_000 });
  await dialog.getByRole('button', { name: '完成' }).click();
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name)).sort();
}

export async function readPackage(documentsFolder: string, company: string): Promise<ExportedPackage> {
  const folder = (await readdir(documentsFolder)).find((name) => name.startsWith(company));
  if (folder === undefined) throw new Error('nothing was exported');
  const files = await filesUnder(path.join(documentsFolder, folder));
  const bytesOf = (ending: string) => readFile(files.find((file) => path.basename(file).startsWith('1-申报书') && file.endsWith(ending)) ?? '');
  return { files, word: await readDocx(await bytesOf('.docx')), pdf: await readGlyphs(await bytesOf('.pdf')) };
}

/** Spaces that keep words together count as spaces. */
export function wordsOf(blocks: readonly WordBlock[]): readonly string[] {
  return wordTexts(blocks).map((text) => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', ''));
}

/** Each row of each table as the texts of its cells; cells that the one above covers are left out. */
export function tableRows(blocks: readonly WordBlock[]): readonly (readonly string[])[] {
  return blocks.flatMap((block) => (block.kind === 'table'
    ? block.rows.map(({ cells }) => cells.filter(({ isCovered }) => !isCovered).map((cell) => wordsOf(cell.blocks).join('\n')))
    : []));
}
