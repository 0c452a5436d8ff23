/** One build for everything that runs: the window, and on the computer's side Electron's two parts, the loopback host, the terminal and the typesetting worker. */
import { execFileSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** The commit's day and not today's, so that equal sources give equal builds. Empty outside a repository. */
function commitDay(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

interface NodePart {
  readonly entries: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Electron's own parts are CommonJS: a sandboxed preload cannot be a module, and main registers its schemes before ready. */
  readonly format: 'esm' | 'cjs';
  readonly external?: readonly string[];
}

function nodeEnvironment({ entries, folder, format, external = nodeModules }: NodePart): EnvironmentOptions {
  const ending = format === 'esm' ? 'mjs' : 'cjs';
  return {
    consumer: 'server',
    define: { BUILT_FROM: JSON.stringify(commitDay()) },
    resolve: { noExternal: true, external: [...external], conditions: ['node', 'import', 'default'] },
    build: {
      outDir: `${root}out/${folder}`,
      emptyOutDir: true,
      ssr: true,
      minify: false,
      target: 'node22',
      copyPublicDir: false,
      rollupOptions: {
        input: { ...entries },
        external: [...external],
        output: format === 'esm'
          ? { format, entryFileNames: `[name].${ending}`, chunkFileNames: `chunks/[name]-[hash].${ending}` }
          : { format, entryFileNames: `[name].${ending}`, codeSplitting: false },
      },
    },
  };
}

export default defineConfig({
  root: `${root}renderer`,
  base: './',
  plugins: [react()],
  environments: {
    client: {
      build: {
        outDir: `${root}out/renderer`,
        emptyOutDir: true,
        // Electron 45 is newer than any of them; without it, the browser of an office is what it is.
        target: ['chrome122', 'firefox128', 'safari17.4'],
        // The policy allows no inline scripts, and a data address for every small picture helps nobody.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
        rollupOptions: { input: `${root}renderer/index.html` },
      },
    },
    terminal: nodeEnvironment({
      folder: 'terminal',
      format: 'esm',
      entries: {
        main: `${root}electron/terminal/main.ts`,
        typesettingWorker: `${root}electron/desktop/typesetting/worker.ts`,
      },
    }),
    loopback: nodeEnvironment({ folder: 'loopback', format: 'esm', entries: { main: `${root}electron/withoutElectron/main.ts` } }),
    main: nodeEnvironment({ folder: 'main', format: 'cjs', entries: { main: `${root}electron/main.ts` }, external: ['electron', ...nodeModules] }),
    preload: nodeEnvironment({ folder: 'preload', format: 'cjs', entries: { preload: `${root}electron/preload.ts` }, external: ['electron'] }),
  },
  builder: {
    async buildApp(builder) {
      // A part that does not build is told at the end, so that it does not keep the others from being tried.
      const failed: unknown[] = [];
      for (const name of ['terminal', 'loopback', 'main', 'preload', 'client']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment).catch((error: unknown) => failed.push(error));
      }
      if (failed.length > 0) throw failed[0];
    },
  },
});
