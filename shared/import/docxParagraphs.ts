/** The text of a Word document's XML as Word counts it: paragraphs of the body and its text boxes, without automatic numbers. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

/** Contents that Word does not show, or shows a second time. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:delInstrText', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:rt']);

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-', 'w:softHyphen': '', 'w:sym': '\u25a1', 'w:ptab': '\t',
};

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/**
 * Paragraphs of `word/document.xml`, `footnotes.xml` or `endnotes.xml`, in order. Deleted text of tracked changes is left
 * out, field results and text boxes are in (Word's own dialog counts them). Throws on XML that cannot be read.
 */
export function docxParagraphs(xml: string): string[] {
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');
  const paragraphs: string[] = [];
  const read = (parent: Node, into: { text: string } | null): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node) || SKIPPED.has(node.nodeName)) continue;
      if (node.nodeName === 'w:p') {
        const place = paragraphs.push('') - 1;
        const paragraph = { text: '' };
        read(node, paragraph);
        paragraphs[place] = paragraph.text;
      } else if (node.nodeName === 'w:t') {
        if (into) into.text += node.textContent ?? '';
      } else if (into && CHARACTERS[node.nodeName] !== undefined) {
        into.text += CHARACTERS[node.nodeName];
      } else {
        read(node, into);
      }
    }
  };
  if (document.documentElement) read(document.documentElement, null);
  return paragraphs;
}
