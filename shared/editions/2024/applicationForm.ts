/** 一、申报表: one merged table of five columns, the fields of the company and of its benchmark. */
import { answerCell, boxesCell, labelCell, linesCell } from '#shared/form/gridCells.ts';
import type { Grid, GridPiece } from '#shared/form/grid.ts';
import type { FormSection } from '#shared/form/section.ts';
import { applicationFields } from './applicationFields.ts';

function words(text: string): GridPiece {
  return { kind: 'words', text };
}

/** A blank inside a printed sentence. */
function blank(field: string, blankCharacters: number): GridPiece {
  return { kind: 'answer', field, blankCharacters };
}

const grid: Grid = {
  columnsMm: [26.5, 36.5, 27, 22, 44],
  rows: [
    {
      minimumHeightMm: 11.5,
      cells: [
        labelCell('申报单位'),
        answerCell('company.name', 'center', { columns: 2 }),
        labelCell('统一社会\n信用代码'),
        answerCell('company.creditCode', 'center'),
      ],
    },
    { minimumHeightMm: 10.5, cells: [labelCell('质量标杆名称'), answerCell('benchmark.name', 'center', { columns: 4 })] },
    {
      minimumHeightMm: 9,
      cells: [
        labelCell('联系人', { rows: 2 }),
        labelCell('姓名'),
        answerCell('contact.name', 'center'),
        labelCell('职务/职称'),
        answerCell('contact.position', 'center'),
      ],
    },
    {
      minimumHeightMm: 9,
      cells: [
        labelCell('手机'),
        answerCell('contact.mobile', 'center'),
        labelCell('电子邮箱'),
        answerCell('contact.email', 'center'),
      ],
    },
    {
      minimumHeightMm: 9,
      cells: [
        labelCell('所属行业'),
        answerCell('company.industry', 'center', { columns: 2 }),
        labelCell('所在地区'),
        answerCell('company.region', 'center'),
      ],
    },
    { minimumHeightMm: 9, cells: [labelCell('通讯地址'), answerCell('company.address', 'left', { columns: 4 })] },
    {
      minimumHeightMm: 11.5,
      cells: [labelCell('企业质量管理\n能力评价等级'), boxesCell('company.capabilityLevel', { columns: 4 })],
    },
    { minimumHeightMm: 9, cells: [labelCell('政府质量奖'), boxesCell('company.governmentAward', { columns: 4 })] },
    { minimumHeightMm: 11.5, cells: [labelCell('亩均效益\n评价等级'), boxesCell('company.landEfficiency', { columns: 4 })] },
    {
      minimumHeightMm: 20,
      cells: [
        labelCell('主导产品名称\n及市场占有率'),
        answerCell('product.mainAndShare', 'left'),
        labelCell('主导产品\n执行标准'),
        answerCell('product.standard', 'left', { columns: 2 }),
      ],
    },
    {
      minimumHeightMm: 11.5,
      cells: [
        labelCell('是否拥有\n自主品牌'),
        answerCell('brand.own', 'center'),
        labelCell('品牌或商标\n具体名称'),
        answerCell('brand.names', 'left', { columns: 2 }),
      ],
    },
    {
      minimumHeightMm: 16,
      cells: [
        labelCell('是否具有\n省级及以上\n研发平台'),
        answerCell('platform.has', 'center'),
        labelCell('平台名称及\n认定部门'),
        answerCell('platform.names', 'left', { columns: 2 }),
      ],
    },
    {
      minimumHeightMm: 9,
      cells: [
        labelCell('专利情况'),
        linesCell([[
          words('截止到申请日，有效专利数共 '), blank('patents.valid', 3),
          words(' 个，其中发明专利 '), blank('patents.invention', 3), words(' 个。'),
        ]], { columns: 4 }),
      ],
    },
    {
      minimumHeightMm: 13,
      cells: [
        labelCell('标准情况', { rows: 2 }),
        linesCell([
          [words('参与或主导国际、国家、行业、地方、团体标准制定数共 '), blank('standards.total', 2), words(' 个。')],
          [
            words('其中，国际 '), blank('standards.international', 1),
            words(' 个，国家 '), blank('standards.national', 1),
            words(' 个，行业 '), blank('standards.industry', 1),
            words(' 个，地方 '), blank('standards.local', 1),
            words(' 个，团体 '), blank('standards.group', 1), words(' 个。'),
          ],
        ], { columns: 4 }),
      ],
    },
    {
      minimumHeightMm: 18,
      cells: [linesCell([[words('标准化项目内容：'), blank('standards.content', 0)]], { columns: 4 })],
    },
    { minimumHeightMm: 15, cells: [labelCell('企业获得荣誉'), answerCell('honours.company', 'left', { columns: 4 })] },
    { minimumHeightMm: 15, cells: [labelCell('科技奖励情况'), answerCell('honours.science', 'left', { columns: 4 })] },
  ],
  source: 'notice 附件1 申报表; widths and heights: paper layout',
};

export const applicationForm: FormSection = {
  kind: 'form',
  id: 'application',
  stepTitle: '申报表',
  heading: '一、浙江省制造业质量标杆申报表',
  fields: applicationFields,
  grid,
  notes: [],
  source: 'notice 附件1 一、',
};
