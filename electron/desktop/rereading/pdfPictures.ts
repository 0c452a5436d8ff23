/** How many pictures the pages of a PDF draw: each is an object of the file whose bytes are there. */
import { type PdfObjects, referenceIn } from './pdfObjects.ts';

const JPEG_BEGINNING = [0xff, 0xd8];

function isPicture(objects: PdfObjects, number: number): boolean {
  const dictionary = objects.dictionary(number);
  if (!/\/Subtype\s*\/Image\b/.test(dictionary)) return false;
  if (!dictionary.includes('/DCTDecode')) return objects.begins(number);
  const bytes = objects.rawStream(number);
  return bytes !== null && JPEG_BEGINNING.every((byte, index) => bytes[index] === byte);
}

/** By name in the resources of a page. */
function picturesOf(objects: PdfObjects, page: string): ReadonlySet<string> {
  const shared = referenceIn(page, 'Resources');
  const resources = shared === null ? page : objects.dictionary(shared);
  const listed = /\/XObject\s*<<([^>]*)>>/.exec(resources)?.[1] ?? '';
  return new Set([...listed.matchAll(/\/(\w+)\s+(\d+) 0 R/g)].flatMap(([, name = '', number]) => (isPicture(objects, Number(number)) ? [name] : [])));
}

export function drawnPictures(objects: PdfObjects): number {
  let drawn = 0;
  for (const [, page] of objects.dictionaries()) {
    if (!/\/Type\s*\/Page\b(?!s)/.test(page)) continue;
    const contents = referenceIn(page, 'Contents');
    const content = contents === null ? null : objects.stream(contents);
    if (!content) continue;
    const names = picturesOf(objects, page);
    if (names.size === 0) continue;
    drawn += [...Buffer.from(content).toString('latin1').matchAll(/\/(\w+) Do\b/g)].filter(([, name = '']) => names.has(name)).length;
  }
  return drawn;
}
