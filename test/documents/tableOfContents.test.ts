/** `--toc`: a table of contents after the cover whose page numbers are true. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { PrintHeading } from '#shared/print/printDocument.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { readDocx } from '../support/docx/readDocx.ts';
import { wordTexts } from '../support/docx/wordUnits.ts';
import { lintDocx } from '../support/lintDocx.ts';
import { paperDraft } from '../support/papers/paperDrafts.ts';
import { exporterFor, MADE, paper } from '../support/papers/papers.ts';
import { isInBody, textArea } from '../support/pdf/pageArea.ts';
import { readGlyphs } from '../support/pdf/readGlyphs.ts';
import { readPdfFacts } from '../support/pdf/readPdfFacts.ts';
import { textLines } from '../support/pdf/textLines.ts';
import { inlineText } from '../support/printText.ts';
import { foldSpace } from '../support/printUnits.ts';
import { validateDocx } from '../support/tools/validateDocx.ts';

const textOf = ({ number, inlines }: PrintHeading) => foldSpace(`${number ?? ''}${inlineText(inlines)}`);
/** As a pattern that matches itself. */
const literally = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

describe('the sample with a table of contents', () => {
  const files = { docx: new Uint8Array(), pdf: new Uint8Array() };
  let headings: readonly PrintHeading[] = [];
  beforeAll(async () => {
    const { edition, draft, pictures } = await paperDraft('sample');
    const document = printApplication(edition, draft, { tableOfContents: true });
    headings = document.parts.flatMap(({ blocks }) => blocks).filter((block): block is PrintHeading => block.kind === 'heading');
    for (const format of ['docx', 'pdf'] as const) {
      const options = { ...MADE, pictures, draft: { id: draft.id, revision: draft.revision } };
      files[format] = new Uint8Array((await (await exporterFor(format)).write(document, options)).bytes);
    }
  });

  it('lists in the PDF each heading of the first two levels on the page that it stands on', async () => {
    const { edition } = await paperDraft('sample');
    const area = textArea(edition.layout);
    const lines = textLines(await readGlyphs(files.pdf));
    const { bookmarks } = await readPdfFacts(files.pdf);
    const numberOfPage = new Map(lines.filter((line) => !isInBody(line, area)).map(({ page, text }) => [page, Number(foldSpace(text).replaceAll('—', ''))]));
    const contents = foldSpace(lines.filter(({ page }) => page === 1).map(({ text }) => text).join(''));
    const listed = headings.filter(({ level }) => level <= 2);
    expect(listed.length).toBeGreaterThan(5);
    let position = 0;
    for (const heading of listed) {
      const text = textOf(heading);
      const page = bookmarks.find(({ title }) => foldSpace(title) === text)?.page ?? -1;
      const entry = new RegExp(`${literally(text)}[.．·…]*${numberOfPage.get(page)}(?!\\d)`, 'u').exec(contents.slice(position));
      expect(entry, `${text} on page ${numberOfPage.get(page)} in ${contents.slice(position, position + 100)}`).not.toBeNull();
      position += (entry?.index ?? 0) + text.length;
    }
  });

  it('has in the Word file a real field with the headings already in it', async () => {
    const word = await readDocx(files.docx);
    const xml = word.parts.get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:instrText[^>]*>\s*TOC /u);
    const text = foldSpace(wordTexts(word.blocks).join(''));
    for (const heading of headings.filter(({ level }) => level <= 2)) expect(text.split(textOf(heading)).length, textOf(heading)).toBeGreaterThan(2);
    const file = path.join(inject('papersFolder'), 'contents.docx');
    await writeFile(file, files.docx);
    expect(await validateDocx(file)).toEqual([]);
    expect(await lintDocx(files.docx)).toEqual([]);
  });

  it('has none when it is not asked for', async () => {
    const xml = (await readDocx((await paper({ draft: 'sample', document: 'application' }, 'docx')).bytes)).parts.get('word/document.xml') ?? '';
    expect(xml).not.toMatch(/<w:instrText[^>]*>\s*TOC /u);
  });
});
