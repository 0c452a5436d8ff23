/** The peer for pages from a browser: the same blocks as HTML through Chromium's printToPDF in a warm process. */
import { pathToFileURL } from 'node:url';
import type { PictureAsset } from '#shared/export/exporter.ts';
import type { PrintBlock, PrintDocument, PrintInline, PrintList, PrintParagraph } from '#shared/print/printDocument.ts';

const escape = (text: string) => text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character);

function inlineHtml(inlines: readonly PrintInline[]): string {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text': {
        const text = escape(inline.text);
        return inline.script === 'super' ? `<sup>${text}</sup>` : inline.script === 'sub' ? `<sub>${text}</sub>` : inline.bold ? `<b>${text}</b>` : text;
      }
      case 'break': return '<br>';
      case 'blank': return '&nbsp;'.repeat(inline.characters);
      case 'box': return `${inline.checked ? '☑' : '□'}${escape(inline.label)} `;
      case 'reference': return escape(inline.text);
    }
  }).join('');
}
function listHtml(block: PrintList): string {
  const items = block.items.map((item) => `<li>${item.blocks.map((inner) => (inner.kind === 'list' ? listHtml(inner) : paragraphHtml(inner))).join('')}</li>`).join('');
  return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
}
const paragraphHtml = (block: PrintParagraph) => `<p class="${block.style}">${inlineHtml(block.inlines)}</p>`;

export function htmlPages(document: PrintDocument, pictures: ReadonlyMap<string, PictureAsset>, fontFiles: Readonly<Record<string, string>>): string {
  const { layout } = document;
  const block = (source: PrintBlock): string => {
    switch (source.kind) {
      case 'paragraph': return paragraphHtml(source);
      case 'heading': return `<h${source.level}>${source.number ?? ''}${inlineHtml(source.inlines)}</h${source.level}>`;
      case 'list': return listHtml(source);
      case 'space': return `<div style="height:${source.heightMm}mm"></div>`;
      case 'coverLines': return source.lines.map((line) => `<p>${escape(line.label)}${inlineHtml(line.inlines)}</p>`).join('');
      case 'tableCaption': return `<p>${source.caption.label}${source.caption.number} ${escape(source.caption.text)}</p>`;
      case 'figure': {
        const picture = source.asset === null ? undefined : pictures.get(source.asset);
        const image = picture ? `<img style="width:${source.widthMm}mm" src="data:image/${picture.format === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(picture.bytes).toString('base64')}">` : '';
        return `<figure>${image}<figcaption>图${source.caption.number} ${escape(source.caption.text)}</figcaption></figure>`;
      }
      case 'grid': {
        const rows = source.rows.map((row) => `<tr>${row.cells.map((cell) => `<td colspan="${cell.columnSpan}" rowspan="${cell.rowSpan}">${cell.blocks.map(block).join('')}</td>`).join('')}</tr>`);
        const columns = source.columnsMm.map((width) => `<col style="width:${width}mm">`).join('');
        return `<table><colgroup>${columns}</colgroup><thead>${rows.slice(0, source.headerRows).join('')}</thead><tbody>${rows.slice(source.headerRows).join('')}</tbody></table>`;
      }
    }
  };
  const faces = Object.entries(fontFiles).map(([slot, file]) => `@font-face{font-family:${slot};src:url(${pathToFileURL(file).href})}`).join('');
  const { top, right, bottom, left } = layout.marginsMm;
  const style = `${faces}@page{size:A4;margin:${top}mm ${right}mm ${bottom}mm ${left}mm}
    body{font:${layout.body.sizePt}pt/${layout.body.linePitchPt}pt fangsong;text-align:justify;margin:0}p{margin:0}.body{text-indent:2em}
    h1,h2,h3,h4{font:inherit;font-family:heiti;margin:0;break-after:avoid}table{border-collapse:collapse;table-layout:fixed;width:100%;font-size:${layout.table.sizePt}pt;line-height:1.3}
    td{border:0.5pt solid}figure{margin:0;break-inside:avoid;text-align:center}section{break-before:page}`;
  const body = document.parts.map((part) => `<section>${part.blocks.map(block).join('')}</section>`).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${style}</style>${body}</html>`;
}
