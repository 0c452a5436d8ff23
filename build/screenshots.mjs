/** `npm run screenshots`: every screen in every state and look, as pictures in `out/screenshots`. Plain Node ≥ 20, no dependencies. */
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
// Words after `--` choose: `npm run screenshots -- 1366-dark` takes only those.
const taken = spawnSync(node, [inRoot('test', 'screenshots', 'takeScreenshots.ts'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(taken.status ?? 1);
