import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { zipFolder } from '#electron/desktop/zipFolder.ts';

it('entries of a zip can be read in one pass: deflated, since their size stands behind them, and named in UTF-8', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'zip-'));
  await writeFile(path.join(folder, '申报书.pdf'), 'packed already');
  const target = `${folder}.zip`;
  await zipFolder(folder, '提交材料', target, '2024-11-05T02:30:00.000Z');
  const header = await readFile(target);
  const flags = header.readUInt16LE(6);
  expect({ utf8: (flags & 0x800) !== 0, method: header.readUInt16LE(8) }).toEqual({ utf8: true, method: 8 });
});
