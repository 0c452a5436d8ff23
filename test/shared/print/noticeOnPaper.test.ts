/** What the notice wants on paper stands on the paper of an empty draft; its guidance for the writer does not. */
import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Edition } from '#shared/form/edition.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { printPromise } from '#shared/print/printPromise.ts';
import { draftFor } from '../../support/draftFor.ts';
import { paperStrings } from '../../support/editionStrings.ts';
import { foldText } from '../../support/foldText.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { noticeSentences } from '../../support/noticeSentences.ts';
import { printText } from '../../support/printText.ts';

/** Every paragraph of the empty form, boxes taken apart into their options. */
function paperOf(edition: Edition): readonly string[] {
  const draft = draftFor(edition);
  return [printApplication(edition, draft, { tableOfContents: false }), printPromise(edition, draft)]
    .flatMap(printText)
    .flatMap((line) => line.split('□'))
    .map(foldText)
    .filter((line) => line !== '');
}

/** A sentence may stand inside a paragraph; a label, option or unit is one of its own. On the cover a date is blank. */
function standsOn(paper: readonly string[], text: string): boolean {
  const wanted = foldText(text);
  return paper.some((line) => (wanted.endsWith('。') ? line.includes(wanted) : line === wanted || line === `${wanted}年月日`));
}

const sentences = [...noticeSentences()];
const paper = paperOf(edition2024);

describe('the empty application and promise of 2024', () => {
  it.each(sentences.filter(({ forPaper }) => forPaper))('print $where: $text', ({ text }) => {
    expect(standsOn(paper, text)).toBe(true);
  });

  it.each(sentences.filter(({ forPaper }) => !forPaper))('leave for the screen $where: $text', ({ text }) => {
    expect(paper.join('\n')).not.toContain(foldText(text));
  });

  it('print nothing else', () => {
    const notice = sentences.filter(({ forPaper }) => forPaper).map(({ text }) => foldText(text)).join('');
    expect(paper.filter((line) => !notice.includes(line.replace(/年月日$/u, '')))).toEqual([]);
  });

  it('print everything in the order of the notice', () => {
    const text = paper.join('\n');
    let position = 0;
    for (const sentence of sentences.filter(({ forPaper, where }) => forPaper && !where.startsWith('附件1 表'))) {
      const found = text.indexOf(foldText(sentence.text), position);
      expect(found, sentence.text).toBeGreaterThanOrEqual(0);
      position = found;
    }
  });
});

describe('a made-up edition', () => {
  const madeUpPaper = paperOf(madeUpEdition);

  it.each(paperStrings(madeUpEdition).filter((text) => text.trim() !== ''))('prints %s', (text) => {
    expect(madeUpPaper.join('\n')).toContain(foldText(text));
  });

  it.each(['材料应当简短。', '写明节约的数量。', '（320 字上下）', '减少取水和排水的做法。', '数据真实'])('leaves for the screen %s', (text) => {
    const printed = printText(printApplication(madeUpEdition, draftFor(madeUpEdition), { tableOfContents: false })).map(foldText);
    expect(printed.filter((line) => line.includes(foldText(text)))).toEqual([]);
  });
});
