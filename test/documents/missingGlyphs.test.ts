/** Every character that no bundled face has is reported by name and place, and no other. The faces are read by fontkit, not by us. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fontsFolder, paper, PAPERS, printed } from '../support/papers/papers.ts';
import { printText } from '../support/printText.ts';

/** White space and what shows nothing needs no glyph. */
const NEEDS_NO_GLYPH = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

const covered = new Set(readdirSync(fontsFolder).filter((name) => name.endsWith('.ttf')).flatMap((name) => {
  const font = openSync(path.join(fontsFolder, name));
  return 'characterSet' in font ? font.characterSet : [];
}));

describe.each(PAPERS)('the characters of $draft, $document', (name) => {
  it('are all in the bundled faces, or reported', async () => {
    const text = printText(await printed(name)).join('');
    const missing = new Set(Array.from(text).filter((character) => !NEEDS_NO_GLYPH.test(character) && !covered.has(character.codePointAt(0) ?? 0)));
    const { warnings } = await paper(name, 'pdf');
    const reported = warnings.filter(({ code }) => code === 'missingGlyph');
    expect(new Set(reported.map(({ message }) => /“(.+?)”/u.exec(message)?.[1]))).toEqual(missing);
    for (const { place } of reported) expect(place).not.toBe('');
  });
});

it('the faces are there to be judged', () => {
  expect(covered.size).toBeGreaterThan(30_000);
});
