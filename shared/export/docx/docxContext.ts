/** What the steps of one export share. All text of the document passes `clean` here once more, whoever laid it out. */
import type { ExportOptions } from '#shared/export/exporter.ts';
import type { LayoutProfile } from '#shared/form/layout.ts';
import type { ExportWarning, PrintDocument } from '#shared/print/printDocument.ts';
import { cleanText } from '#shared/richText/cleanText.ts';
import { AutomaticNumbering } from './automaticNumbering.ts';
import { CaptionBookmarks } from './captionBookmarks.ts';
import { type ContentsBookmarks, contentsBookmarks } from './contentsBookmarks.ts';
import { paperGeometry, type PaperGeometry } from './paperGeometry.ts';

export interface DocxContext {
  readonly layout: LayoutProfile;
  readonly geometry: PaperGeometry;
  readonly pictures: ExportOptions['pictures'];
  readonly numbering: AutomaticNumbering;
  readonly captions: CaptionBookmarks;
  readonly contentsBookmarks: ContentsBookmarks;
  /** Those of the print document, then our own. */
  readonly warnings: readonly ExportWarning[];
  warn(warning: ExportWarning): void;
  /** Text that XML can hold. `origin`: where it stands, for the warning when something had to go. */
  clean(text: string, origin?: string): string;
  /** Unique in the document: for content controls, pictures and bookmarks. */
  nextId(): number;
}

export function createDocxContext(document: PrintDocument, options: ExportOptions): DocxContext {
  const warnings: ExportWarning[] = [...document.warnings];
  let lastId = 0;
  return {
    layout: document.layout,
    geometry: paperGeometry(document.layout),
    pictures: options.pictures,
    numbering: new AutomaticNumbering(),
    captions: new CaptionBookmarks(document),
    contentsBookmarks: contentsBookmarks(document),
    warnings,
    warn(warning) {
      warnings.push(warning);
    },
    clean(text, origin = '') {
      const cleaned = cleanText(text);
      if (cleaned.removed > 0) {
        warnings.push({
          code: 'cleanedText',
          message: `有 ${cleaned.removed} 个 Word 不能保存的字符，导出时已略去，请看一看那里的文字是否完整。`,
          place: origin,
        });
      }
      return cleaned.text;
    },
    nextId() {
      lastId += 1;
      return lastId;
    },
  };
}
