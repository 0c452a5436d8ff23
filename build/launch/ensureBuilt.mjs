/** Builds when a source is newer than the build. Compares names, sizes and dates, so an unchanged tree costs a few milliseconds. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

const SOURCES = ['electron', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json'];
const stampFile = inRoot('out', 'built-from');

function stampOf(sources) {
  const hash = createHash('sha256');
  const visit = (file) => {
    const info = statSync(file);
    if (info.isDirectory()) for (const name of readdirSync(file).sort()) visit(path.join(file, name));
    else hash.update(`${path.relative(root, file)}\n${info.size}\n${info.mtimeMs}\n`);
  };
  for (const source of sources) if (existsSync(inRoot(source))) visit(inRoot(source));
  return hash.digest('hex');
}

export function ensureBuilt(node, say) {
  const wanted = stampOf(SOURCES);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  say();
  for (const step of [[inRoot('build', 'fonts', 'buildFonts.ts')], [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--app', '--logLevel', 'warn', '--config', inRoot('build', 'vite.config.ts')]]) {
    const result = spawnSync(node, ['--disable-warning=ExperimentalWarning', ...step], {
      // Whoever starts us (a test runner) may have set another one, and would get a slow build that stays.
      cwd: root, stdio: ['ignore', process.stderr, process.stderr], env: { ...process.env, NODE_ENV: 'production' },
    });
    if (result.status !== 0) process.exit(result.status ?? 1);
  }
  mkdirSync(inRoot('out'), { recursive: true });
  writeFileSync(stampFile, wanted);
}
