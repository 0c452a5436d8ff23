/** The files of a draft that a script makes: kept once each, by the SHA-256 of their bytes. */
import { createHash } from 'node:crypto';
import type { Asset, Draft } from '#shared/application/draft.ts';
import type { RenderedPng } from './renderPng.ts';

export interface MadeDraft {
  readonly draft: Draft;
  /** The bytes of each asset by its SHA-256. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export class DraftAssets {
  readonly #assets = new Map<string, Asset>();
  readonly bytes = new Map<string, Uint8Array>();

  /** Returns the SHA-256. */
  keep(content: Uint8Array, asset: Omit<Asset, 'sha256' | 'bytes'>): string {
    const sha256 = createHash('sha256').update(content).digest('hex');
    this.bytes.set(sha256, content);
    this.#assets.set(sha256, { sha256, ...asset, bytes: content.length });
    return sha256;
  }

  keepPicture({ bytes, widthPx, heightPx }: RenderedPng): string {
    return this.keep(bytes, { extension: 'png', widthPx, heightPx, use: 'picture' });
  }

  /** In the order in which they came. */
  list(): readonly Asset[] {
    return [...this.#assets.values()];
  }
}
