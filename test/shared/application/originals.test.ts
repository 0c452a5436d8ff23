import { describe, expect, it } from 'vitest';
import type { Asset } from '#shared/application/draft.ts';
import { ORIGINAL_LIMITS, originalsThatFit } from '#shared/application/originals.ts';
import { restoreAssets } from '#shared/application/restoreAssets.ts';
import { takeFrom } from '#shared/compare/takeFrom.ts';
import { checkDraftSize } from '#shared/draftFile/writeDraftFile.ts';
import { draftWithFiles } from '../../support/testDrafts.ts';

const PICTURE = 'a'.repeat(64);
const original: Asset = { sha256: 'b'.repeat(64), extension: 'webp', bytes: 5, use: 'original', originalOf: PICTURE };

describe('the gate', () => {
  it('lets the original of a picture in', () => {
    const told: string[] = [];
    expect(restoreAssets([original], (_place, message) => told.push(message))).toEqual([original]);
    expect(told).toEqual([]);
  });
  it.each([
    { ...original, originalOf: undefined },
    { ...original, originalOf: '../x' },
    { ...original, extension: 'svg' },
    { ...original, use: 'picture' },
  ])('sets aside what is none: %o', (stored) => {
    const told: string[] = [];
    expect(restoreAssets([stored], (_place, message) => told.push(message))).toEqual([]);
    expect(told).toHaveLength(1);
  });
});

describe('the room for originals', () => {
  it('is what the draft does not fill yet; a smaller one still fits where a larger does not', () => {
    const held = { ...original, bytes: ORIGINAL_LIMITS.draftBytes - 10 };
    const added = [11, 6, 5, 4].map((bytes) => ({ ...original, bytes }));
    expect(originalsThatFit([held, { ...original, use: 'evidence', bytes: 1e9 }], added).map(({ bytes }) => bytes)).toEqual([6, 4]);
  });
  it('counts with the pictures of a draft file', () => {
    const { draft } = draftWithFiles();
    const large = { ...draft, assets: [{ ...original, bytes: 301 * 1024 ** 2 }] };
    expect(() => checkDraftSize(large, 1)).toThrow(/超过 300 MB/);
  });
});

it('comes along when a text with its picture is taken from another state, once', () => {
  const { draft } = draftWithFiles();
  const [picture] = draft.assets;
  const mine = { ...original, originalOf: picture?.sha256 ?? '' };
  const source = { ...draft, assets: [...draft.assets, mine, { ...original, sha256: 'c'.repeat(64) }] };
  const empty = { ...draft, answers: { ...draft.answers, fields: {} }, evidence: [], assets: [] };
  expect(takeFrom(empty, source, ['field:narrative.method']).assets).toEqual([picture, mine]);
});
