/** Makes the typefaces of the PDF writer: `out/fonts/*.ttf`, `fonts.json` and their licences. Does nothing when neither packages nor recipes changed. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BundledFace } from '#electron/desktop/typesetting/bundledFonts.ts';
import { characterSets } from './characterSets.ts';
import { FontMerger } from './fontMerger.ts';
import { type FontRecipe, fontRecipes, readSources } from './fontRecipes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packagesFolder = path.join(root, 'node_modules');
const outFolder = path.join(root, 'out', 'fonts');
const stampFile = path.join(outFolder, 'made-from');
/** Ships in every installer. */
const MAXIMUM_BYTES = 30_000_000;

/** What the result depends on: the packages' versions and these programs. */
function stampOfInputs(): string {
  const hash = createHash('sha256');
  for (const name of new Set(fontRecipes.map((recipe) => recipe.package))) hash.update(readFileSync(path.join(packagesFolder, name, 'package.json')));
  for (const folder of [path.join(root, 'build', 'fonts'), path.join(root, 'shared', 'export', 'pdf', 'trueType')]) {
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex');
}

async function makeFont(recipe: FontRecipe): Promise<BundledFace> {
  const merger = new FontMerger();
  const wanted = recipe.characters === 'full' ? null : characterSets[recipe.characters];
  for (const font of await readSources(recipe, packagesFolder)) merger.add(font, (codePoint) => wanted?.has(codePoint) ?? true);
  for (const change of recipe.widthChanges) merger.changeWidth(change);
  const bytes = merger.encode(recipe.name);
  writeFileSync(path.join(outFolder, recipe.file), bytes);
  return { id: recipe.id, name: recipe.name, file: recipe.file, characters: merger.characterCount, bytes: bytes.length };
}

/** The licence that a package brings along, else the text of the SIL Open Font License. */
function copyLicence(recipe: FontRecipe): void {
  const own = path.join(packagesFolder, recipe.package, 'LICENSE_FONT');
  const licence = existsSync(own) ? own : path.join(root, 'build', 'fonts', 'OFL.txt');
  copyFileSync(licence, path.join(outFolder, recipe.file.replace(/-\w+\.ttf$/, '-OFL.txt')));
}

const stamp = stampOfInputs();
const isUpToDate = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
  && fontRecipes.every(({ file }) => existsSync(path.join(outFolder, file)) && statSync(path.join(outFolder, file)).size > 0);
if (!isUpToDate) {
  rmSync(outFolder, { recursive: true, force: true });
  mkdirSync(outFolder, { recursive: true });
  const faces: BundledFace[] = [];
  for (const recipe of fontRecipes) {
    faces.push(await makeFont(recipe));
    copyLicence(recipe);
  }
  const bytes = faces.reduce((sum, face) => sum + face.bytes, 0);
  if (bytes > MAXIMUM_BYTES) throw new Error(`the fonts take ${bytes} bytes; more than ${MAXIMUM_BYTES} are not shipped`);
  writeFileSync(path.join(outFolder, 'fonts.json'), `${JSON.stringify({ faces }, null, 2)}\n`);
  writeFileSync(stampFile, stamp);
  for (const face of faces) console.log(`${face.file}  ${face.characters} characters  ${(face.bytes / 1e6).toFixed(1)} MB`);
}
