/** HTML from the clipboard in our model. */
import { HtmlReader } from './htmlReader.ts';
import type { ReadBlocks } from './readText.ts';

export interface ReadHtml extends ReadBlocks {
  /** The source had typefaces, sizes or colours of its own. */
  readonly hadLook: boolean;
  /** Picture elements of the page, with those that hold no place among the blocks. */
  readonly picturesMet: number;
}

/** Without style sheets, and styles and scripts of tags under another name: the page's policy forbids them, and each would be reported as a violation. */
function withQuietStyles(html: string): string {
  return html.replace(/<style\b[\s\S]*?(?:<\/style\s*>|$)/gi, '').replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(style|on[a-z]+)\s*=/gi, (_whole, name: string) => ` data-${name.toLowerCase()}=`));
}

/** Pictures are places to be filled or given up (`pendingPictures.ts`). Throws `PasteRefused`. */
export function readHtml(html: string): ReadHtml {
  // Parsed apart from the page: nothing in it is run or fetched.
  const { body } = new DOMParser().parseFromString(withQuietStyles(html), 'text/html');
  const reader = new HtmlReader();
  const blocks = reader.read(body);
  return { blocks, leftOut: reader.leftOut, hadLook: /data-style|<font\b/.test(body.innerHTML.slice(0, 20_000)), picturesMet: reader.picturesMet };
}
