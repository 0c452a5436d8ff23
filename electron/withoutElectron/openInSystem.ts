/** Hands addresses, folders and documents to the system's own programs. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { Refused } from '#electron/desktop/refused.ts';

function commandFor(target: string): readonly [string, readonly string[]] {
  switch (process.platform) {
    // Not through a shell, which would read & and % in an address.
    case 'win32': return [path.join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'rundll32.exe'), ['url.dll,FileProtocolHandler', target]];
    case 'darwin': return ['open', [target]];
    default: return ['xdg-open', [target]];
  }
}

/** False when there is no such program to ask. Whether the system then shows something is not told. */
export function openInSystem(target: string): Promise<boolean> {
  return new Promise((resolve) => {
    const [command, words] = commandFor(target);
    const child = spawn(command, words, { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

/** Programs with a window need one on Linux; Windows and macOS always have it. */
export function hasScreen(): boolean {
  return (process.platform !== 'linux' && process.platform !== 'freebsd') || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

export async function showInSystem(target: string): Promise<void> {
  if (!hasScreen() || !(await openInSystem(target))) throw new Refused(`这台电脑没能打开它，请自己到这里查看：${target}`);
}
