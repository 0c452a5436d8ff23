/** A report to the bytes of a PDF. Every page says that it is an example; equal reports give equal bytes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chineseDay, type Report, type ReportParagraph, type ReportTable } from './report.ts';

type Content = Readonly<Record<string, unknown>>;
/** The part of pdfmake that a report needs; the package brings no types. */
interface Pdfmake {
  readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void };
  setFonts(fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>): void;
  setUrlAccessPolicy(isAllowed: () => boolean): void;
  setLocalAccessPolicy(isAllowed: () => boolean): void;
  createPdf(definition: Content): { getBuffer(): Promise<Uint8Array> };
}

const EXAMPLE = '示例文件：企业、机构和数据均为虚构，仅用于演示';
const FONTS = { normal: '400Regular/NotoSansSC_400Regular.ttf', bold: '700Bold/NotoSansSC_700Bold.ttf' };
const GREY = '#646A73';

function loadPdfmake(): Pdfmake {
  const require = createRequire(import.meta.url);
  const pdfmake = require('pdfmake') as Pdfmake;
  for (const file of Object.values(FONTS)) pdfmake.virtualfs.writeFileSync(file, readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${file}`)));
  pdfmake.setFonts({ NotoSansSC: { normal: FONTS.normal, bold: FONTS.bold, italics: FONTS.normal, bolditalics: FONTS.bold } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake;
}

function tableContent({ title, widths, rows }: ReportTable): Content {
  const sum = widths.reduce((total, width) => total + width, 0);
  return { unbreakable: true, stack: [
    { text: title, bold: true, alignment: 'center', margin: [0, 8, 0, 4] },
    {
      table: {
        headerRows: 1,
        widths: widths.map((width) => `${((width / sum) * 100).toFixed(3)}%`),
        body: rows.map((row, index) => row.map((cell, column) => ({
          text: cell, bold: index === 0, alignment: column === 0 ? 'left' : 'center', fontSize: 10, margin: [0, 1, 0, 1], ...(index === 0 ? { fillColor: '#F3F5F8' } : {}),
        }))),
      },
      layout: { hLineWidth: () => 0.6, vLineWidth: () => 0.6, hLineColor: () => '#A6ABB3', vLineColor: () => '#A6ABB3' },
      margin: [0, 0, 0, 10],
    },
  ] };
}

const paragraphStyles: Readonly<Record<ReportParagraph['kind'], Content>> = {
  heading: { bold: true, fontSize: 14, margin: [0, 12, 0, 6] },
  paragraph: { leadingIndent: 22, margin: [0, 0, 0, 6] },
};

function blockContent(block: Report['content'][number]): Content {
  return block.kind === 'table' ? tableContent(block) : { text: block.text, ...paragraphStyles[block.kind] };
}

export async function renderReport({ title, company, author, day, content }: Report): Promise<Uint8Array> {
  const made = new Date(`${day}T08:00:00Z`);
  return loadPdfmake().createPdf({
    pageSize: 'A4',
    pageMargins: [72, 74, 72, 72],
    defaultStyle: { font: 'NotoSansSC', fontSize: 11, lineHeight: 1.15 },
    info: { title, author, creationDate: made, modDate: made },
    language: 'zh-CN',
    watermark: { text: '示例', color: '#000000', opacity: 0.06, bold: true, fontSize: 150 },
    header: { text: EXAMPLE, color: GREY, fontSize: 9, alignment: 'center', margin: [0, 36, 0, 0] },
    footer: (page: number, pages: number) => ({ text: `第${page}页，共${pages}页`, color: GREY, fontSize: 9, alignment: 'center', margin: [0, 24, 0, 0] }),
    content: [
      { text: title, bold: true, fontSize: 20, alignment: 'center', margin: [0, 10, 0, 10] },
      { text: company, fontSize: 13, alignment: 'center', margin: [0, 0, 0, 18] },
      ...content.map(blockContent),
      { text: `${author}（示例，未盖章）\n${chineseDay(day)}`, alignment: 'right', margin: [0, 22, 0, 0] },
    ],
  }).getBuffer();
}
