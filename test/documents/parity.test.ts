/** Word file and PDF of one draft say the same in the same order, read back by readers that share nothing with the writers. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx, type WordDocument } from '../support/docx/readDocx.ts';
import { wordTexts, wordUnits } from '../support/docx/wordUnits.ts';
import { mismatchOnPages } from '../support/matchPages.ts';
import { paperDraft } from '../support/papers/paperDrafts.ts';
import { paper, paperGlyphs, PAPERS, printed } from '../support/papers/papers.ts';
import { bodyTextOf, textArea } from '../support/pdf/pageArea.ts';
import { printText } from '../support/printText.ts';
import { foldSpace, printUnits } from '../support/printUnits.ts';
import { pdfToText } from '../support/tools/pdfToText.ts';

const MARKER = /印\d{4}记/gu;

describe.each(PAPERS)('$draft, $document', (name) => {
  let word: WordDocument;
  let pages: readonly string[] = [];
  beforeAll(async () => {
    const { layout } = await printed(name);
    word = await readDocx((await paper(name, 'docx')).bytes);
    pages = (await paperGlyphs(name)).map((page) => foldSpace(bodyTextOf(page, textArea(layout))));
  });

  it('says the same on the pages of the PDF as in the Word file', () => {
    expect(mismatchOnPages(wordUnits(word), pages)).toBeNull();
  });

  it('says in the Word file what was laid out for paper', async () => {
    expect(foldSpace(wordTexts(word.blocks).join(''))).toBe(foldSpace(printText(await printed(name)).join('')));
  });

  it('says in the PDF what was laid out for paper', async () => {
    expect(mismatchOnPages(printUnits(await printed(name)), pages)).toBeNull();
  });
});

describe.each(['sentinels of 2024', 'sentinels of the made-up edition'] as const)('the %s', (draft) => {
  const name = { draft, document: 'application' } as const;

  it('stand in the Word file, each in its place', async () => {
    const { markers } = await paperDraft(draft);
    const text = wordTexts((await readDocx((await paper(name, 'docx')).bytes)).blocks).join('\n');
    expect(markers.length).toBeGreaterThan(50);
    expect(text.match(MARKER)).toEqual(markers.filter((marker) => marker.match(MARKER)));
  });

  it('stand in the PDF, each in its place, whoever reads it', async () => {
    const { markers } = await paperDraft(draft);
    const wanted = markers.filter((marker) => marker.match(MARKER));
    expect((await paperGlyphs(name)).flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('').match(MARKER)).toEqual(wanted);
    const byPoppler = (await pdfToText((await paper(name, 'pdf')).file)).join('').replaceAll(/\s/gu, '').match(MARKER) ?? [];
    expect([...byPoppler].sort()).toEqual([...wanted].sort());
  });

  it('stand between the fixed words of the form, in the order of the form', async () => {
    const { markers } = await paperDraft(draft);
    const texts = [
      foldSpace(wordTexts((await readDocx((await paper(name, 'docx')).bytes)).blocks).join('')),
      foldSpace((await paperGlyphs(name)).flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('')),
    ];
    for (const text of texts) {
      let position = 0;
      for (const marker of markers.map(foldSpace)) {
        const found = text.indexOf(marker, position);
        expect(found, `${marker} after ${text.slice(Math.max(0, position - 30), position)}`).toBeGreaterThanOrEqual(0);
        position = found + marker.length;
      }
    }
  });
});
