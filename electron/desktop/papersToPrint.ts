/** PDFs that were made only to be printed: they lie in a folder of this run, and go with it. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import { findEdition } from '#shared/editions/index.ts';
import { packageNames } from '#shared/export/package/packageNames.ts';
import type { PrintedPaper } from '#shared/desktopApi.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { printPromise } from '#shared/print/printPromise.ts';
import { claimFile } from './claimFile.ts';
import type { DraftAssets } from './draftAssets.ts';
import { explainFileError } from './explainFileError.ts';
import { writeAndSync } from './exportRun.ts';
import { readPictures } from './readPictures.ts';
import { Refused } from './refused.ts';
import type { Typesetter } from './typesetting/typesetter.ts';
import { unfinishedIn } from './unfinished.ts';

export interface PapersToPrintOptions {
  readonly typesetter: Typesetter;
  readonly program: string;
  readonly now: () => Date;
  readonly assetsOf: (draft: Draft) => Promise<DraftAssets>;
}

export class PapersToPrint {
  readonly #options: PapersToPrintOptions;
  #folder: Promise<string> | null = null;

  constructor(options: PapersToPrintOptions) {
    this.#options = options;
  }

  /** Full path of the PDF. What a viewer still has open keeps its name. */
  async write(draft: Draft, paper: PrintedPaper): Promise<string> {
    const edition = findEdition(draft.editionId);
    if (!edition) throw new Refused('本程序没有这一年度的表单，请升级程序。');
    const { typesetter, program, now, assetsOf } = this.#options;
    const document = paper === 'application' ? printApplication(edition, draft, { tableOfContents: false }) : printPromise(edition, draft);
    const pictures = paper === 'application' ? await readPictures(edition, draft, await assetsOf(draft)) : new Map();
    const { bytes } = await typesetter.write('pdf', document, { pictures, madeAt: now().toISOString(), program, draft: { id: draft.id, revision: draft.revision } });
    try {
      const folder = await this.#made();
      const unfinished = unfinishedIn(folder);
      await writeAndSync(unfinished, bytes);
      const names = packageNames(edition, draft);
      return (await claimFile(unfinished, path.join(folder, `${names[paper]}.pdf`), true)).file;
    } catch (error) {
      throw explainFileError(error, '没能写出要打印的 PDF');
    }
  }

  #made(): Promise<string> {
    this.#folder ??= mkdtemp(path.join(os.tmpdir(), 'zhiliang-print-')).catch((error: unknown) => {
      this.#folder = null;
      throw error;
    });
    return this.#folder;
  }

  /** What a viewer has open stays until the system clears its temporary files. */
  async close(): Promise<void> {
    const folder = this.#folder;
    this.#folder = null;
    if (folder) await folder.then((made) => rm(made, { recursive: true, force: true })).catch(() => undefined);
  }
}
