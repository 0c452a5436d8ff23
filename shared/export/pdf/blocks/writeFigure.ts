/** A picture with its caption beneath, never parted. What is missing leaves an empty frame and is reported. */
import type { PrintFigure } from '#shared/print/printDocument.ts';
import { heightOfLines } from '#shared/export/pdf/layout/gridModel.ts';
import { PLAIN_FLOW, type PictureNode } from '#shared/export/pdf/layout/flowNode.ts';
import { pointsFromMm } from '#shared/export/pdf/layout/points.ts';
import { captionLook } from './paragraphLooks.ts';
import type { PdfContext } from './pdfContext.ts';
import { captionLines } from './writeCaption.ts';

const ABOVE_PICTURE = 6;
/** An empty frame need not be as high as the picture would have been. */
const FRAME_HEIGHT_MM = 60;

export function writeFigure(figure: PrintFigure, context: PdfContext): PictureNode {
  const { asset, widthMm, heightMm, caption, alternativeText, origin } = figure;
  const picture = asset === null ? null : context.picture(asset);
  // A figure without a picture has been reported by whoever laid out the document.
  if (picture === null && asset !== null) {
    context.warn({
      code: 'missingPicture',
      message: `${caption.label}${caption.number}的图片无法读取，导出时留了空框，请重新插入这张图片。`,
      place: origin ?? '',
    });
  }
  const look = captionLook(context.layout, 'figure');
  const lines = captionLines(caption, 'figure', origin, context);
  const { text } = context.geometry;
  const room = text.height - look.spaceBefore - heightOfLines(lines);
  const width = pointsFromMm(widthMm);
  const height = pointsFromMm(picture === null ? Math.min(heightMm, FRAME_HEIGHT_MM) : heightMm);
  const scale = Math.min(1, text.width / width, room / height);
  return {
    ...PLAIN_FLOW,
    image: true,
    picture,
    x: (text.width - width * scale) / 2,
    width: width * scale,
    height: height * scale,
    alternativeText,
    captionSpace: look.spaceBefore,
    caption: lines,
    spaceBefore: ABOVE_PICTURE,
    spaceAfter: look.spaceAfter,
    origin: origin ?? null,
  };
}
