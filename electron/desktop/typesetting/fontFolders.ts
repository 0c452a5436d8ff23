/** Where a computer keeps its fonts. */
import { homedir } from 'node:os';
import path from 'node:path';

export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}
export const THIS_COMPUTER: Computer = { platform: process.platform, environment: process.env, home: homedir() };

/** Folders that may not exist. */
export function fontFolders({ platform, environment, home }: Computer): readonly string[] {
  switch (platform) {
    case 'win32': {
      const own = environment['LOCALAPPDATA'];
      return [
        path.win32.join(environment['SystemRoot'] ?? 'C:\\Windows', 'Fonts'),
        ...(own === undefined ? [] : [path.win32.join(own, 'Microsoft', 'Windows', 'Fonts')]),
      ];
    }
    case 'darwin': return [
      '/System/Library/Fonts', '/System/Library/Fonts/Supplemental', '/Library/Fonts', path.posix.join(home, 'Library/Fonts'),
      // Office brings 仿宋, 楷体 and 黑体 along and installs them nowhere.
      '/Applications/Microsoft Word.app/Contents/Resources/DFonts',
    ];
    default: return ['/usr/share/fonts', '/usr/local/share/fonts', path.posix.join(home, '.local/share/fonts'), path.posix.join(home, '.fonts')];
  }
}
