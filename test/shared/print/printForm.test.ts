/** The merged form tables on paper: sentences, blanks, boxes, hidden fields, merged cells. */
import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FormSection } from '#shared/form/section.ts';
import { createPrintContext } from '#shared/print/printContext.ts';
import type { PrintGrid } from '#shared/print/printDocument.ts';
import { printForm } from '#shared/print/printForm.ts';
import { type DraftContent, draftFor } from '../../support/draftFor.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { blockText, innerText } from '../../support/printText.ts';

function formOf(edition: Edition, id: string): FormSection {
  const section = edition.sections.find((candidate) => candidate.id === id);
  if (section?.kind !== 'form') throw new Error(`no form ${id}`);
  return section;
}

function gridOf(edition: Edition, id: string, content: DraftContent = {}): PrintGrid {
  const blocks = printForm(formOf(edition, id), createPrintContext(edition, draftFor(edition, content)));
  const grid = blocks.find((block) => block.kind === 'grid');
  if (grid?.kind !== 'grid') throw new Error('no grid');
  return grid;
}

function linesOf(id: string, content?: DraftContent): readonly string[] {
  return blockText(gridOf(edition2024, id, content));
}

/** The paragraphs of the cell beside this label. */
function besideLabel(grid: PrintGrid, label: string): readonly string[] {
  for (const { cells } of grid.rows) {
    const texts = cells.map(({ blocks }) => blocks.flatMap(innerText));
    const index = texts.findIndex((lines) => lines.join('').replaceAll('\n', '') === label);
    if (index >= 0) return texts[index + 1] ?? [];
  }
  throw new Error(`no cell ${label}`);
}

describe('printed sentences', () => {
  it('keep their blanks when nothing is answered', () => {
    expect(linesOf('application')).toEqual(expect.arrayContaining([
      '截止到申请日，有效专利数共     个，其中发明专利     个。',
      '参与或主导国际、国家、行业、地方、团体标准制定数共    个。',
      '其中，国际   个，国家   个，行业   个，地方   个，团体   个。',
      '标准化项目内容：',
    ]));
  });

  it('hold the answers in their places', () => {
    const fields = { 'patents.valid': 12, 'patents.invention': 5, 'standards.national': 2, 'standards.group': 1, 'standards.content': '两项' };
    expect(linesOf('application', { fields })).toEqual(expect.arrayContaining([
      '截止到申请日，有效专利数共 12 个，其中发明专利 5 个。',
      '参与或主导国际、国家、行业、地方、团体标准制定数共 3 个。',
      '其中，国际   个，国家 2 个，行业   个，地方   个，团体 1 个。',
      '标准化项目内容：两项',
    ]));
  });

  it('hold an answer of more lines than a call takes arguments', () => {
    const fields = { 'product.standard': '行\n'.repeat(200_000) };
    expect(besideLabel(gridOf(edition2024, 'application', { fields }), '主导产品执行标准').length).toBeGreaterThanOrEqual(200_000);
  });

  it('print zeros as 0', () => {
    const counts = ['international', 'national', 'industry', 'local', 'group'].map((id) => [`standards.${id}`, 0]);
    expect(linesOf('application', { fields: Object.fromEntries(counts) })).toEqual(expect.arrayContaining([
      '参与或主导国际、国家、行业、地方、团体标准制定数共 0 个。',
      '其中，国际 0 个，国家 0 个，行业 0 个，地方 0 个，团体 0 个。',
    ]));
  });
});

describe('boxes', () => {
  it('show every option in the order of the form, checked or not', () => {
    const fields = { 'company.capabilityLevel': 'assurance', 'company.governmentAward': ['municipal', 'national'] };
    const grid = gridOf(edition2024, 'application', { fields });
    expect(besideLabel(grid, '企业质量管理能力评价等级')).toEqual(['□ 未参评  □ 经验级  □ 检验级  ☑ 保证级  □ 预防级  □ 卓越级']);
    expect(besideLabel(grid, '政府质量奖')).toEqual(['☑ 国家级  □ 省级  ☑ 市级']);
    expect(besideLabel(grid, '亩均效益评价等级')).toEqual(['□ A类  □ B类  □ C类  □ D类']);
  });

  it('stand on lines of their own where the form has them so', () => {
    const fields = { 'management.loyalty.later.method': ['self', 'thirdParty'], 'management.loyalty.later.agency': '某某咨询公司' };
    expect(linesOf('management', { fields }).slice(-3)).toEqual(['☑ 自评', '☑ 第三方调查', '调查机构名称：某某咨询公司']);
  });

  it('are empty while their field is hidden', () => {
    const form = formOf(edition2024, 'application');
    const hidden: FormSection = {
      ...form,
      fields: form.fields.map((field) => (
        field.id === 'company.landEfficiency' ? { ...field, visibleWhen: { kind: 'equals', field: 'brand.own', value: true } } : field
      )),
    };
    const edition: Edition = { ...edition2024, sections: edition2024.sections.map((section) => (section === form ? hidden : section)) };
    const grid = gridOf(edition, 'application', { fields: { 'company.landEfficiency': 'a', 'brand.own': false } });
    expect(besideLabel(grid, '亩均效益评价等级')).toEqual(['□ A类  □ B类  □ C类  □ D类']);
  });
});

