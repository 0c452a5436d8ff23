/** Lets LibreOffice lay out Word files: one process for all of them, in a profile of its own so that no other LibreOffice is disturbed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool } from './runTool.ts';

/** Leaves `<name>.pdf` in `folder` for each file. Throws when LibreOffice fails; a file that it could not open is simply missing. */
export async function convertWithLibreOffice(files: readonly string[], folder: string): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), 'libreoffice-'));
  try {
    const { code, stderr } = await runTool('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, ...files,
    ], { installed: 'libreoffice-writer' });
    if (code !== 0) throw new Error(`soffice ended with code ${code}: ${stderr}`);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
