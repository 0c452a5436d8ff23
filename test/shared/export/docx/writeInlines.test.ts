import { describe, expect, it } from 'vitest';
import { child, childValue } from '../../../support/docx/wordXml.ts';
import { all, documentOf, figure, paragraph, paragraphWith, textOf, texts, values, words, write } from './writtenDocx.ts';

describe('text inside a paragraph', () => {
  it('says of every run that its quotes and dashes are Chinese', async () => {
    const { document } = await write(documentOf([paragraph('“引号”——'), paragraph([{ kind: 'text', text: '粗', bold: true }, { kind: 'break' }])]));
    const hints = all(document, 'w:r').map((run) => child(child(run, 'w:rPr'), 'w:rFonts')?.getAttribute('w:hint'));
    expect(hints).toEqual(['eastAsia', 'eastAsia', 'eastAsia']);
  });

  it('keeps bold, italic, super- and subscript', async () => {
    const { document } = await write(documentOf([paragraph([
      { kind: 'text', text: '粗', bold: true }, { kind: 'text', text: '斜', italic: true },
      { kind: 'text', text: '2', script: 'super' }, { kind: 'text', text: 'pk', script: 'sub' },
    ])]));
    const properties = all(document, 'w:r').map((run) => child(run, 'w:rPr'));
    expect(child(properties[0], 'w:b')).toBeDefined();
    expect(child(properties[1], 'w:i')).toBeDefined();
    expect([childValue(properties[2], 'w:vertAlign'), childValue(properties[3], 'w:vertAlign')]).toEqual(['superscript', 'subscript']);
  });

  it('breaks its lines where the text does', async () => {
    const { document } = await write(documentOf([paragraph('一\n二')]));
    expect(all(document, 'w:br')).toHaveLength(1);
    expect(texts(document)[0]).toBe('一二');
  });

  it('has a check box that can be ticked in Word for each box, never parted from its option', async () => {
    const { document } = await write(documentOf([paragraph([{ kind: 'box', checked: true, label: 'A类' }, { kind: 'box', checked: false, label: 'B类' }])]));
    expect(values(document, 'w14:checked', 'w14:val')).toEqual(['1', '0']);
    expect(values(document, 'w:alias')).toEqual(['A类', 'B类']);
    expect(texts(document)[0]).toBe('☑\u00a0A类□\u00a0B类');
    expect(new Set(all(document, 'w:sdtPr').map((properties) => childValue(properties, 'w:id'))).size).toBe(2);
  });

  it('leaves blanks as wide as asked, with a line only where there is one', async () => {
    const { document } = await write(documentOf([paragraph([{ kind: 'blank', characters: 3, underlined: true }, { kind: 'blank', characters: 2, underlined: false }])]));
    expect(texts(document)[0]).toBe('\u00a0'.repeat(20));
    expect(all(document, 'w:u')).toHaveLength(1);
  });

  it('leads from a reference to the number that it names, also forwards', async () => {
    const { document } = await write(documentOf([
      paragraph([{ kind: 'text', text: '见' }, { kind: 'reference', text: '图1', target: 'figure:1' }]), figure(),
    ]));
    const [bookmark] = values(document, 'w:bookmarkStart', 'w:name');
    expect(all(document, 'w:instrText')[0]?.textContent).toBe(` REF ${bookmark} \\h `);
    expect(textOf(paragraphWith(document, '见'))).toBe('见图1');
  });

  it('writes a reference to nothing as plain text', async () => {
    const { document } = await write(documentOf([paragraph([{ kind: 'reference', text: '证实性材料5', target: 'evidence:5' }])]));
    expect(all(document, 'w:fldChar')).toEqual([]);
    expect(texts(document)[0]).toBe('证实性材料5');
  });

  it('loses what XML cannot hold, and says so', async () => {
    const { document, warnings } = await write(documentOf([paragraph(words('一\u0000\ufffe\ud800二<&>'))]));
    expect(texts(document)[0]).toBe('一二<&>');
    expect(warnings).toEqual([expect.objectContaining({ code: 'cleanedText', place: 'field:somewhere' })]);
    expect(warnings[0]?.message).toContain('3');
  });
});
