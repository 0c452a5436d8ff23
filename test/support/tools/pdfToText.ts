/** Text of a PDF by poppler, a second opinion beside PDF.js. */
import { runTool } from './runTool.ts';

/** One string a page, in the order of the content stream. */
export async function pdfToText(file: string): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runTool('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { installed: 'poppler-utils' });
  if (code !== 0 || stderr !== '') throw new Error(`pdftotext: ${stderr}`);
  const pages = stdout.split('\f');
  return pages.slice(0, -1);
}
