/** The typefaces that ship with the program, as `build/fonts` leaves them in a folder with `fonts.json`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface BundledFace {
  readonly id: 'serif' | 'serifBold' | 'serifBlack' | 'sans' | 'kai';
  readonly name: string;
  readonly file: string;
  /** How many characters it has. */
  readonly characters: number;
  readonly bytes: number;
}

const IDS: readonly string[] = ['serif', 'serifBold', 'serifBlack', 'sans', 'kai'] satisfies BundledFace['id'][];

function isBundledFace(value: unknown): value is BundledFace {
  return typeof value === 'object' && value !== null
    && 'id' in value && typeof value.id === 'string' && IDS.includes(value.id)
    && 'name' in value && typeof value.name === 'string'
    && 'file' in value && typeof value.file === 'string';
}

/** Full path of each face's file. Throws when the folder is not what the build leaves. */
export function readBundledFonts(folder: string): ReadonlyMap<BundledFace['id'], { readonly name: string; readonly file: string }> {
  const listing: unknown = JSON.parse(readFileSync(path.join(folder, 'fonts.json'), 'utf8'));
  const faces = typeof listing === 'object' && listing !== null && 'faces' in listing && Array.isArray(listing.faces) ? listing.faces.filter(isBundledFace) : [];
  if (faces.length !== IDS.length) throw new Error(`${folder} does not hold the bundled fonts: run build/fonts/buildFonts.ts`);
  return new Map(faces.map(({ id, name, file }) => [id, { name, file: path.join(folder, file) }]));
}
