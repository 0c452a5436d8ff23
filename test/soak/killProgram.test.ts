import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { builtHost } from './hostProcess.ts';
import { killsOf, soakProgram } from './killProgram.ts';

it('25 times browser, host or both are killed while somebody types: whatever was said to be saved is there, to the character', async () => {
  const report = await soakProgram({ host: builtHost, folder: await mkdtemp(path.join(tmpdir(), 'soak-')), kills: 25, seed: 2024, longestTypingMs: 1200 });
  expect(report.losses).toEqual([]);
  expect(killsOf(report)).toBe(25);
  expect(Math.min(...Object.values(report.kills))).toBeGreaterThan(3);
  expect(report.acknowledged).toBeGreaterThan(0);
});
