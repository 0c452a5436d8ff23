import { expect, it } from 'vitest';
import { fuzzGate } from './fuzzGate.ts';

it('400 spoilt draft files are refused in a sentence, or open with everything said that is not as the file means it', async () => {
  const report = await fuzzGate({ files: 400, seed: 2024 });
  expect(report.faults).toEqual([]);
  expect(report.opened).toBeGreaterThan(80);
  expect(report.refused).toBeGreaterThan(150);
});
