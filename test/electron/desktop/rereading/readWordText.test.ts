import { describe, expect, it } from 'vitest';
import { NotWellFormed, readWordText } from '#electron/desktop/rereading/readWordText.ts';

const body = (inner: string) => `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${inner}</w:body></w:document>`;

describe('the words of a Word file', () => {
  it('are its texts in their order, without instructions, properties and what is deleted', () => {
    expect(readWordText(body(
      '<w:p><w:pPr><w:pStyle w:val="标题"/></w:pPr><w:r><w:t xml:space="preserve">质量 &amp; </w:t></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:t>图&#x4E00;</w:t><w:br/></w:r>'
      + '<w:del><w:r><w:t>删</w:t></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ))).toBe('质量 & 图一格');
  });

  it('are refused from a file that Word would not open', () => {
    for (const xml of [
      body('<w:p><w:r><w:t>一</w:r></w:t></w:p>'), body('<w:p><w:t>一</w:t>'), body('<w:t>一 < 二</w:t>'), body('<w:t a=b>一</w:t>'), body('<w:t>&nothing;</w:t>'), '', 'no xml', body(''), body('<w:t>一</w:t>').slice(0, -4),
    ]) expect(() => readWordText(xml), xml).toThrow(NotWellFormed);
  });

  it('are read in time from long and hostile files', () => {
    for (const xml of ['<'.repeat(100_000), '<a '.repeat(50_000), `<a${' b="'.repeat(30_000)}`, '&'.repeat(100_000), body(`<w:t>${'&amp;'.repeat(50_000)}</w:t>`), '<a>'.repeat(30_000)]) {
      try {
        readWordText(xml);
      } catch (error) {
        expect(error).toBeInstanceOf(NotWellFormed);
      }
    }
  });
});
