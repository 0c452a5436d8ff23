/** GB/T 15834 at the ends of lines, over every page of every draft: what may not begin or end a line does not. */
import { describe, expect, it } from 'vitest';
import { paperGlyphs, PAPERS, printed } from '../support/papers/papers.ts';
import { brokenRules } from '../support/pdf/brokenRules.ts';
import { isInBody, textArea } from '../support/pdf/pageArea.ts';
import { textLines } from '../support/pdf/textLines.ts';
import { printText } from '../support/printText.ts';

describe.each(PAPERS)('the lines of $draft, $document', (name) => {
  it('begin and end with nothing that is forbidden there, and split no dash and no ellipsis', async () => {
    const document = await printed(name);
    const area = textArea(document.layout);
    const lines = textLines(await paperGlyphs(name)).filter((line) => isInBody(line, area));
    expect(brokenRules(lines, printText(document))).toEqual([]);
  });
});

describe('the judge of line ends', () => {
  const paragraphs = ['甲乙丙丁，戊己庚辛“壬癸”——子丑……寅卯·辰（巳）午', '。'];
  it.each([
    ['a comma at the start', ['甲乙丙丁', '，戊己'], 1],
    ['an opening quotation mark at the end', ['戊己庚辛“', '壬癸”'], 1],
    ['a closing one at the start', ['辛“壬癸', '”——子丑'], 1],
    ['an opening bracket at the end', ['卯·辰（', '巳）午'], 1],
    ['a dash that is split', ['壬癸”—', '—子丑'], 1],
    ['an ellipsis that is split', ['子丑…', '…寅卯'], 1],
    ['a middle dot at the start', ['寅卯', '·辰（'], 1],
    ['lines that end well', ['甲乙丙丁，', '戊己庚辛', '“壬癸”', '——子丑', '……寅卯·', '辰（巳）午'], 0],
    ['a paragraph that begins with a stop', ['辰（巳）午', '。'], 0],
  ])('sees %s', (_name, lines, found) => {
    const onPaper = lines.map((text, index) => ({ text, page: 0, baselinePt: 100 + 20 * index, sizePt: 16 }));
    expect(brokenRules(onPaper, paragraphs)).toHaveLength(found);
  });
});
