/**
 * `npm run bench`: speed and memory beside the targets, in one run; `npm run bench -- window`: those of the window; so with `safety` and
 * `checks`. Not a test. Plain Node ≥ 20, no dependencies.
 */
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
const [what, ...words] = process.argv.slice(2);
const SETS = ['window', 'safety', 'checks'];
const bench = SETS.includes(what ?? '') ? [inRoot('test', 'bench', what ?? '', 'main.ts'), ...words] : [inRoot('test', 'bench', 'bench.ts')];
const result = spawnSync(node, ['--expose-gc', '--disable-warning=ExperimentalWarning', ...bench], {
  cwd: root, stdio: 'inherit', env: { ...process.env, BUNDLED_FONTS_ONLY: '1' },
});
process.exit(result.status ?? 1);
