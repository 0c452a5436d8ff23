/** Where the files lie that come with the program: in the repository, or as resources beside the packaged program. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DesktopPlatform } from './desktopPlatform.ts';

/** `outFolder` is the build's; `resourcesFolder` where a packaged program keeps what is not code, null in the repository. */
export function shippedFiles(outFolder: string, resourcesFolder: string | null): Pick<DesktopPlatform, 'sampleFile' | 'fontsFolder' | 'typesettingWorker'> {
  const sampleFolder = resourcesFolder === null ? path.join(path.dirname(outFolder), 'shared', 'editions', '2024', 'sample') : path.join(resourcesFolder, 'sample');
  return {
    sampleFile: path.join(sampleFolder, 'draft.json'),
    fontsFolder: path.join(resourcesFolder ?? outFolder, 'fonts'),
    typesettingWorker: pathToFileURL(path.join(outFolder, 'terminal', 'typesettingWorker.mjs')),
  };
}
