import { describe, expect, it } from 'vitest';
import { docxParagraphs } from '#shared/import/docxParagraphs.ts';

const wrap = (body: string) => `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('the paragraphs of a Word document', () => {
  it('are read in order with tabs and breaks, table cells as paragraphs of their own', () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run('甲'))}</w:tc><w:tc>${paragraph(run('乙'))}</w:tc></w:tr></w:tbl>`;
    expect(docxParagraphs(wrap(paragraph(`${run('一')}<w:r><w:tab/><w:br/></w:r>${run('二 ')}`) + table))).toEqual(['一\t\n二 ', '甲', '乙']);
  });
  it('leave out deleted text and field codes, and keep inserted text and field results', () => {
    const inner = `<w:del>${run('删')}</w:del><w:ins>${run('增')}</w:ins><w:r><w:instrText>SEQ 图</w:instrText></w:r>${run('3')}`;
    expect(docxParagraphs(wrap(paragraph(inner)))).toEqual(['增3']);
  });
  it('count a text box once, although the file holds it twice', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const inner = `<w:r><mc:AlternateContent><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent></w:r>${run('文')}`;
    expect(docxParagraphs(wrap(paragraph(inner)))).toEqual(['文', '框']);
  });
  it('refuse XML that cannot be read', () => {
    expect(() => docxParagraphs('<w:document><w:p>')).toThrow();
  });
});
