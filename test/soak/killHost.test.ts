import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { builtHost } from './hostProcess.ts';
import { soakHost } from './killHost.ts';

it('25 times killed without warning, the program has lost nothing that it had acknowledged', async () => {
  const report = await soakHost({ host: builtHost, folder: await mkdtemp(path.join(tmpdir(), 'soak-')), kills: 25, seed: 2024 });
  expect(report.losses).toEqual([]);
  expect(report.kills).toBe(25);
  expect(report.revisions).toBeGreaterThan(25);
  expect(report.worstGapMs).toBeLessThan(1000);
});
