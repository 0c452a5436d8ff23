/** Tables that Word repairs or that WPS and LibreOffice draw askew: the validator sees none of it. */
import type { Element } from '@xmldom/xmldom';
import { child, childElements, childValue, isOn } from '../docx/wordXml.ts';
import { type DocxParts, elements, type Problems, valueOf } from './docxParts.ts';

function rowProblems(row: Element, columns: readonly number[], open: Map<number, number>, where: string): Problems {
  const problems: string[] = [];
  let column = 0;
  for (const cell of childElements(row).filter(({ nodeName }) => nodeName === 'w:tc')) {
    const at = `${where}, column ${column + 1}`;
    const properties = child(cell, 'w:tcPr');
    const span = Number(childValue(properties, 'w:gridSpan') ?? 1);
    const merge = child(properties, 'w:vMerge');
    const width = columns.slice(column, column + span).reduce((sum, twips) => sum + twips, 0);
    if (valueOf(child(properties, 'w:tcW'), 'w:type') !== 'dxa') problems.push(`${at}: its width is not in twips`);
    else if (Number(valueOf(child(properties, 'w:tcW'), 'w:w')) !== width) problems.push(`${at}: it is not as wide as its columns`);
    if (merge && valueOf(merge) !== 'restart') {
      if (open.get(column) !== span) problems.push(`${at}: it continues a cell that is not above it`);
    } else {
      for (let covered = column; covered < column + span; covered += 1) open.delete(covered);
      if (merge) open.set(column, span);
    }
    if (childElements(cell).at(-1)?.nodeName !== 'w:p') problems.push(`${at}: it does not end with a paragraph`);
    column += span;
  }
  if (column !== columns.length) problems.push(`${where}: ${column} columns of ${columns.length}`);
  return problems;
}

function headerProblems(rows: readonly Element[], where: string): Problems {
  const repeated = rows.map((row) => isOn(child(row, 'w:trPr'), 'w:tblHeader'));
  const count = repeated.findLastIndex(Boolean) + 1;
  if (count === 0) return [];
  return [
    ...(repeated.slice(0, count).every(Boolean) ? [] : [`${where}: a row repeats that does not follow the first ones`]),
    ...(count < rows.length ? [] : [`${where}: it has a head and no body`]),
  ];
}

export function tableProblems({ document }: DocxParts): Problems {
  return elements(document, 'w:tbl').flatMap((table, index) => {
    const where = `table ${index + 1}`;
    const properties = child(table, 'w:tblPr');
    const grid = child(table, 'w:tblGrid');
    const columns = grid ? childElements(grid).map((column) => Number(valueOf(column, 'w:w'))) : [];
    const rows = childElements(table).filter(({ nodeName }) => nodeName === 'w:tr');
    let next = table.nextSibling;
    while (next && next.nodeType !== 1) next = next.nextSibling;
    const open = new Map<number, number>();
    return [
      ...(next?.nodeName === 'w:p' ? [] : [`${where}: no paragraph follows it`]),
      ...(valueOf(child(properties, 'w:tblLayout'), 'w:type') === 'fixed' ? [] : [`${where}: its columns are not fixed`]),
      ...(Number(valueOf(child(properties, 'w:tblW'), 'w:w')) === columns.reduce((sum, width) => sum + width, 0)
        ? [] : [`${where}: it is not as wide as its columns together`]),
      ...(columns.every((width) => width > 0) ? [] : [`${where}: a column has no width`]),
      ...rows.flatMap((row, rowIndex) => rowProblems(row, columns, open, `${where}, row ${rowIndex + 1}`)),
      ...headerProblems(rows, where),
    ];
  });
}
