/** What the steps of one export share. */
import type { LayoutProfile } from '#shared/form/layout.ts';
import type { ExportWarning, PrintDocument, PrintInline } from '#shared/print/printDocument.ts';
import type { ExportOptions } from '#shared/export/exporter.ts';
import type { DocumentFaces } from '#shared/export/pdf/faces/documentFaces.ts';
import { type PageGeometry, pageGeometry } from '#shared/export/pdf/layout/pageGeometry.ts';
import type { Picture } from '#shared/export/pdf/pictures/picture.ts';
import { readPicture } from '#shared/export/pdf/pictures/readPicture.ts';
import { setInlines } from '#shared/export/pdf/text/setInlines.ts';
import type { SetText, TextLook } from '#shared/export/pdf/text/setText.ts';

export interface PdfContext {
  readonly layout: LayoutProfile;
  readonly geometry: PageGeometry;
  readonly warnings: readonly ExportWarning[];
  warn(warning: ExportWarning): void;
  /** `origin`: where the text stands, for the warning when no typeface has a character of it. */
  set(inlines: readonly PrintInline[], look: TextLook, origin: string | undefined): SetText;
  /** Null when the draft has no such picture, or one that cannot be read. */
  picture(asset: string): Picture | null;
}

/** “鿿”（U+9FFF） */
function nameOf(codePoint: number): string {
  return `“${String.fromCodePoint(codePoint).toWellFormed()}”（U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}）`;
}

/** What references can lead to. */
function targetsIn({ parts }: PrintDocument): ReadonlySet<string> {
  return new Set(parts.flatMap(({ blocks }) => blocks).flatMap((block) => ('caption' in block ? [block.caption.target] : [])));
}

export function createPdfContext(document: PrintDocument, options: ExportOptions, faces: DocumentFaces): PdfContext {
  const warnings: ExportWarning[] = [...document.warnings];
  const missing = new Set<number>();
  const pictures = new Map<string, Picture | null>();
  const targets = targetsIn(document);
  // A link that leads nowhere is none.
  const withoutDeadLink = (inline: PrintInline): PrintInline => (
    inline.kind === 'reference' && inline.target !== null && !targets.has(inline.target) ? { ...inline, target: null } : inline
  );
  const warn = (warning: ExportWarning) => {
    warnings.push(warning);
  };
  return {
    layout: document.layout,
    geometry: pageGeometry(document.layout),
    warnings,
    warn,
    set(inlines, look, origin) {
      return setInlines(inlines.map(withoutDeadLink), look, faces, (codePoint) => {
        if (missing.has(codePoint)) return;
        missing.add(codePoint);
        warn({
          code: 'missingGlyph',
          message: `字符${nameOf(codePoint)}在现有字体中没有字形，PDF 里印成了方框，请换一种写法。`,
          place: origin ?? '',
        });
      });
    },
    picture(asset) {
      const known = pictures.get(asset);
      if (known !== undefined) return known;
      const source = options.pictures.get(asset);
      let picture: Picture | null = null;
      try {
        picture = source ? readPicture(source) : null;
      } catch {
        // A damaged file prints as an empty frame, and whoever asked for it says so.
      }
      pictures.set(asset, picture);
      return picture;
    },
  };
}
