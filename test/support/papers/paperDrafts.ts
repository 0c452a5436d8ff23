/** The drafts that go on paper in the document tests: every fixture, the sample, and both editions with a marker in every place. */
import { fileURLToPath } from 'node:url';
import { openDraftPath } from '#electron/desktop/draftFileOnDisk.ts';
import { readPictures } from '#electron/desktop/readPictures.ts';
import type { Draft } from '#shared/application/draft.ts';
import { editions, findEdition } from '#shared/editions/index.ts';
import type { PictureAsset } from '#shared/export/exporter.ts';
import type { Edition } from '#shared/form/edition.ts';
import { madeUpEdition } from '../madeUpEdition.ts';
import { sentinelDraft } from '../sentinelDraft.ts';
import { sentinelAsset, sentinelPicture } from './sentinelPicture.ts';

export const PAPER_DRAFTS = ['empty', 'minimal', 'sample', 'sentinel', 'stress', 'sentinels of 2024', 'sentinels of the made-up edition'] as const;
export type PaperDraftName = (typeof PAPER_DRAFTS)[number];

export interface PaperDraft {
  readonly edition: Edition;
  readonly draft: Draft;
  readonly pictures: ReadonlyMap<string, PictureAsset>;
  /** For drafts of sentinels: the markers of the application in their order; else empty. */
  readonly markers: readonly string[];
}

const inRepository = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const FILES: { readonly [N in PaperDraftName]?: string } = {
  empty: inRepository('test/fixtures/empty.zbdraft'),
  minimal: inRepository('test/fixtures/minimal.zbdraft'),
  sample: inRepository('shared/editions/2024/sample/draft.json'),
  sentinel: inRepository('test/fixtures/sentinel.zbdraft'),
  stress: inRepository('test/fixtures/stress.zbdraft'),
};

export function paperDraftFile(name: PaperDraftName): string {
  const file = FILES[name];
  if (file === undefined) throw new Error(`the draft “${name}” is made in code`);
  return file;
}

function sentinels(edition: Edition): PaperDraft {
  const { draft, order } = sentinelDraft(edition, sentinelAsset);
  return { edition, draft, pictures: new Map([[sentinelPicture.sha256, sentinelPicture]]), markers: order };
}

async function fromFile(name: PaperDraftName): Promise<PaperDraft> {
  const { draft, assets, setAside } = await openDraftPath(paperDraftFile(name), editions);
  if (setAside.length > 0) throw new Error(`the gate set aside parts of the draft “${name}”: ${setAside.map(({ message }) => message).join('; ')}`);
  const edition = findEdition(draft.editionId);
  if (!edition) throw new Error(`no edition ${draft.editionId}`);
  return { edition, draft, pictures: await readPictures(edition, draft, assets), markers: [] };
}

const opened = new Map<PaperDraftName, Promise<PaperDraft>>();

export function paperDraft(name: PaperDraftName): Promise<PaperDraft> {
  let draft = opened.get(name);
  if (!draft) {
    if (name === 'sentinels of 2024') draft = Promise.resolve(sentinels(newestEdition()));
    else if (name === 'sentinels of the made-up edition') draft = Promise.resolve(sentinels(madeUpEdition));
    else draft = fromFile(name);
    opened.set(name, draft);
  }
  return draft;
}

function newestEdition(): Edition {
  const [edition] = editions;
  if (!edition) throw new Error('there is no edition');
  return edition;
}
