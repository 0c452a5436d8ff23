/** The fonts of a PDF as poppler's pdffonts sees them. */
import { runTool } from './runTool.ts';

export interface PdfFont {
  readonly name: string;
  readonly type: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly toUnicode: boolean;
}

export async function pdfFonts(file: string): Promise<readonly PdfFont[]> {
  const { code, stdout, stderr } = await runTool('pdffonts', [file], { installed: 'poppler-utils' });
  if (code !== 0 || stderr !== '') throw new Error(`pdffonts: ${stderr}`);
  // Two lines of headings, then fixed columns whose ends the second one shows.
  const [, ruler = '', ...lines] = stdout.split('\n');
  const starts = [...ruler.matchAll(/-+/gu)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  return lines.filter((line) => line.trim() !== '').map((line) => {
    const column = (index: number) => line.slice(starts[index]?.from, starts[index]?.to).trim();
    return { name: column(0), type: column(1), embedded: column(3) === 'yes', subset: column(4) === 'yes', toUnicode: column(5) === 'yes' };
  });
}
