/** One build for everything that runs: now the terminal and its typesetting worker; the windows join later. */
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

function nodeEnvironment(entries: Record<string, string>, folder: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: nodeModules, conditions: ['node', 'import', 'default'] },
    build: {
      outDir: `${root}out/${folder}`,
      emptyOutDir: true,
      ssr: true,
      minify: false,
      target: 'node22',
      copyPublicDir: false,
      rollupOptions: {
        input: entries,
        external: nodeModules,
        output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  };
}

export default defineConfig({
  root,
  configFile: false,
  environments: {
    terminal: nodeEnvironment({
      main: `${root}electron/terminal/main.ts`,
      typesettingWorker: `${root}electron/desktop/typesetting/worker.ts`,
    }, 'terminal'),
  },
  builder: {
    async buildApp(builder) {
      const terminal = builder.environments['terminal'];
      if (terminal) await builder.build(terminal);
    },
  },
});
