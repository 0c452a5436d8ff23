/** qpdf's judgement of a PDF's structure. */
import { runTool } from './runTool.ts';

/** Empty when the file is clean; otherwise what qpdf says. */
export async function checkPdf(file: string): Promise<string> {
  const { code, stdout, stderr } = await runTool('qpdf', ['--check', file], { installed: 'qpdf' });
  return code === 0 && stderr === '' ? '' : `${stdout}${stderr}`;
}
