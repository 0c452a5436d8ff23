/** The narrative's own text on paper: numbers, captions, references, live values, tables, pictures, and what is damaged. */
import { describe, expect, it } from 'vitest';
import type { EvidenceItem } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Section } from '#shared/form/section.ts';
import type { Block, Inline, List, Paragraph, Picture, Reference, RichText, Table, TableCell } from '#shared/richText/model.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import type { PrintBlock, PrintBlockKind, PrintGrid } from '#shared/print/printDocument.ts';
import { type DraftContent, draftFor } from '../../support/draftFor.ts';
import { blockText } from '../../support/printText.ts';

const SHA = 'a'.repeat(64);
const PICTURE_ASSET = { sha256: SHA, extension: 'png', bytes: 10, widthPx: 1200, heightPx: 300, use: 'picture' } as const;

const text = (value: string, ...marks: readonly ('bold' | 'italic' | 'superscript' | 'subscript')[]): Inline => (
  { type: 'text', text: value, ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}) }
);
const paragraph = (...content: readonly (Inline | string)[]): Paragraph => (
  { type: 'paragraph', content: content.map((inline) => (typeof inline === 'string' ? text(inline) : inline)) }
);
const heading = (level: 1 | 2, value: string): Block => ({ type: 'heading', attrs: { level }, content: [text(value)] });
const cell = (value: string, attrs: TableCell['attrs'] = {}, type: TableCell['type'] = 'tableCell'): TableCell => (
  { type, attrs, content: [paragraph(value)] }
);
const header = (value: string, attrs: TableCell['attrs'] = {}) => cell(value, attrs, 'tableHeader');
const table = (id: string, caption: string, rows: readonly (readonly TableCell[])[]): Table => (
  { type: 'table', attrs: { id, caption }, content: rows.map((content) => ({ type: 'tableRow', content })) }
);
const picture = (id: string, caption: string, widthPercent = 50, asset = SHA): Picture => (
  { type: 'picture', attrs: { id, asset, caption, alternativeText: '', widthPercent } }
);
const reference = (to: Reference['attrs']['to'], id: string): Inline => ({ type: 'reference', attrs: { to, id } });
/** Items of one paragraph, or of a paragraph and a list beneath it. */
const list = (type: List['type'], ...items: readonly (string | readonly [string, List])[]): List => ({
  type,
  content: items.map((item) => ({
    type: 'listItem', content: typeof item === 'string' ? [paragraph(item)] : [paragraph(item[0]), item[1]],
  })),
});
const evidenceItem = (id: string): EvidenceItem => ({ id, suggestion: null, title: id, files: [], proves: [], note: '' });
const live = (place: string): Inline => ({ type: 'liveValue', attrs: { place } });

/** The narrative of the printed application with these texts in its parts. */
function narrativeOf(parts: Readonly<Record<string, readonly Block[]>>, content: DraftContent = {}, edition: Edition = edition2024) {
  const fields = Object.fromEntries(Object.entries(parts).map(([id, blocks]): [string, RichText] => [`narrative.${id}`, { type: 'doc', content: blocks }]));
  const document = printApplication(
    edition,
    draftFor(edition, { assets: [PICTURE_ASSET], ...content, fields: { ...content.fields, ...fields } }),
    { tableOfContents: false },
  );
  const blocks = document.parts.at(-1)?.blocks ?? [];
  return { blocks, lines: blocks.flatMap((block) => blockText(block)), warnings: document.warnings };
}

function blocksOfKind<K extends PrintBlockKind>(blocks: readonly PrintBlock[], kind: K): readonly Extract<PrintBlock, { readonly kind: K }>[] {
  return blocks.filter((block): block is Extract<PrintBlock, { readonly kind: K }> => block.kind === kind);
}

function gridOf(rows: readonly (readonly TableCell[])[]): PrintGrid {
  const grid = blocksOfKind(narrativeOf({ method: [table('t', '', rows)] }).blocks, 'grid')[0];
  if (!grid) throw new Error('no grid');
  return grid;
}

