/** The lint of Word files sees what it is there for: each fault put into a good file is named. */
import { beforeAll, describe, expect, it } from 'vitest';
import { lintDocx } from '../../../support/lintDocx.ts';
import { readZip } from '../../../support/readZip.ts';
import { cell, documentOf, figure, grid, options, paragraph, row, write } from './writtenDocx.ts';
import { zipFiles } from './zipFiles.ts';

let good: Uint8Array;
beforeAll(async () => {
  ({ bytes: good } = await write(documentOf([
    paragraph([{ kind: 'text', text: '见“图”' }, { kind: 'reference', text: '图1', target: 'figure:1' }, { kind: 'box', checked: true, label: '甲' }, { kind: 'box', checked: false, label: '乙' }]),
    figure(),
    grid([row([cell('一', { rowSpan: 2 }), cell('二', { columnSpan: 2 })]), row([cell('三'), cell('四')])]),
    { kind: 'list', ordered: true, depth: 1, items: [{ marker: '1.', blocks: [paragraph('项')] }] },
  ])));
});

async function changed(part: string, from: RegExp, to: string): Promise<Uint8Array> {
  const files = new Map((await readZip(good)).map(({ name, bytes }) => [name, bytes]));
  const xml = new TextDecoder().decode(files.get(part));
  const other = xml.replace(from, to);
  if (other === xml) throw new Error(`${part} has no ${from.source}`);
  return await zipFiles(files.set(part, new TextEncoder().encode(other)), options.madeAt);
}

describe('the lint of Word files', () => {
  it('has nothing to say against a good file', async () => {
    expect(await lintDocx(good)).toEqual([]);
  });

  it.each([
    ['a style that is not there', 'document', /w:val="TableText"/u, 'w:val="Elsewhere"', 'style Elsewhere is not defined'],
    ['a list that is not there', 'document', /<w:numId w:val="\d+"/u, '<w:numId w:val="99"', 'list 99 is not defined'],
    ['two content controls of one number', 'document', /(<w:id w:val=")2("\/>)/u, '$11$2', 'content control 1 stands there twice'],
    ['a bookmark without an end', 'document', /<w:bookmarkEnd[^>]*\/>/u, '', 'the end of bookmark'],
    ['a reference that leads nowhere', 'document', / REF _Ref\d+/u, ' REF _Ref9', 'leads nowhere'],
    ['a field that does not end', 'document', /<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>/u, '', 'does not end'],
    ['a number that is not shown', 'document', /<w:t xml:space="preserve">1<\/w:t>/u, '', 'shows nothing'],
    ['a dirty field', 'document', /w:fldCharType="begin"/u, 'w:fldCharType="begin" w:dirty="true"', 'dirty'],
    ['columns that are not as wide as the table', 'document', /<w:gridCol w:w="\d+"/u, '<w:gridCol w:w="10"', 'not as wide'],
    ['a row with a cell too many', 'document', /<w:gridSpan w:val="2"\/>/u, '<w:gridSpan w:val="3"/>', '4 columns of 3'],
    ['a cell that continues nothing', 'document', /<w:vMerge w:val="restart"\/>/u, '', 'continues a cell that is not above it'],
    ['a cell without a paragraph', 'document', /<w:p>(?:(?!<w:p>).)*<\/w:p><\/w:tc>/u, '</w:tc>', 'does not end with a paragraph'],
    ['a picture that is wider than the page', 'document', /<wp:extent cx="\d+"/u, '<wp:extent cx="99999999"', 'does not fit'],
    ['a picture without words', 'document', /(<wp:docPr[^>]*) descr="[^"]*"/u, '$1', 'has no words'],
    ['a picture in a line of fixed height', 'styles', /(w:styleId="Figure".*?)w:lineRule="auto"/u, '$1w:lineRule="exact"', 'clips'],
    ['quotes in a Western face', 'document', /<w:rFonts w:hint="eastAsia"\/>/u, '', 'Western face'],
    ['footers that are never shown', 'settings', /<w:evenAndOddHeaders\/>/u, '', 'even pages'],
  ])('sees %s', async (_fault, part, from, to, expected) => {
    expect((await lintDocx(await changed(`word/${part}.xml`, from, to))).join('\n')).toContain(expected);
  });
});
