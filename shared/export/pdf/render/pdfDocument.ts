/** The file being written: pdfmake's document without its fonts, streams and access to anything outside. */
import type { PrintDocument } from '#shared/print/printDocument.ts';
import type { ExportOptions } from '#shared/export/exporter.ts';
import { PdfmakeDocument } from '#shared/export/pdf/engine/pdfmakeEngine.ts';

export class PdfDocument extends PdfmakeDocument {
  /** Filled while the base class is still being made: a field with an initial value would come too late. */
  declare private pieces: Uint8Array[] | undefined;

  constructor({ title, author, subject }: PrintDocument, { madeAt, program, draft }: ExportOptions) {
    const date = new Date(madeAt);
    super({}, {}, {}, {}, {
      pdfVersion: '1.7', compress: true, autoFirstPage: false, font: null, displayTitle: true, lang: 'zh-CN', margin: 0,
      info: { Title: title, Author: author, Subject: subject, Creator: program, Producer: program, CreationDate: date, ModDate: date, Draft: `${draft.id}/${draft.revision}` },
    }, null, () => false);
  }

  /** pdfkit is a stream; its pieces are kept here instead. */
  override push(chunk: Uint8Array | null): boolean {
    this.pieces ??= [];
    if (chunk) this.pieces.push(chunk);
    return true;
  }

  /** The file, with the faces that its pages use. */
  finish(faces: Iterable<{ readonly id: string; finalize(): void }>): Uint8Array {
    // pdfkit finalizes what it finds under this name.
    for (const face of faces) Object.assign(this['_fontFamilies'], { [face.id]: face });
    this.end();
    const pieces = this.pieces ?? [];
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let position = 0;
    for (const chunk of pieces) {
      bytes.set(chunk, position);
      position += chunk.length;
    }
    return bytes;
  }
}
