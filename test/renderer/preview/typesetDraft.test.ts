/** Pictures that are not on the disk yet. */
import { describe, expect, it, vi } from 'vitest';
import type { Outcome, TypesetPages } from '#shared/desktopApi.ts';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { typesetDraft } from '#renderer/preview/typesetDraft.ts';
import { draftFor } from '../../support/draftFor.ts';

const picture = { sha256: 'a'.repeat(64), extension: 'png', bytes: 3, use: 'picture' } as const;
const report = { sha256: 'b'.repeat(64), extension: 'pdf', bytes: 3, use: 'evidence' } as const;
const draft = draftFor(edition, { assets: [picture, report] });
const pages: Outcome<TypesetPages> = { done: { pdf: new Uint8Array(), pages: 1, places: [], warnings: [] } };
const refused = { refused: '图1不见了。' };

function services(...outcomes: readonly Outcome<TypesetPages>[]) {
  const left = [...outcomes];
  return {
    desktop: {
      typeset: vi.fn(async () => left.shift() ?? refused),
      putAsset: vi.fn(async (_argument: { readonly sha256: string }): Promise<Outcome<null>> => ({ done: null })),
    },
    store: { picture: vi.fn(async (sha256: string) => (sha256 === picture.sha256 ? new Blob([new Uint8Array([1, 2, 3])]) : undefined)) },
  };
}

describe('typesetting a draft', () => {
  it('sends no picture when everything is there', async () => {
    const { desktop, store } = services(pages);
    expect(await typesetDraft({ desktop, store }, draft)).toBe(pages);
    expect(desktop.putAsset).not.toHaveBeenCalled();
  });

  it('brings the pictures that the window holds and tries again', async () => {
    const { desktop, store } = services(refused, pages);
    expect(await typesetDraft({ desktop, store }, draft)).toBe(pages);
    expect(desktop.putAsset.mock.calls).toEqual([[{ draftId: draft.id, sha256: picture.sha256, extension: 'png', bytes: new Uint8Array([1, 2, 3]) }]]);
  });

  it('tries only once more', async () => {
    const { desktop, store } = services(refused, refused, pages);
    expect(await typesetDraft({ desktop, store }, draft)).toBe(refused);
  });

  it('passes the reason on when there is no picture to bring, or the disk does not take it', async () => {
    const bare = services(refused, pages);
    expect(await typesetDraft(bare, draftFor(edition))).toBe(refused);
    const full = services(refused, pages);
    full.desktop.putAsset.mockResolvedValue({ refused: '磁盘已满。' });
    expect(await typesetDraft(full, draft)).toBe(refused);
  });
});
