/** `npm test`: types, lint, unit and document tests, journeys through the program; ends with `N passed, N failed`. Plain Node ≥ 20, no dependencies. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureBuilt } from './launch/ensureBuilt.mjs';
import { ensureInstalled } from './launch/ensureInstalled.mjs';
import { ensureSystemTools } from './launch/ensureSystemTools.mjs';
import { inRoot, root } from './launch/paths.mjs';
import { pinnedNode } from './launch/pinnedNode.mjs';

ensureInstalled(() => console.log('Installing packages …'));
const node = pinnedNode();
if (!node) {
  console.error('Node.js 22.12 or newer is needed.');
  process.exit(1);
}
ensureSystemTools();
ensureBuilt(node, () => console.log('Building …'));

let passed = 0;
let failed = 0;

function step(name, words, environment = {}) {
  console.log(`\n— ${name}`);
  const result = spawnSync(node, words, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return result.status === 0;
}
function check(name, words) {
  if (step(name, words)) passed++;
  else failed++;
}

for (const project of ['tsconfig.json', 'build/types/tsconfig.writers.json', 'build/types/tsconfig.node.json', 'build/types/tsconfig.renderer.json']) {
  check(`types: ${project}`, [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', inRoot(project)]);
}
check('lint', [inRoot('node_modules', 'oxlint', 'bin', 'oxlint')]);

const resultsFile = inRoot('out', 'test-results.json');
rmSync(resultsFile, { force: true });
const vitest = [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', inRoot('build', 'vitest.config.ts'), '--coverage',
  '--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`, ...process.argv.slice(2)];
const vitestPassed = step('tests', vitest);
try {
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
  passed += results.numPassedTests;
  failed += results.numFailedTests;
  // A file that cannot even be loaded has no tests to count.
  failed += results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
} catch {
  console.error('The tests left no results.');
}
if (!vitestPassed && failed === 0) failed = 1;

const journeysFile = inRoot('out', 'journey-results.json');
rmSync(journeysFile, { force: true });
const failedBefore = failed;
const journeysPassed = step('journeys', [inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--config', inRoot('build', 'playwright.config.ts')]);
try {
  const { stats, errors } = JSON.parse(readFileSync(journeysFile, 'utf8'));
  passed += stats.expected;
  // A journey that was not run has not passed.
  failed += stats.unexpected + stats.flaky + stats.skipped + errors.length;
} catch {
  console.error('The journeys left no results.');
}
if (!journeysPassed && failed === failedBefore) failed++;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
