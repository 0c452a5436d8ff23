/** `npm run bench`: speed and memory beside the targets, in one run. Not a test. Plain Node ≥ 20, no dependencies. */
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
const result = spawnSync(node, ['--expose-gc', '--disable-warning=ExperimentalWarning', inRoot('test', 'bench', 'bench.ts'), ...process.argv.slice(2)], {
  cwd: root, stdio: 'inherit', env: { ...process.env, BUNDLED_FONTS_ONLY: '1' },
});
process.exit(result.status ?? 1);
