/** Unit tests, tests of components in a light browser, and document tests. Documents run one file at a time: each starts heavy tools. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // A busy machine is slow; only what does not end shall fail for its time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/shared/**/*.test.ts', 'test/electron/**/*.test.ts', 'test/build/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'renderer', include: ['test/renderer/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      {
        extends: true,
        // The built shell in a stand-in for Electron, and Chromium in that.
        test: { name: 'shell', include: ['test/shell/**/*.test.ts'], testTimeout: 60_000, fileParallelism: false },
      },
      {
        extends: true,
        // The built host in processes of its own, which are killed.
        test: { name: 'soak', include: ['test/soak/**/*.test.ts'], testTimeout: 300_000, fileParallelism: false },
      },
      {
        extends: true,
        test: {
          name: 'documents', include: ['test/documents/**/*.test.ts'], globalSetup: ['test/support/papers/papersFolder.ts'],
          testTimeout: 240_000, hookTimeout: 240_000, fileParallelism: false,
        },
      },
    ],
    coverage: { provider: 'v8', include: ['shared/**/*.ts'], reporter: ['text-summary'], reportsDirectory: 'coverage' },
  },
});
