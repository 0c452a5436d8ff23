/** What the notice wants on paper stands, to the character, in the Word file and on the pages of the PDF; its guidance for the writer does not. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../support/docx/readDocx.ts';
import { wordTexts } from '../support/docx/wordUnits.ts';
import { foldText } from '../support/foldText.ts';
import { noticeSentences } from '../support/noticeSentences.ts';
import { paper, paperGlyphs } from '../support/papers/papers.ts';

const DOCUMENTS = ['application', 'promise'] as const;
const sentences = [...noticeSentences()].map((sentence) => ({ ...sentence, folded: foldText(sentence.text) }));

async function wordParagraphs(): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const document of DOCUMENTS) texts.push(...wordTexts((await readDocx((await paper({ draft: 'empty', document }, 'docx')).bytes)).blocks));
  return texts.map((text) => foldText(text));
}

async function pdfText(): Promise<string> {
  const texts: string[] = [];
  for (const document of DOCUMENTS) texts.push(...(await paperGlyphs({ draft: 'empty', document })).map(({ glyphs }) => glyphs.map(({ text }) => text).join('')));
  return texts.map((text) => foldText(text)).join('\n');
}

describe.each([['Word files', async () => (await wordParagraphs()).join('\n')], ['PDF files', pdfText]] as const)('the %s of an empty draft', (_name, read) => {
  let text = '';
  beforeAll(async () => {
    text = await read();
  });

  it('print every sentence, label, option and unit of the notice', () => {
    const wanted = sentences.filter(({ forPaper }) => forPaper);
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter(({ folded }) => !text.includes(folded)).map(({ where, text: missing }) => `${where}: ${missing}`)).toEqual([]);
  });

  it('print none of the guidance for the writer', () => {
    const printed = sentences.filter(({ forPaper, folded }) => !forPaper && text.includes(folded));
    expect(printed.map(({ where, text: extra }) => `${where}: ${extra}`)).toEqual([]);
  });

  it('print it in the order of the notice', () => {
    let position = 0;
    for (const { folded, text: sentence, where } of sentences.filter(({ forPaper, where: place }) => forPaper && !place.startsWith('附件1 表'))) {
      const found = text.indexOf(folded, position);
      expect(found, `${where}: ${sentence}`).toBeGreaterThanOrEqual(0);
      position = found;
    }
  });
});

it('in the Word files each label, option and unit is a paragraph of its own, and nothing else is', async () => {
  const pieces = (await wordParagraphs()).flatMap((text) => text.split('□')).filter((text) => text !== '').map((text) => text.replace(/年月日$/u, ''));
  const wanted = sentences.filter(({ forPaper }) => forPaper);
  const labels = wanted.filter(({ folded }) => !folded.endsWith('。') && !pieces.includes(folded.replace(/年月日$/u, '')));
  expect(labels.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  const notice = wanted.map(({ folded }) => folded).join('');
  expect(pieces.filter((text) => !notice.includes(text))).toEqual([]);
});