describe('the narrative', () => {
  it('prints headings and, where nothing is written, an empty paragraph', () => {
    const { lines, blocks } = narrativeOf({});
    expect(lines).toEqual([
      '二、“质量标杆”典型经验', '（一）质量标杆名称', '', '（二）企业概况', '', '（三）质量管理模式或方法简介', '', '（四）实施情况', '', '（五）实施成效', '',
    ]);
    expect(blocksOfKind(blocks, 'heading').map(({ level, number }) => [level, number])).toEqual([[1, null], ...Array.from({ length: 5 }, () => [2, null])]);
  });

  it('repeats the field that a part repeats', () => {
    const { lines } = narrativeOf({}, { fields: { 'benchmark.name': '云峰公司精益质量管理的实践经验' } });
    expect(lines.slice(1, 3)).toEqual(['（一）质量标杆名称', '云峰公司精益质量管理的实践经验']);
  });

  it('numbers its own headings, anew in each part', () => {
    const { blocks } = narrativeOf({
      method: [heading(1, '甲'), heading(2, '甲一'), heading(2, '甲二'), heading(1, '乙'), heading(2, '乙一')],
      results: [heading(1, '丙')],
    });
    expect(blocksOfKind(blocks, 'heading').filter(({ number }) => number !== null).map(({ level, number }) => `${level} ${number}`))
      .toEqual(['3 1.', '4 （1）', '4 （2）', '3 2.', '4 （1）', '3 1.']);
  });

  it('keeps blank lines between paragraphs but not after the last', () => {
    const { lines } = narrativeOf({ results: [paragraph('一'), { type: 'paragraph' }, paragraph('二'), { type: 'paragraph' }, { type: 'paragraph' }] });
    expect(lines.slice(-3)).toEqual(['一', '', '二']);
  });

  it('prints a hidden text as an empty one', () => {
    const sections = edition2024.sections.map((section): Section => (section.kind !== 'narrative' ? section : {
      ...section,
      fields: section.fields.map((field) => (
        field.id === 'narrative.results' ? { ...field, visibleWhen: { kind: 'equals', field: 'brand.own', value: true } } : field
      )),
    }));
    const parts = { results: [picture('p', '旧图'), paragraph('旧文')], method: [picture('q', '新图')] };
    const { lines } = narrativeOf(parts, { fields: { 'brand.own': false } }, { ...edition2024, sections });
    expect(lines.slice(-2)).toEqual(['（五）实施成效', '']);
    expect(lines).toContain('图1 新图');
    expect(narrativeOf(parts, { fields: { 'brand.own': true } }, { ...edition2024, sections }).lines.at(-1)).toBe('旧文');
  });

  it('carries the place of its field', () => {
    const { blocks } = narrativeOf({ results: [paragraph('一'), heading(1, '二')] });
    expect(blocks.slice(-3).map((block) => ('origin' in block ? block.origin : undefined))).toEqual(Array(3).fill('field:narrative.results'));
  });
});

describe('inlines', () => {
  it('keep their marks and breaks', () => {
    const { blocks } = narrativeOf({ results: [paragraph(text('m', 'bold', 'italic'), text('2', 'superscript'), text('i', 'subscript'), { type: 'hardBreak' }, '后\n行')] });
    const last = blocks.at(-1);
    expect(last?.kind === 'paragraph' && last.inlines).toEqual([
      { kind: 'text', text: 'm', bold: true, italic: true },
      { kind: 'text', text: '2', script: 'super' },
      { kind: 'text', text: 'i', script: 'sub' },
      { kind: 'break' },
      { kind: 'text', text: '后' },
      { kind: 'break' },
      { kind: 'text', text: '行' },
    ]);
  });

  it('lose characters that no file can hold, with a warning', () => {
    const { lines, warnings } = narrativeOf({ results: [paragraph('前\uFFFE\uD800后')] });
    expect(lines.at(-1)).toBe('前后');
    expect(warnings).toEqual([{ code: 'cleanedText', message: expect.stringContaining('实施成效'), place: 'field:narrative.results' }]);
  });
});

describe('lists', () => {
  it('print a marker that changes with the depth', () => {
    const inner = list('orderedList', '深一', '深二');
    const { lines } = narrativeOf({ results: [list('orderedList', '一', ['二', list('orderedList', ['中', inner])]), list('bulletList', '点')] });
    expect(lines.slice(-6)).toEqual(['1. 一', '2. 二', '（1） 中', '① 深一', '② 深二', '• 点']);
  });
});

