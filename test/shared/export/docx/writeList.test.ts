import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { PrintList, PrintListItem } from '#shared/print/printDocument.ts';
import { readDocx } from '../../../support/docx/readDocx.ts';
import { child, childValue } from '../../../support/docx/wordXml.ts';
import { wordTexts } from '../../../support/docx/wordUnits.ts';
import { all, documentOf, paragraph, write } from './writtenDocx.ts';

const item = (marker: string, text: string, ...inner: readonly PrintList[]): PrintListItem => ({ marker, blocks: [paragraph(text), ...inner] });
const list = (ordered: boolean, depth: number, items: readonly PrintListItem[]): PrintList => ({ kind: 'list', ordered, depth, items });

const nested = list(true, 1, [
  item('1.', '一', list(true, 2, [item('（1）', '一之一', list(true, 3, [item('①', '甲'), item('②', '乙')])), item('（2）', '一之二')])),
  item('2.', '二', list(false, 2, [item('–', '点')])),
]);

const heading = (level: 3 | 4, number: string, text: string) => ({ kind: 'heading', level, number, inlines: [{ kind: 'text', text }] } as const);

async function read(blocks: Parameters<typeof documentOf>[0]): Promise<readonly string[]> {
  return wordTexts((await readDocx((await write(documentOf(blocks))).bytes)).blocks).filter((text) => text !== '');
}
function left(element: Element): number {
  return Number(child(child(element, 'w:pPr'), 'w:ind')?.getAttribute('w:left'));
}

describe('a list', () => {
  it('nested three deep is numbered by Word as it was laid out', async () => {
    expect(await read([nested])).toEqual(['1. 一', '（1） 一之一', '① 甲', '② 乙', '（2） 一之二', '2. 二', '– 点']);
  });

  it('that follows another begins again', async () => {
    const two = list(true, 1, [item('1.', '一'), item('2.', '二')]);
    expect(await read([two, paragraph('之间'), two])).toEqual(['1. 一', '2. 二', '之间', '1. 一', '2. 二']);
  });

  it('has each level under the text of the level above', async () => {
    const { document } = await write(documentOf([nested]));
    const [one = 0, two = 0, three = 0] = all(document, 'w:p').map(left);
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one);
    expect(three).toBeGreaterThan(two);
  });

  it('has further paragraphs of an item under its text, without a number', async () => {
    const { document } = await write(documentOf([list(true, 1, [{ marker: '1.', blocks: [paragraph('一'), paragraph('又')] }])]));
    const [first, second] = all(document, 'w:p');
    expect(child(child(second, 'w:pPr'), 'w:numPr')).toBeUndefined();
    expect(second && left(second)).toBe(first && left(first));
  });

  it('writes a number that Word cannot count as text', async () => {
    expect(await read([list(true, 1, [item('甲、', '一')])])).toEqual(['甲、\t一']);
  });

  it('keeps the number of an item that begins with a list', async () => {
    expect(await read([list(true, 1, [{ marker: '1.', blocks: [list(false, 2, [item('–', '点')])] }])])).toEqual(['1. ', '– 点']);
  });
});

describe('a heading of the text', () => {
  it('is a real heading with a number that Word counts, indented in every program', async () => {
    const written = await write(documentOf([heading(3, '1.', '背景'), heading(4, '（1）', '目的'), heading(4, '（2）', '意义'), heading(3, '2.', '做法')]));
    const { blocks } = await readDocx(written.bytes);
    expect(blocks.slice(0, 4).map((block) => block.kind === 'paragraph' && [block.outlineLevel, block.text]))
      .toEqual([[3, '1. 背景'], [4, '（1） 目的'], [4, '（2） 意义'], [3, '2. 做法']]);
    const indents = all(written.document, 'w:p').slice(0, 4).map((element) => child(child(element, 'w:pPr'), 'w:ind')?.getAttribute('w:firstLineChars'));
    expect(indents).toEqual(['200', '200', '200', '200']);
    expect(childValue(child(all(written.document, 'w:p')[0], 'w:pPr'), 'w:pStyle')).toBe('Heading3');
  });
});
