/** From an empty computer to a package in hand: every answer typed, closed, reopened, exported, and read back from the exported files. */
import { editions } from '#shared/editions/index.ts';
import { fieldById, fieldsOfSection } from '#shared/form/fieldsOf.ts';
import type { Section } from '#shared/form/section.ts';
import { wordUnits } from '../support/docx/wordUnits.ts';
import { mismatchOnPages } from '../support/matchPages.ts';
import { bodyTextOf, textArea } from '../support/pdf/pageArea.ts';
import { foldSpace } from '../support/printUnits.ts';
import { png } from '../support/testPictures.ts';
import { exportPackage, readPackage, tableRows, wordsOf } from './support/exportedPackage.ts';
import { fillField } from './support/fillField.ts';
import { createDraft, goHome, openDraft } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { insertPicture, insertTable, openPart, typeHeading, typeParagraph, useTool } from './support/narrativeEditor.ts';
import { storedDraft, storedWith } from './support/storedDraft.ts';
import { COMPANY, typedFields, typedTables } from './support/typedApplication.ts';
import { addRow, cellOf, typedColumns, typeRow } from './support/typeTable.ts';
import { goToStep, placeOf, saved } from './support/workspace.ts';

const [edition] = editions;
if (!edition) throw new Error('no edition');
const sectionOf = (id: string): Section => {
  const section = edition.sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return section;
};
const NARRATIVE = edition.sections.findIndex(({ kind }) => kind === 'narrative');

/** What the Word file says of 申报表 and 表1: each label and what stands beside it. */
const PRINTED_ROWS: readonly (readonly string[])[] = [
  ['标杆名称：', '海曙精工轴承实施全寿命可靠性管理的实践经验'],
  ['申报领域：', '可靠性提升方向'],
  ['申报单位：', COMPANY],
  ['填报日期：', '2024年11月6日'],
  ['申报单位', COMPANY, '统一社会\n信用代码', '91330203MA2AHB7K42'],
  ['质量标杆名称', '海曙精工轴承实施全寿命可靠性管理的实践经验'],
  ['联系人', '姓名', '周知行', '职务/职称', '质量总监'],
  ['手机', '13957400123', '电子邮箱', 'zhou@haishu-bearing.example'],
  ['所属行业', '通用设备制造业', '所在地区', '宁波市海曙区望春工业园区'],
  ['通讯地址', '宁波市海曙区望春工业园区科创路 18 号'],
  ['企业质量管理\n能力评价等级', '□ 未参评  □ 经验级  □ 检验级  ☑ 保证级  □ 预防级  □ 卓越级'],
  ['政府质量奖', '□ 国家级  ☑ 省级  ☑ 市级'],
  ['亩均效益\n评价等级', '☑ A类  □ B类  □ C类  □ D类'],
  ['主导产品名称\n及市场占有率', '精密轴承：国内 12.5%（2023年，中轴协）', '主导产品\n执行标准', 'GB/T 307.1-2017、JB/T 8571'],
  ['是否拥有\n自主品牌', '是', '品牌或商标\n具体名称', '“海曙精工”商标（第 7 类）'],
  ['是否具有\n省级及以上\n研发平台', '是', '平台名称及\n认定部门', '浙江省高端轴承研究院（浙江省科技厅）'],
  ['专利情况', '截止到申请日，有效专利数共 46 个，其中发明专利 17 个。'],
  ['标准情况', '参与或主导国际、国家、行业、地方、团体标准制定数共 13 个。\n其中，国际 1 个，国家 3 个，行业 4 个，地方 0 个，团体 5 个。'],
  ['标准化项目内容：主持《滚动轴承 寿命试验规程》等 3 项国家标准'],
  ['企业获得荣誉', '2022年国家级专精特新“小巨人”企业'],
  ['科技奖励情况', '2021年浙江省科学技术进步奖二等奖'],
  ['主导产品', '精密轴承', '主轴单元', ''],
  ['市场占有率', '年度', '国内', '国际', '国内', '国际'],
  ['2022年', '11.2%', '1.4%', '6.8%', '—'],
  ['2023年', '12.5%', '1.9%', '7.5%', '0.3%'],
  ['顾客满意\n程度', '2022年', '91.2分', '90.4分', '☑ 自评\n□ 第三方调查\n调查机构名称：'],
  ['2023年', '93.6分', '92.1分', '□ 自评\n☑ 第三方调查\n调查机构名称：浙江方圆调查公司'],
  ['顾客忠诚\n程度', '2022年', '87.5%', '86.0%', '☑ 自评\n□ 第三方调查\n调查机构名称：'],
  ['2023年', '89.9%', '88.2%', '☑ 自评\n☑ 第三方调查\n调查机构名称：浙江方圆调查公司'],
];
/** What it says after 二、“质量标杆”典型经验. */
const PRINTED_NARRATIVE: readonly string[] = [
  '（一）质量标杆名称', '海曙精工轴承实施全寿命可靠性管理的实践经验',
  '（二）企业概况', '1. 基本情况', '公司成立于2003年，位于宁波市海曙区，现有员工486人。', '图1　精密装配车间', '主导产品为精密轴承和主轴单元。',
  '（三）质量管理模式或方法简介', '随着主机寿命要求提高，轴承早期失效成为痛点。', '1. 先找失效机理；', '2. 再定试验规范。', '图2　全寿命可靠性管理框架', '核心是把寿命当作设计参数。',
  '（四）实施情况', '1. 组织保障', '（1） 领导小组', '董事长任组长，每季度评审一次。', '表6　各阶段的可靠性试验', '阶段', '试验', '设计', '加速寿命试验', '图3　试验台架', '闭环后纳入标准。',
  '（五）实施成效', '2023年营业收入51877.6万元，产品故障率下降。', '图4　寿命达标率', '已向同行推广。',
];

