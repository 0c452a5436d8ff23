/** A picture in its line, with the words that describe it, and its caption beneath. What is missing leaves an empty frame and is reported. */
import { type FileChild, HeightRule, ImageRun, TableCell, TableRow, WidthType } from 'docx';
import type { PictureAsset } from '#shared/export/exporter.ts';
import type { PrintFigure } from '#shared/print/printDocument.ts';
import type { DocxContext } from './docxContext.ts';
import { styleIds } from './stylesXml.ts';
import { twipsFromMm } from './twips.ts';
import { WordParagraph } from './wordParagraph.ts';
import { WordTable } from './wordTable.ts';
import { writeCaption } from './writeCaption.ts';
import { writeEmptyParagraph } from './writeParagraph.ts';
import { writeSpace } from './writeSpace.ts';

/** The library takes pixels at this density; it keeps fractions. */
const PIXELS_PER_TWIP = 96 / 1440;
/** Kept free for the caption under a picture that fills the page. */
const CAPTION_TWIPS = twipsFromMm(18);
/** An empty frame need not be as high as the picture would have been. */
const FRAME_HEIGHT_TWIPS = twipsFromMm(60);
const ABOVE_FRAME_TWIPS = twipsFromMm(2);

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In twips, made smaller until it fits on a page with its caption. */
function sizeOf({ widthMm, heightMm }: PrintFigure, { geometry: { text } }: DocxContext): Size {
  const width = twipsFromMm(widthMm);
  const height = twipsFromMm(heightMm);
  const scale = Math.min(1, text.width / width, (text.height - CAPTION_TWIPS) / height);
  return { width: width * scale, height: height * scale };
}

function writePicture(figure: PrintFigure, picture: PictureAsset, size: Size, context: DocxContext): FileChild {
  const description = context.clean(figure.alternativeText, figure.origin);
  const id = context.nextId();
  return new WordParagraph({ style: styleIds.figure }, [
    new ImageRun({
      type: picture.format,
      data: picture.bytes,
      transformation: { width: size.width * PIXELS_PER_TWIP, height: size.height * PIXELS_PER_TWIP },
      altText: { id: String(id), name: `${figure.caption.label}${figure.caption.number}`, description },
    }),
  ]);
}

function writeFrame(figure: PrintFigure, { width, height }: Size, context: DocxContext): readonly FileChild[] {
  return [
    writeSpace(ABOVE_FRAME_TWIPS, { keepNext: true }),
    new WordTable({
      columns: [Math.round(width)],
      alternativeText: context.clean(figure.alternativeText, figure.origin),
      bordered: true,
      cellMargins: { vertical: 0, horizontal: 0 },
      rows: [new TableRow({
        cantSplit: true,
        keepNext: true,
        height: { value: Math.round(Math.min(height, FRAME_HEIGHT_TWIPS)), rule: HeightRule.EXACT },
        children: [new TableCell({ width: { size: Math.round(width), type: WidthType.DXA }, children: [writeEmptyParagraph(styleIds.cell)] })],
      })],
    }),
  ];
}

export function writeFigure(figure: PrintFigure, context: DocxContext): readonly FileChild[] {
  const size = sizeOf(figure, context);
  const picture = figure.asset === null ? undefined : context.pictures.get(figure.asset);
  const { caption, origin } = figure;
  // A figure without a picture has been reported by whoever laid out the document.
  if (picture === undefined && figure.asset !== null) {
    context.warn({
      code: 'missingPicture',
      message: `${caption.label}${caption.number}的图片没有找到，导出时留了空框，请重新插入这张图片。`,
      place: origin ?? '',
    });
  }
  return [
    ...(picture === undefined ? writeFrame(figure, size, context) : [writePicture(figure, picture, size, context)]),
    writeCaption(caption, styleIds.figureCaption, context, origin),
  ];
}
