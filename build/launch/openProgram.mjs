/** Opens the window: in Electron where its program is, else in the system's browser. Plain Node ≥ 20, no dependencies. */
import { spawnSync } from 'node:child_process';
import { electronBinary } from './electronBinary.mjs';
import { inRoot, root } from './paths.mjs';

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || Boolean(process.env.ELECTRON_EXEC_PATH);
}

/** No words at all, or a draft file to open: what is asked for is the window and no command. */
export function asksForWindow(words) {
  return words.length === 0 || (words.length === 1 && /\.zbdraft$/i.test(words[0]));
}

/** Runs until the program is ended; returns its exit code. `cwd`: names that the user types are meant from there. */
export function openProgram(node, words, cwd) {
  const electron = hasScreen() ? electronBinary() : null;
  if (electron) console.log('程序在 Electron 窗口中打开。');
  const [command, ...first] = electron ? [electron, root] : [node, inRoot('out', 'loopback', 'main.mjs')];
  // Ctrl+C reaches the program as well; the launcher waits for it to finish what it writes.
  process.on('SIGINT', () => undefined);
  return spawnSync(command, [...first, ...words], { stdio: 'inherit', cwd }).status ?? 0;
}
