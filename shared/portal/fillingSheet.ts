/**
 * 填报稿.html: every answer with a button that copies it, for the computer at which the portal's login sits. One file without
 * network and without installation; what was carried over is ticked, and a tick falls when the answer has changed since.
 */
import type { Draft } from '#shared/application/draft.ts';
import { answerText } from '#shared/application/answerText.ts';
import { escapeHtml } from '#shared/export/html/escapeHtml.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { FILLING_SHEET_SCRIPT } from './fillingSheetScript.ts';
import type { PortalEntry, PortalPage } from './portalPages.ts';

export interface FillingSheetOptions {
  /** `data:` address of a picture, or null where it is missing. */
  readonly pictureAddress: (asset: string) => string | null;
  /** ISO 8601: said at its head. */
  readonly madeAt: string;
}

const STYLE = `
body { margin: 0 auto; max-width: 960px; padding: 16px; font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #1F2329; background: #F7F8FA; }
header { position: sticky; top: 0; padding: 8px 0; background: #F7F8FA; border-bottom: 1px solid #E5E6EB; }
h1 { font-size: 20px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 24px 0 8px; }
.tools { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; }
.tools input[type=search] { width: 200px; padding: 4px 8px; font: inherit; }
.soft { color: #646A73; }
section { background: #fff; border: 1px solid #E5E6EB; border-radius: 6px; padding: 4px 12px 12px; margin: 12px 0; }
.entry { padding: 8px 0; border-bottom: 1px solid #E5E6EB; }
.label { font-weight: 600; }
.value { white-space: pre-wrap; overflow-wrap: anywhere; margin: 2px 0 4px; max-height: 15em; overflow: auto; user-select: all; }
button { font: inherit; padding: 1px 10px; border: 1px solid #1D5FA8; border-radius: 4px; color: #1D5FA8; background: #fff; cursor: pointer; }
button:focus-visible, input:focus-visible { outline: 2px solid #1D5FA8; outline-offset: 1px; }
.changed .tick::after { content: "已改，需重填"; color: #8A5200; margin-left: 6px; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #D0D3D9; padding: 4px 6px; vertical-align: top; text-align: left; font-weight: 400; }
td .label { display: none; } td .value { max-height: 8em; }
img { max-width: 100%; border: 1px solid #E5E6EB; } .html { display: none; }
`;

function attributes({ place, label, raw, text }: PortalEntry): string {
  return Object.entries({ 'data-place': place, 'data-label': label, 'data-raw': raw, 'data-text': text }).map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
}

function buttons(entry: PortalEntry): string {
  if (entry.text === '') return '<span class="soft">未填</span>';
  return [
    '<button type="button" class="copy">复制</button>',
    ...entry.parts.map(({ label, text }) => `<button type="button" class="part" data-part="${escapeHtml(text)}">复制${escapeHtml(label)}</button>`),
    ...(entry.html === null ? [] : ['<button type="button" class="rich">带格式复制</button>']),
  ].join(' ');
}

function pictures(entry: PortalEntry, { pictureAddress }: FillingSheetOptions): string {
  return entry.pictures.map(({ asset, name }) => {
    const address = pictureAddress(asset);
    return address === null ? `<p class="soft">${escapeHtml(name)}（图片缺失）</p>` : `<figure><img src="${address}" alt="${escapeHtml(name)}"><figcaption>${escapeHtml(name)}（右键可另存或复制图片）</figcaption></figure>`;
  }).join('');
}

function entryInside(entry: PortalEntry, options: FillingSheetOptions): string {
  const attachment = entry.needsAttachment ? '<p class="soft">这一部分有图片或表格，文本框放不下的，请另传附件。</p>' : '';
  const html = entry.html === null ? '' : `<div class="html">${entry.html}</div>`;
  return `<div class="label">${escapeHtml(entry.label)}</div><div class="value">${escapeHtml(entry.raw)}</div>${attachment}`
    + `<div class="buttons">${buttons(entry)} <label class="tick"><input type="checkbox" aria-label="${escapeHtml(entry.label)} 已填"${entry.text === '' ? ' disabled' : ''}>已填</label></div>${html}${pictures(entry, options)}`;
}

function pageHtml(page: PortalPage, options: FillingSheetOptions): string {
  if (page.kind === 'fields') {
    return `<section><h2>${escapeHtml(page.title)}</h2>${page.entries.map((entry) => `<div class="entry" ${attributes(entry)}>${entryInside(entry, options)}</div>`).join('')}</section>`;
  }
  const rows = page.rows.map(({ label, entries }) => (
    `<tr data-row><th scope="row">${escapeHtml(label)}</th>${entries.map((entry) => `<td ${attributes(entry)}>${entryInside(entry, options)}</td>`).join('')}</tr>`
  ));
  return `<section><h2>${escapeHtml(page.title)} <button type="button" class="block">复制整张表</button></h2>`
    + `<table><thead><tr><th scope="col">项目</th>${page.headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

export function fillingSheet(edition: Edition, draft: Draft, pages: readonly PortalPage[], options: FillingSheetOptions): string {
  const company = answerText(edition, draft.answers, fieldById(edition, edition.keyFields.applicant)).trim();
  const title = `填报稿 ${company}`.trim();
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body data-key="${escapeHtml(`filling-sheet ${draft.id}`)}">
<header><h1>${escapeHtml(title)}</h1>
<div class="tools"><strong id="progress" aria-live="polite"></strong><label><input type="checkbox" id="bare" checked> 数字不带单位和分隔符</label>
<label>查找 <input type="search" id="search"></label><span id="said" class="soft" role="status"></span></div>
<div class="soft">${escapeHtml(edition.title)}（${edition.year}年），按申报书的顺序排列；${escapeHtml(edition.portal.name)}的页面顺序可能不同。生成于 ${escapeHtml(options.madeAt.slice(0, 10))}。</div></header>
${pages.map((page) => pageHtml(page, options)).join('\n')}
<script>${FILLING_SHEET_SCRIPT}</script></body></html>
`;
}
