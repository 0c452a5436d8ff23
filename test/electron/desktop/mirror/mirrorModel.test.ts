import { expect, it } from 'vitest';
import { checkAgainstModel } from '../../../soak/mirrorModel.ts';

it('whatever is typed, saved, named, restored, damaged and started anew in whatever order, the disk has what it acknowledged', { timeout: 240_000 }, async () => {
  expect(await checkAgainstModel(40, 2024)).toBeGreaterThan(500);
});