function printedTable(id: string): readonly (readonly string[])[] {
  const section = sectionOf(id);
  if (section.kind !== 'table') throw new Error(`${id} is no table`);
  const kept = section.rows.filter((row) => row.id !== 'reworkRate');
  return [section.columns.map(({ heading }) => heading), ...(typedTables[id] ?? []).map(({ own, cells }, index) => {
    const row = own ?? { label: kept[index]?.label ?? '', unit: kept[index]?.unit ?? null };
    const names = id === 'competitors' ? [String(index + 1)] : row.unit === null ? [row.label] : [row.label, row.unit];
    return [...names, ...cells];
  })];
}

test('a whole application is typed from nothing, closed, reopened, exported and read back answer by answer', async ({ program }) => {
  test.setTimeout(240_000);
  let { page } = program;
  await createDraft(page, COMPANY, '可靠性提升方向');

  for (const section of edition.sections.slice(0, NARRATIVE)) {
    await goToStep(page, section.stepTitle);
    for (const { id } of fieldsOfSection(section)) {
      const answer = typedFields[id];
      const field = fieldById(edition, id);
      if (answer !== undefined && field.kind !== 'total' && field.kind !== 'richText') await fillField(page, field, answer as never);
    }
    if (section.kind !== 'table') continue;
    if (section.id === 'economic') {
      await cellOf(page, 'economic', 'reworkRate', 'later').click();
      await page.getByRole('button', { name: '删除“产品返修率”这一行' }).click();
      await expect(page.getByText('已删除“产品返修率”，可以撤销。')).toBeVisible();
    }
    const rows = section.rows.filter((row) => row.id !== 'reworkRate');
    for (const [index, { own, cells }] of (typedTables[section.id] ?? []).entries()) {
      const row = own ? await addRow(page, section, own) : rows[index]?.id ?? '';
      await typeRow(page, section, row, cells);
    }
  }

  await goToStep(page, '典型经验');
  await openPart(page, '（二）企业概况');
  await typeHeading(page, 1, '基本情况');
  await typeParagraph(page, '公司成立于2003年，位于宁波市海曙区，现有员工486人。');
  await insertPicture(page, png(900, 500), '精密装配车间');
  await page.keyboard.type('主导产品为精密轴承和主轴单元。');
  await openPart(page, '（三）质量管理模式或方法简介');
  await typeParagraph(page, '随着主机寿命要求提高，轴承早期失效成为痛点。');
  await useTool(page, '编号');
  await typeParagraph(page, '先找失效机理；');
  await typeParagraph(page, '再定试验规范。');
  // An empty line of a list ends it.
  await page.keyboard.press('Enter');
  await insertPicture(page, png(901, 500), '全寿命可靠性管理框架');
  await page.keyboard.type('核心是把寿命当作设计参数。');
  await openPart(page, '（四）实施情况');
  await typeHeading(page, 1, '组织保障');
  await typeHeading(page, 2, '领导小组');
  await typeParagraph(page, '董事长任组长，每季度评审一次。');
  await insertTable(page, '各阶段的可靠性试验', [['阶段', '试验'], ['设计', '加速寿命试验']]);
  await insertPicture(page, png(902, 500), '试验台架');
  await page.keyboard.type('闭环后纳入标准。');
  await openPart(page, '（五）实施成效');
  await page.keyboard.type('2023年营业收入');
  await useTool(page, '插入数据');
  await page.getByRole('combobox', { name: '要插入的数据' }).fill('营业收入2023年');
  await page.keyboard.press('Enter');
  await typeParagraph(page, '万元，产品故障率下降。');
  await insertPicture(page, png(903, 500), '寿命达标率');
  await page.keyboard.type('已向同行推广。');
  const typed = await storedWith(program.documentsFolder, '已向同行推广。');
  await goHome(page);

  page = await program.restart();
  await openDraft(page, COMPANY);
  await saved(page);
  const reopened = await storedDraft(program.documentsFolder);
  expect(reopened.answers).toEqual(typed.answers);
  for (const [id, answer] of Object.entries(typedFields)) expect(reopened.answers.fields[id], id).toEqual(answer);
  for (const [id, rows] of Object.entries(typedTables)) {
    const section = sectionOf(id);
    const columns = section.kind === 'table' ? typedColumns(section) : [];
    const kept = reopened.answers.tables[id]?.rows.filter(({ removed }) => !removed) ?? [];
    expect(kept.map(({ cells }) => columns.map((column) => cells[column] ?? '')), id).toEqual(rows.map(({ cells }) => cells));
  }
  await expect(await openPart(page, '（五）实施成效')).toContainText('已向同行推广。');
  await goToStep(page, '申报表');
  await expect(placeOf(page, 'field:contact.mobile').getByRole('textbox')).toHaveValue('13957400123');
  await expect(placeOf(page, 'field:standards.total')).toContainText('13');

  await exportPackage(page);
  const { files, word, pdf } = await readPackage(program.documentsFolder, COMPANY);
  expect(files.filter((file) => /[12]-(申报书|承诺书).*\.(docx|pdf)$/.test(file))).toHaveLength(4);
  const printed = tableRows(word.blocks);
  const wanted = [...PRINTED_ROWS, ...Object.keys(typedTables).flatMap(printedTable)];
  const rowsOfNarrative = 2;
  expect(printed.slice(0, wanted.length)).toEqual(wanted);
  expect(printed).toHaveLength(wanted.length + rowsOfNarrative);
  const texts = wordsOf(word.blocks).filter((text) => text !== '');
  const start = texts.indexOf('二、“质量标杆”典型经验');
  expect(texts.slice(start + 1)).toEqual(PRINTED_NARRATIVE);
  const area = textArea(edition.layout);
  expect(mismatchOnPages(wordUnits(word), pdf.map((pdfPage) => foldSpace(bodyTextOf(pdfPage, area))))).toBeNull();
  expect(pdf.flatMap(({ pictures }) => pictures)).toHaveLength(4);
});
