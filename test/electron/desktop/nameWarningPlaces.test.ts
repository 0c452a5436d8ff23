import { expect, it } from 'vitest';
import { nameWarningPlaces } from '#electron/desktop/nameWarningPlaces.ts';
import type { ExportWarning } from '#shared/print/printDocument.ts';
import { draftWithFiles, edition } from '../../support/testDrafts.ts';

it('a character without a glyph is told with the place in the words of the form; other warnings name theirs themselves', () => {
  const { draft } = draftWithFiles();
  const warnings: ExportWarning[] = [
    { code: 'missingGlyph', place: 'field:company.name', message: '没有字形。' },
    { code: 'missingGlyph', place: '', message: '没有字形。' },
    { code: 'cleanedText', place: 'field:company.name', message: '“申报单位”已去掉。' },
  ];
  expect(nameWarningPlaces(edition, draft, warnings).map(({ message }) => message)).toEqual(['申报表 · 申报单位：没有字形。', '没有字形。', '“申报单位”已去掉。']);
});