describe('a hidden field', () => {
  it('prints as the official empty cell and not with the value that it once had', () => {
    const fields = { 'brand.own': false, 'brand.names': '旧商标', 'platform.has': null, 'platform.names': '旧平台' };
    const grid = gridOf(edition2024, 'application', { fields });
    expect(besideLabel(grid, '品牌或商标具体名称')).toEqual(['']);
    expect(besideLabel(grid, '平台名称及认定部门')).toEqual(['']);
    expect(besideLabel(grid, '是否拥有自主品牌')).toEqual(['否']);
    expect(besideLabel(grid, '是否具有省级及以上研发平台')).toEqual(['']);
  });

  it('prints again when it is shown again', () => {
    const grid = gridOf(edition2024, 'application', { fields: { 'brand.own': true, 'brand.names': '云峰' } });
    expect(besideLabel(grid, '品牌或商标具体名称')).toEqual(['云峰']);
  });

  it('leaves the words of its line in their place', () => {
    const fields = { 'management.satisfaction.earlier.method': ['self'], 'management.satisfaction.earlier.agency': '旧机构' };
    expect(linesOf('management', { fields }).filter((line) => line.startsWith('调查机构名称'))).toEqual(Array(4).fill('调查机构名称：'));
  });
});

describe('answers in cells', () => {
  it('print each typed line as a paragraph, without blank lines at the ends', () => {
    const grid = gridOf(edition2024, 'application', { fields: { 'honours.company': '\n第一行\r\n第二行\n\n第四行\n \n' } });
    expect(besideLabel(grid, '企业获得荣誉')).toEqual(['第一行', '第二行', '', '第四行']);
  });

  it('go on after the words of their cell and then in paragraphs', () => {
    expect(linesOf('application', { fields: { 'standards.content': '一\n二' } })).toEqual(expect.arrayContaining(['标准化项目内容：一', '二']));
  });

  it('carry the place of their field, so that a click finds it', () => {
    const grid = gridOf(edition2024, 'application');
    const cell = grid.rows[0]?.cells[1];
    expect(cell?.origin).toBe('field:company.name');
    expect(cell?.blocks[0]?.origin).toBe('field:company.name');
    expect(grid.rows[0]?.cells[0]?.origin).toBeUndefined();
    expect(grid.origin).toBe('section:application');
  });

  it('let only a row of long text break across pages', () => {
    const grid = gridOf(edition2024, 'application', { fields: { 'honours.company': '荣誉'.repeat(600) } });
    expect(grid.rows.map(({ mayBreak }) => mayBreak).lastIndexOf(true)).toBe(15);
    expect(grid.rows.filter(({ mayBreak }) => mayBreak)).toHaveLength(1);
  });
});

describe('the grid', () => {
  const forms = [edition2024, madeUpEdition].flatMap((edition) => (
    edition.sections.flatMap((section) => (section.kind === 'form' ? [{ edition, id: section.id }] : []))
  ));

  it.each(forms)('of $id stays a rectangle of the text width', ({ edition, id }) => {
    const { rows, columnsMm } = gridOf(edition, id);
    const area = rows.flatMap(({ cells }) => cells).reduce((sum, { columnSpan, rowSpan }) => sum + columnSpan * rowSpan, 0);
    expect(area).toBe(rows.length * columnsMm.length);
    const { paperMm, marginsMm } = edition.layout;
    expect(columnsMm.reduce((sum, width) => sum + width, 0)).toBeCloseTo(paperMm.width - marginsMm.left - marginsMm.right, 6);
  });

  it.each(forms)('of $id has a paragraph in every cell', ({ edition, id }) => {
    expect(gridOf(edition, id).rows.flatMap(({ cells }) => cells).filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });

  it('centres labels', () => {
    const labels = gridOf(edition2024, 'application').rows.flatMap(({ cells }) => cells).filter(({ role }) => role === 'label');
    expect(new Set(labels.map(({ align }) => align))).toEqual(new Set(['center']));
  });
});

function styles(id: string): readonly string[] {
  const blocks = printForm(formOf(edition2024, id), createPrintContext(edition2024, draftFor(edition2024)));
  return blocks.map((block) => (block.kind === 'paragraph' ? block.style : block.kind));
}

describe('what is around the grid', () => {
  it('is the heading, the title of the table and its notes', () => {
    expect(styles('application')).toEqual(['heading', 'grid']);
    expect(styles('management')).toEqual(['tableTitle', 'grid', 'tableNote']);
  });
});
