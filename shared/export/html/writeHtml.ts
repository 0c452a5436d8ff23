/** Blocks as the HTML that rich text boxes of web pages take from the clipboard: few elements, automatic numbers written out. */
import type { PrintBlock, PrintBlockKind, PrintCell, PrintGrid, PrintInline, PrintList } from '#shared/print/printDocument.ts';
import { captionText } from '#shared/export/plainText/writePlainText.ts';
import { escapeHtml } from './escapeHtml.ts';

export interface HtmlOptions {
  /** The address of a picture, or null: its caption alone stands there. */
  readonly pictureAddress: (asset: string) => string | null;
}
type InlineHtml = { readonly [K in PrintInline['kind']]: (inline: Extract<PrintInline, { readonly kind: K }>) => string };
type BlockHtml = { readonly [K in PrintBlockKind]: (block: Extract<PrintBlock, { readonly kind: K }>, options: HtmlOptions) => string };

const inlineHandlers: InlineHtml = {
  text({ text, bold, italic, script }) {
    const tags = [...(bold ? ['strong'] : []), ...(italic ? ['em'] : []), ...(script ? [script === 'super' ? 'sup' : 'sub'] : [])];
    return tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, escapeHtml(text));
  },
  break: () => '<br>',
  blank: () => '',
  box: ({ checked, label }) => escapeHtml(`${checked ? '☑' : '□'}${label}`),
  reference: ({ text }) => escapeHtml(text),
};

function inlineHtml<K extends PrintInline['kind']>(inline: Extract<PrintInline, { readonly kind: K }>): string {
  const handler: InlineHtml[K] = inlineHandlers[inline.kind];
  return handler(inline);
}

export function inlinesHtml(inlines: readonly PrintInline[]): string {
  return inlines.map((inline) => inlineHtml(inline)).join('');
}

/** Numbers are written: a web page's own list would count its own way, or lose them. */
function listHtml({ items }: PrintList): string {
  return items.map(({ marker, blocks }) => blocks.map((block, index) => (
    block.kind === 'list' ? listHtml(block) : `<p>${index === 0 ? `${escapeHtml(marker)}${/[.\w•–·]$/u.test(marker) ? ' ' : ''}` : ''}${inlinesHtml(block.inlines)}</p>`
  )).join('')).join('');
}

function spans({ columnSpan, rowSpan }: PrintCell): string {
  return `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
}

function gridHtml({ rows, headerRows }: PrintGrid, options: HtmlOptions): string {
  const lines = rows.map(({ cells }, row) => `<tr>${cells.map((cell) => {
    const tag = row < headerRows || cell.role === 'header' ? 'th' : 'td';
    return `<${tag}${spans(cell)}>${cell.blocks.map((block) => blockHtml(block, options)).join('')}</${tag}>`;
  }).join('')}</tr>`);
  return `<table border="1" cellspacing="0" cellpadding="4"><tbody>${lines.join('')}</tbody></table>`;
}

const handlers: BlockHtml = {
  paragraph: ({ inlines }) => `<p>${inlinesHtml(inlines)}</p>`,
  heading: ({ number, inlines }) => `<p><strong>${number === null ? '' : escapeHtml(number.endsWith('.') ? `${number} ` : number)}${inlinesHtml(inlines)}</strong></p>`,
  list: listHtml,
  grid: gridHtml,
  figure({ asset, alternativeText, caption }, { pictureAddress }) {
    const address = asset === null ? null : pictureAddress(asset);
    const picture = address === null ? '' : `<p><img src="${escapeHtml(address)}" alt="${escapeHtml(alternativeText)}"></p>`;
    return `${picture}<p>${escapeHtml(captionText(caption))}</p>`;
  },
  tableCaption: ({ caption }) => `<p>${escapeHtml(captionText(caption))}</p>`,
  coverLines: ({ lines }) => lines.map(({ label, inlines }) => `<p>${escapeHtml(label)}${inlinesHtml(inlines)}</p>`).join(''),
  space: () => '',
};

function blockHtml<K extends PrintBlockKind>(block: Extract<PrintBlock, { readonly kind: K }>, options: HtmlOptions): string {
  const handler: BlockHtml[K] = handlers[block.kind];
  return handler(block, options);
}

export function writeHtml(blocks: readonly PrintBlock[], options: HtmlOptions): string {
  return blocks.map((block) => blockHtml(block, options)).join('');
}
