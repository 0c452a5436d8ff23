/** Journeys through the whole program in a real browser: all of them against the loopback host, a smoke set against the built Electron shell in its stand-in. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { JourneyOptions } from '../test/journeys/support/journey.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig<JourneyOptions>({
  testDir: `${root}test/journeys`,
  testMatch: '**/*.journey.ts',
  outputDir: `${root}out/journeys`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${root}out/journey-results.json` }]],
  projects: [
    { name: 'loopback', use: { host: 'loopback' } },
    { name: 'shell', use: { host: 'shell' }, grep: /@smoke/ },
  ],
});