describe('figures and tables', () => {
  const row = [[cell('甲'), cell('乙')]];

  it('are numbered through all parts, tables after those of the form', () => {
    const { lines } = narrativeOf({
      overview: [picture('p1', '组织'), table('t1', '指标', row)],
      method: [picture('p2', '流程')],
      results: [table('t2', '对比', row), { type: 'chart', attrs: { id: 'c1', caption: '趋势', alternativeText: '', widthPercent: 80, definition: null, asset: SHA } }],
    });
    expect(lines.filter((line) => /^[图表]\d/u.test(line))).toEqual(['图1 组织', '表6 指标', '图2 流程', '表7 对比', '图3 趋势']);
  });

  it('can be referred to before they stand', () => {
    const { blocks, lines, warnings } = narrativeOf({
      overview: [paragraph('见', reference('figure', 'p2'), '和', reference('table', 't1'), '。')],
      method: [picture('p1', '一'), picture('p2', '二'), table('t1', '表', row)],
    });
    expect(lines).toContain('见图2和表6。');
    expect(warnings).toEqual([]);
    const targets = blocks.flatMap((block) => (block.kind === 'figure' || block.kind === 'tableCaption' ? [block.caption.target] : []));
    const links = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : [])).flatMap((inline) => (inline.kind === 'reference' ? [inline.target] : []));
    expect(links).toEqual([targets[1], targets[2]]);
    expect(new Set(targets).size).toBe(3);
  });

  it('have targets of their own even when one is a copy of the other', () => {
    const { blocks, lines } = narrativeOf({ method: [picture('p', '一'), picture('p', '二'), paragraph('见', reference('figure', 'p'))] });
    const figures = blocksOfKind(blocks, 'figure');
    expect(figures.map(({ caption }) => caption.number)).toEqual([1, 2]);
    expect(figures[0]?.caption.target).not.toBe(figures[1]?.caption.target);
    expect(lines).toContain('见图1');
  });

  it('print a mark and a warning where a reference points at nothing', () => {
    const { lines, warnings } = narrativeOf({ method: [paragraph('见', reference('figure', 'gone'), '、', reference('evidence', 'gone'), '、', live('field:gone'))] });
    expect(lines).toContain('见〔引用已失效〕、〔引用已失效〕、〔引用已失效〕');
    expect(warnings.map(({ code, place }) => `${code} ${place}`)).toEqual(Array(3).fill('danglingReference field:narrative.method'));
  });

  it('count evidence in the order of the list', () => {
    const { lines, warnings } = narrativeOf({ method: [paragraph('见', reference('evidence', 'b'))] }, { evidence: [evidenceItem('a'), evidenceItem('b')] });
    expect(lines).toContain('见证实性材料2');
    expect(warnings).toEqual([]);
  });
});

describe('live values', () => {
  it('say what the field says now', () => {
    const tables = { economic: { rows: [{ id: 'revenue', label: null, unit: null, direction: null, removed: false, cells: { later: '52,300' } }] } };
    const { lines } = narrativeOf(
      { method: [paragraph('专利', live('field:patents.valid'), '个，收入', live('cell:economic/revenue/later'), '万元')] },
      { fields: { 'patents.valid': 12 }, tables },
    );
    expect(lines).toContain('专利12个，收入52,300万元');
  });

  it('leave room where nothing is said yet, or the field is hidden', () => {
    const { lines, warnings } = narrativeOf(
      { method: [paragraph('有', live('field:patents.valid'), '个', live('field:brand.names'), '。')] },
      { fields: { 'brand.own': false, 'brand.names': '旧商标' } },
    );
    expect(lines).toContain('有   个   。');
    expect(warnings).toEqual([]);
  });
});

