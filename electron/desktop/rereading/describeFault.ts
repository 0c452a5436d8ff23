/** What a file says otherwise than the draft, in one Chinese sentence with its name and what to do. */
import type { Draft } from '#shared/application/draft.ts';
import { readPlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { nameOfPlace } from '#shared/validation/nameOfPlace.ts';
import type { FileFault } from './rereadFile.ts';

const SHOWN_CHARACTERS = 24;
const SHOWN_GLYPHS = 10;

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > SHOWN_CHARACTERS ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…` : text;
}

type FaultWords = { readonly [K in FileFault['kind']]: (fault: Extract<FileFault, { readonly kind: K }>, placeName: (origin: string) => string | null) => string };
const faultWords: FaultWords = {
  unreadable: () => '打不开，请重新导出。',
  text: ({ expected, origin }, placeName) => {
    const name = placeName(origin);
    if (expected === '') return '末尾多出了草稿里没有的文字。';
    return name === null ? `里缺了“${shortened(expected)}”，或写得不一样。` : `里“${name}”与草稿不一致，应为“${shortened(expected)}”。`;
  },
  pages: ({ expected, found }) => `应有 ${expected} 页，实有 ${found} 页。`,
  pictures: ({ expected, found }) => `应有 ${expected} 张图片，完好的是 ${found} 张。`,
  fonts: ({ names }) => `没有带上字体${names.map((name) => `“${name}”`).join('')}，在别的电脑上可能显示不出来。`,
  blankGlyphs: ({ characters }) => `里有印不出来的字：${characters.slice(0, SHOWN_GLYPHS).join('')}，请换一种写法。`,
};

function wordsFor<K extends FileFault['kind']>(fault: Extract<FileFault, { readonly kind: K }>, placeName: (origin: string) => string | null): string {
  const words: FaultWords[K] = faultWords[fault.kind];
  return words(fault, placeName);
}

/** `fileName`: as the user sees it in the list. */
export function describeFault(edition: Edition, draft: Draft, fileName: string, fault: FileFault): string {
  return `${fileName} ${wordsFor(fault, (origin) => {
    const place = readPlace(origin);
    return place ? nameOfPlace(edition, draft, place) : null;
  })}`;
}
