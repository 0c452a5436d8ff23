import { describe, expect, it } from 'vitest';
import { setZipTime } from '#shared/export/docx/setZipTime.ts';
import { zipFiles } from './zipFiles.ts';

describe('the time of a zip', () => {
  it('is set in both records of every entry', async () => {
    const files = new Map([['a.txt', new Uint8Array([1])], ['b/c.txt', new Uint8Array(1000)]]);
    const one = await zipFiles(files, '2001-02-03T04:05:06Z');
    const other = await zipFiles(files, '2019-12-31T23:59:58Z');
    expect(one).not.toEqual(other);
    setZipTime(one, '2024-11-05T08:30:06Z');
    setZipTime(other, '2024-11-05T08:30:06Z');
    expect(one).toEqual(other);
    // 2024-11-05 08:30:06 in MS-DOS bits, low byte first.
    expect(one.slice(10, 14)).toEqual(Uint8Array.of(0xc3, 0x43, 0x65, 0x59));
  });

  it('cannot be set in what is no zip', () => {
    expect(() => setZipTime(new Uint8Array(100), '2024-11-05T08:30:06Z')).toThrow('not a zip');
  });
});
