/** Names and numbers inside a Word file that have to be there, once. */
import { childValue } from '../docx/wordXml.ts';
import { type DocxParts, elements, type Problems, valueOf } from './docxParts.ts';

function repeated(names: readonly string[], what: string): Problems {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => `${what} ${name} stands there twice`);
}

function missing(names: readonly string[], known: ReadonlySet<string>, what: string): Problems {
  return [...new Set(names)].filter((name) => !known.has(name)).map((name) => `${what} ${name} is not defined`);
}

function bookmarkProblems({ document }: DocxParts): Problems {
  const starts = elements(document, 'w:bookmarkStart');
  const ids = starts.map((start) => valueOf(start, 'w:id'));
  const ends = elements(document, 'w:bookmarkEnd').map((end) => valueOf(end, 'w:id'));
  return [
    ...repeated(starts.map((start) => valueOf(start, 'w:name')), 'bookmark'),
    ...repeated(ids, 'bookmark number'),
    ...repeated(ends, 'bookmark end'),
    ...missing(ids, new Set(ends), 'the end of bookmark'),
    ...missing(ends, new Set(ids), 'the start of bookmark'),
  ];
}

function relationshipProblems({ document, relationships, names }: DocxParts): Problems {
  const entries = elements(relationships, 'Relationship');
  const ids = entries.map((entry) => valueOf(entry, 'Id'));
  const used = elements(document, '*').flatMap((element) => ['r:id', 'r:embed'].map((attribute) => valueOf(element, attribute)).filter((id) => id !== ''));
  const targets = entries.filter((entry) => valueOf(entry, 'TargetMode') !== 'External').map((entry) => `word/${valueOf(entry, 'Target')}`);
  return [...repeated(ids, 'relationship'), ...missing(used, new Set(ids), 'relationship'), ...missing(targets, names, 'part')];
}

export function nameProblems(parts: DocxParts): Problems {
  const { document, styles, numbering } = parts;
  const styleIds = elements(styles, 'w:style').map((style) => valueOf(style, 'w:styleId'));
  const usedStyles = [document, ...parts.edges.values()]
    .flatMap((part) => ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => elements(part, name).map((element) => valueOf(element))));
  const basedOn = ['w:basedOn', 'w:next', 'w:link'].flatMap((name) => elements(styles, name).map((element) => valueOf(element)));
  const lists = numbering ? elements(numbering, 'w:num').map((list) => valueOf(list, 'w:numId')) : [];
  return [
    ...repeated(styleIds, 'style'),
    ...repeated(elements(styles, 'w:name').map((name) => valueOf(name).toLowerCase()), 'style name'),
    ...missing([...usedStyles, ...basedOn], new Set(styleIds), 'style'),
    ...missing(elements(document, 'w:numId').map((element) => valueOf(element)), new Set([...lists, '0']), 'list'),
    ...repeated(elements(document, 'w:sdtPr').flatMap((properties) => childValue(properties, 'w:id') ?? []), 'content control'),
    ...repeated(elements(document, 'wp:docPr').map((properties) => valueOf(properties, 'id')), 'drawing'),
    ...bookmarkProblems(parts),
    ...relationshipProblems(parts),
  ];
}
