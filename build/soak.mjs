/** `npm run soak [-- KILLS [SEED]]`: kills the program again and again while somebody types, and looks what is left. Plain Node ≥ 20, no dependencies. */
import { spawnSync } from 'node:child_process';
import { ensureBuilt } from './launch/ensureBuilt.mjs';
import { ensureInstalled } from './launch/ensureInstalled.mjs';
import { inRoot, root } from './launch/paths.mjs';
import { pinnedNode } from './launch/pinnedNode.mjs';

ensureInstalled(() => console.log('Installing packages …'));
const node = pinnedNode();
if (!node) {
  console.error('Node.js 22.12 or newer is needed.');
  process.exit(1);
}
ensureBuilt(node, () => console.log('Building …'));
const result = spawnSync(node, ['--disable-warning=ExperimentalWarning', inRoot('test', 'soak', 'main.ts'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(result.status ?? 1);
