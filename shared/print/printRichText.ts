/** The blocks of rich text on paper: automatic heading and list numbers, numbered figures and tables. One handler a kind of block. */
import type { Block, Chart, Picture, RichText } from '#shared/richText/model.ts';
import { HeadingNumbers } from './automaticNumbers.ts';
import type { ExportWarning, PrintBlock, PrintFigure } from './printDocument.ts';
import { printInlines, type RichTextContext } from './printInlines.ts';
import { printInnerBlock } from './printInnerBlock.ts';
import { printRichTable } from './printRichTable.ts';

interface BlockContext extends RichTextContext {
  readonly headings: HeadingNumbers;
}
type BlockHandlers = {
  readonly [K in Block['type']]: (block: Extract<Block, { readonly type: K }>, text: BlockContext) => readonly PrintBlock[];
};

/** Height by width of a picture whose size is not known, and of the empty frame. */
const FRAME_RATIO = 0.6;

/** `message` goes on after `图3“流程”`. */
type Missing = Pick<ExportWarning, 'code' | 'message'>;

function printFigure(block: Picture | Chart, asset: string | null, text: RichTextContext, missing: Missing): PrintFigure {
  const { context, place, texts } = text;
  const { caption, alternativeText, widthPercent } = block.attrs;
  const known = asset === null ? undefined : context.draft.assets.find(({ sha256 }) => sha256 === asset);
  const ratio = known?.widthPx && known.heightPx ? known.heightPx / known.widthPx : FRAME_RATIO;
  const widthMm = context.textWidthMm * Math.min(100, Math.max(10, widthPercent)) / 100;
  const captionText = context.clean(caption, place).replaceAll('\n', ' ').trim();
  const number = texts.numberOf(block);
  if (!known) {
    const name = captionText === '' ? `图${number}` : `图${number}“${captionText}”`;
    context.warn({ code: missing.code, message: `${name}${missing.message}`, place });
  }
  return {
    kind: 'figure',
    asset: known ? known.sha256 : null,
    widthMm,
    heightMm: widthMm * ratio,
    alternativeText: context.clean(alternativeText, place).trim() || captionText || `图${number}`,
    caption: { label: '图', number, text: captionText, target: texts.targetOf(block) },
    origin: place,
  };
}

const blockHandlers: BlockHandlers = {
  paragraph: (block, text) => [printInnerBlock(block, text, 'body')],
  heading: (block, text) => [{
    kind: 'heading',
    level: block.attrs.level === 1 ? 3 : 4,
    number: text.headings.next(block.attrs.level),
    inlines: printInlines(block.content, text),
    origin: text.place,
  }],
  bulletList: (block, text) => [printInnerBlock(block, text, 'body')],
  orderedList: (block, text) => [printInnerBlock(block, text, 'body')],
  table: (block, text) => printRichTable(block, text),
  picture: (block, text) => [printFigure(block, block.attrs.asset, text, {
    code: 'missingPicture', message: '的图片文件不在草稿里，导出时留了空框，请重新插入这张图片。',
  })],
  chart: (block, text) => [printFigure(block, block.attrs.asset, text, {
    code: 'missingChart', message: '还没有画出来，导出时留了空框。',
  })],
};

function printBlock<K extends Block['type']>(block: Extract<Block, { readonly type: K }>, text: BlockContext): readonly PrintBlock[] {
  const handler: BlockHandlers[K] = blockHandlers[block.type];
  return handler(block, text);
}

function isEmptyParagraph(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && (block.content ?? []).length === 0;
}

/** Empty paragraphs at the end are the place where the writer's cursor stood, not text. */
function withoutTrailingEmptyParagraphs(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  while (end > 0 && isEmptyParagraph(blocks[end - 1])) end -= 1;
  return blocks.slice(0, end);
}

/** Heading numbers begin anew in each text. */
export function printRichText(doc: RichText, text: RichTextContext): readonly PrintBlock[] {
  const blockContext: BlockContext = { ...text, headings: new HeadingNumbers() };
  return withoutTrailingEmptyParagraphs(doc.content).flatMap((block, textBlock) => (
    printBlock(block, blockContext).map((printed): PrintBlock => ({ ...printed, textBlock }))
  ));
}
