/** Fields that Word would ask about, or that turn into an error message when it updates them. */
import type { Document } from '@xmldom/xmldom';
import { type DocxParts, elements, type Problems, valueOf } from './docxParts.ts';

interface OpenField {
  state: 'instruction' | 'result';
  instruction: string;
  hasResult: boolean;
}

/** Fields whose instruction names a bookmark. */
const LEADING_FIELD = /^\s*(?:REF|PAGEREF)\s+(\S+)/u;

function problemsOf(part: Document, name: string, bookmarks: ReadonlySet<string>): Problems {
  const problems: string[] = [];
  const open: OpenField[] = [];
  for (const element of elements(part, '*')) {
    const field = open.at(-1);
    if (element.nodeName === 'w:fldChar') {
      const type = valueOf(element, 'w:fldCharType');
      if (element.hasAttribute('w:dirty')) problems.push(`${name}: a field is dirty, and Word asks to update it`);
      if (type === 'begin') open.push({ state: 'instruction', instruction: '', hasResult: false });
      else if (!field) problems.push(`${name}: a field ends that never began`);
      else if (type === 'separate') field.state = 'result';
      else {
        open.pop();
        if (!field.hasResult) problems.push(`${name}: “${field.instruction.trim()}” shows nothing until it is updated`);
        const target = LEADING_FIELD.exec(field.instruction)?.[1];
        if (target !== undefined && !bookmarks.has(target)) problems.push(`${name}: “${field.instruction.trim()}” leads nowhere`);
      }
    } else if (element.nodeName === 'w:instrText') {
      if (field?.state === 'instruction') field.instruction += element.textContent ?? '';
      else problems.push(`${name}: an instruction outside a field`);
    } else if (element.nodeName === 'w:t' && element.textContent !== '') {
      for (const outer of open) if (outer.state === 'result') outer.hasResult = true;
    }
  }
  return open.length > 0 ? [...problems, `${name}: a field does not end`] : problems;
}

export function fieldProblems({ document, edges }: DocxParts): Problems {
  const bookmarks = new Set(elements(document, 'w:bookmarkStart').map((start) => valueOf(start, 'w:name')));
  const lost = elements(document, 'w:hyperlink').map((link) => valueOf(link, 'w:anchor')).filter((anchor) => !bookmarks.has(anchor));
  return [
    ...problemsOf(document, 'document', bookmarks),
    ...[...edges].flatMap(([name, part]) => problemsOf(part, name, bookmarks)),
    ...lost.map((anchor) => `a link leads to ${anchor}, which is not there`),
  ];
}
