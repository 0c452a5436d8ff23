/** The pages beside the text. Only one typesetting runs at a time; what is asked for meanwhile gets the newest draft's pages. */
import type { Draft } from '#shared/application/draft.ts';
import type { TypesetPages } from '#shared/desktopApi.ts';
import { findEdition } from '#shared/editions/index.ts';
import type { PictureAsset } from '#shared/export/exporter.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import type { DraftAssets } from './draftAssets.ts';
import { readPictures } from './readPictures.ts';
import { Refused } from './refused.ts';
import type { Typesetter } from './typesetting/typesetter.ts';

interface Waiting {
  draft: Draft;
  readonly pages: Promise<TypesetPages>;
}
/** Pictures stay read while a draft is worked on; their bytes are checked when they are read. */
const KEPT_PICTURE_BYTES = 200 * 1024 * 1024;

export interface PreviewOptions {
  readonly typesetter: Typesetter;
  readonly program: string;
  readonly now: () => Date;
  readonly assetsOf: (draft: Draft) => Promise<DraftAssets>;
}

export class PreviewTypesetter {
  readonly #options: PreviewOptions;
  readonly #pictures = new Map<string, Uint8Array>();
  #running: Promise<unknown> | null = null;
  #waiting: Waiting | null = null;

  constructor(options: PreviewOptions) {
    this.#options = options;
  }

  async typeset(draft: Draft): Promise<TypesetPages> {
    if (!this.#running) return this.#run(draft);
    if (this.#waiting) {
      this.#waiting.draft = draft;
      return this.#waiting.pages;
    }
    const running = this.#running;
    const waiting: Waiting = {
      draft,
      pages: running.catch(() => undefined).then(() => {
        this.#waiting = null;
        return this.#run(waiting.draft);
      }),
    };
    this.#waiting = waiting;
    return waiting.pages;
  }

  #run(draft: Draft): Promise<TypesetPages> {
    const run = this.#write(draft).finally(() => {
      if (this.#running === run) this.#running = null;
    });
    this.#running = run;
    return run;
  }

  async #write(draft: Draft): Promise<TypesetPages> {
    const edition = findEdition(draft.editionId);
    if (!edition) throw new Refused('本程序没有这一年度的表单，请升级程序。');
    const { typesetter, program, now } = this.#options;
    const pictures: ReadonlyMap<string, PictureAsset> = await readPictures(edition, draft, this.#keeping(await this.#options.assetsOf(draft)));
    const document = printApplication(edition, draft, { tableOfContents: false });
    const written = await typesetter.write('pdf', document, { pictures, madeAt: now().toISOString(), program, draft: { id: draft.id, revision: draft.revision } });
    return {
      pdf: written.bytes,
      pages: written.pages ?? 0,
      places: written.places,
      warnings: [...document.warnings, ...written.warnings].map(({ message }) => message),
    };
  }

  #keeping(assets: DraftAssets): DraftAssets {
    return {
      ...assets,
      readPicture: async (sha256) => {
        const kept = this.#pictures.get(sha256);
        if (kept) return kept;
        const bytes = await assets.readPicture(sha256);
        const keptBytes = [...this.#pictures.values()].reduce((sum, picture) => sum + picture.length, 0);
        if (keptBytes + bytes.length > KEPT_PICTURE_BYTES) this.#pictures.clear();
        this.#pictures.set(sha256, bytes);
        return bytes;
      },
    };
  }
}
