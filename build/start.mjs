/** `npm start`: installs and builds when needed, then opens the program; with a command, runs it in the terminal. Plain Node ≥ 20, no dependencies. */
import { spawnSync } from 'node:child_process';
import { ensureBuilt } from './launch/ensureBuilt.mjs';
import { ensureInstalled } from './launch/ensureInstalled.mjs';
import { asksForWindow, openProgram } from './launch/openProgram.mjs';
import { inRoot } from './launch/paths.mjs';
import { pinnedNode } from './launch/pinnedNode.mjs';

ensureInstalled(() => console.error('正在安装所需的组件，第一次约需一两分钟……'));
const node = pinnedNode();
if (!node) {
  console.error('需要 Node.js 22.12 或更新的版本。请从 nodejs.org 安装后再运行 npm start。');
  process.exit(1);
}
ensureBuilt(node, () => console.error('正在准备程序，第一次约需一分钟……'));
const words = process.argv.slice(2);
// npm changes into the project's folder; paths that the user types are meant from where they stand.
const cwd = process.env.INIT_CWD ?? process.cwd();
if (asksForWindow(words)) process.exit(openProgram(node, words, cwd));
const result = spawnSync(node, [inRoot('out', 'terminal', 'main.mjs'), ...words], { stdio: 'inherit', cwd });
process.exit(result.status ?? 1);
