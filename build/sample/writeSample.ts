/** Writes `shared/editions/2024/sample/draft.json` and its assets. Run it after a change of the sample's texts, numbers or pictures. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { assetEntryName } from '#shared/draftFile/entryNames.ts';
import { writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import { makeSample } from './makeSample.ts';

const folder = new URL('../../shared/editions/2024/sample/', import.meta.url);
const { draft, bytes } = await makeSample();

// Pictures of an earlier state would stay behind for ever.
rmSync(new URL('assets/', folder), { recursive: true, force: true });
mkdirSync(new URL('assets/', folder));
for (const asset of draft.assets) {
  const content = bytes.get(asset.sha256);
  if (!content) throw new Error(`no bytes for ${asset.sha256}`);
  writeFileSync(new URL(assetEntryName(asset), folder), content);
}
writeFileSync(new URL('draft.json', folder), writeDraftJson(draft));
const size = [...bytes.values()].reduce((sum, content) => sum + content.length, 0);
console.log(`${draft.assets.length} assets, ${(size / 1e6).toFixed(2)} MB`);