describe('pictures', () => {
  it('take their width from the text width and their height from their pixels', () => {
    const figure = blocksOfKind(narrativeOf({ method: [picture('p', '流程', 50)] }).blocks, 'figure')[0];
    expect(figure).toMatchObject({ asset: SHA, widthMm: 78, heightMm: 19.5, alternativeText: '流程' });
  });

  it('that are missing leave a frame and a warning', () => {
    const { blocks, warnings } = narrativeOf({ method: [picture('p', '流程', 100, 'b'.repeat(64))] });
    expect(blocksOfKind(blocks, 'figure')[0]).toMatchObject({ asset: null, widthMm: 156 });
    expect(warnings).toMatchObject([{ code: 'missingPicture', message: expect.stringContaining('图1“流程”'), place: 'field:narrative.method' }]);
  });

  it('that are still to be drawn leave a frame and a warning', () => {
    const chart: Block = { type: 'chart', attrs: { id: 'c', caption: '', alternativeText: '', widthPercent: 60, definition: {}, asset: null } };
    const { blocks, warnings } = narrativeOf({ method: [chart] });
    expect(blocksOfKind(blocks, 'figure')[0]).toMatchObject({ asset: null, alternativeText: '图1' });
    expect(warnings).toMatchObject([{ code: 'missingChart', message: expect.stringContaining('图1还没有画出来') }]);
  });
});

describe('tables of the text', () => {
  it('fill the text width in the proportions that were drawn', () => {
    const grid = gridOf([[cell('a', { colwidth: [100] }), cell('b', { colspan: 2, colwidth: [300, 200] })]]);
    expect(grid.columnsMm.map((width) => Math.round(width * 100) / 100)).toEqual([26, 78, 52]);
  });

  it('give an average width to columns that were never drawn', () => {
    expect(gridOf([[cell('a', { colwidth: [100] }), cell('b'), cell('c', { colwidth: null })]]).columnsMm.map(Math.round)).toEqual([52, 52, 52]);
  });

  it('repeat whole header rows only', () => {
    const body = [cell('a'), cell('b')];
    expect(gridOf([[header('甲', { rowspan: 2 }), header('乙')], [header('丙')], body]).headerRows).toBe(2);
    expect(gridOf([[header('甲', { rowspan: 2 }), header('乙')], [cell('丙')], body]).headerRows).toBe(0);
    expect(gridOf([[header('甲'), cell('乙')], body]).headerRows).toBe(0);
    expect(gridOf([[header('甲'), header('乙')]]).headerRows).toBe(0);
  });

  it('keep merged cells and their roles', () => {
    const grid = gridOf([[header('甲', { colspan: 2 })], [cell('乙', { rowspan: 2 }), cell('丙')], [cell('丁')]]);
    expect(grid.rows.map(({ cells }) => cells.map(({ role, columnSpan, rowSpan }) => `${role} ${columnSpan}×${rowSpan}`))).toEqual([
      ['header 2×1'], ['value 1×2', 'value 1×1'], ['value 1×1'],
    ]);
  });

  it('centre columns of short texts, and set long ones from the left', () => {
    const long = '这一格里的文字比较长，一行放不下，要从左边排起，才便于阅读，再长一点';
    const grid = gridOf([[header('名称'), header('说明')], [cell('98.5%'), cell('短')], [cell('99.1%'), cell(long)]]);
    expect(grid.rows.map(({ cells }) => cells.map(({ align }) => align))).toEqual([['center', 'center'], ['center', 'left'], ['center', 'left']]);
  });
});

describe('a table whose cells do not fit together', () => {
  it('is reported and prints its words below each other', () => {
    const { lines, warnings } = narrativeOf({ method: [table('t', '乱表', [[cell('甲'), cell('乙')], [cell('丙')]])] });
    expect(lines.join('')).toContain('甲乙丙');
    expect(warnings.map(({ code }) => code)).toHaveLength(1);
  });
});

describe('a text whose structure is damaged', () => {
  it('is reported and printed as far as it can be read', () => {
    const damaged = { type: 'doc', content: [{ type: 'unheard', content: [{ type: 'paragraph', content: [{ type: 'text', text: '还在' }] }] }] };
    // As a stored draft could hold it; the types forbid writing it down.
    const { lines, warnings } = narrativeOf({ method: JSON.parse(JSON.stringify(damaged.content)) });
    expect(lines).toContain('还在');
    expect(warnings).toEqual([{ code: 'unreadableRichText', message: expect.stringContaining('质量管理模式或方法简介'), place: 'field:narrative.method' }]);
  });
});
