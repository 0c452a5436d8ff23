/** What every edition promises to the rest of the program. Each clause lists its faults in words; an edition that keeps it has none. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOf, fieldsOfSection, tablesOf } from '#shared/form/fieldsOf.ts';
import type { FormSection, NarrativeSection } from '#shared/form/section.ts';
import { gridProblems } from './contract/gridProblems.ts';
import { idsOf } from './contract/idsOf.ts';
import { wordsOfKind } from '#shared/validation/rules/ruleCheck.ts';
import { pointersOf, pointersOfCondition, type Pointer } from './contract/pointers.ts';
import { sourcesOf } from './contract/sourcesOf.ts';

export interface ContractClause {
  readonly promise: string;
  readonly problems: (edition: Edition) => readonly string[];
}

function formsOf(edition: Edition): readonly FormSection[] {
  return edition.sections.filter((section) => section.kind === 'form');
}

function narrativesOf(edition: Edition): readonly NarrativeSection[] {
  return edition.sections.filter((section) => section.kind === 'narrative');
}

function duplicateIds(edition: Edition): readonly string[] {
  return Object.entries(idsOf(edition)).flatMap(([space, ids]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${space}: ${id} twice`));
}

function unusableIds(edition: Edition): readonly string[] {
  return Object.entries(idsOf(edition)).flatMap(([space, ids]) => ids
    .filter((id) => !/^[A-Za-z0-9][A-Za-z0-9.-]*$/u.test(id) || (space.startsWith('rows of ') && id.startsWith('own-')))
    .map((id) => `${space}: ${id}`));
}

function danglingPointer(edition: Edition, pointer: Pointer): string | null {
  const field = 'field' in pointer ? fieldsOf(edition).find((candidate) => candidate.id === pointer.field) : undefined;
  switch (pointer.to) {
    case 'field': {
      if (!field) return `${pointer.from} points at no field: ${pointer.field}`;
      return pointer.kinds && !pointer.kinds.includes(field.kind) ? `${pointer.from} points at a ${field.kind}: ${field.id}` : null;
    }
    case 'suggestion': return danglingSuggestion(edition, pointer);
    case 'rule': return edition.rules.some(({ id }) => id === pointer.rule) ? null : `${pointer.from} points at no rule: ${pointer.rule}`;
    case 'option': {
      const isThere = field && 'options' in field && field.options.some((option) => option.id === pointer.option);
      return isThere ? null : `${pointer.from} points at no option: ${pointer.field} ${pointer.option}`;
    }
    case 'table': {
      const table = tablesOf(edition).find((candidate) => candidate.id === pointer.table);
      if (!table) return `${pointer.from} points at no table: ${pointer.table}`;
      const missing = [
        ...pointer.rows.filter((row) => !table.rows.some((candidate) => candidate.id === row)),
        ...(pointer.columns ?? []).filter((column) => !table.columns.some((candidate) => candidate.id === column)),
      ];
      return missing.length > 0 ? `${pointer.from} points at no row or column of ${pointer.table}: ${missing.join(' ')}` : null;
    }
  }
}

function danglingSuggestion(edition: Edition, { from, suggestion }: Extract<Pointer, { readonly to: 'suggestion' }>): string | null {
  return edition.evidence.some(({ id }) => id === suggestion) ? null : `${from} points at no evidence: ${suggestion}`;
}

function danglingPointers(edition: Edition): readonly string[] {
  return pointersOf(edition).map((pointer) => danglingPointer(edition, pointer)).filter((problem) => problem !== null);
}

function fieldsHiddenByThemselves(edition: Edition): readonly string[] {
  return fieldsOf(edition)
    .filter((field) => pointersOfCondition('', field.visibleWhen).some((pointer) => pointer.to === 'field' && pointer.field === field.id))
    .map((field) => field.id);
}

/** Fields that a grid shows and fields that its section declares, where they differ. */
function gridAndFieldsDiffer(section: FormSection): readonly string[] {
  const pieces = section.grid.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.flat()));
  const shown = new Set(pieces.flatMap((piece) => ('field' in piece ? [piece.field] : [])));
  const declared = new Set(section.fields.map((field) => field.id));
  const shownTwice = pieces.flatMap((piece) => (piece.kind === 'answer' || piece.kind === 'boxes' ? [piece.field] : []))
    .filter((field, index, all) => all.indexOf(field) !== index);
  const optionsWithoutBox = section.fields.flatMap((field) => {
    const boxes = pieces.flatMap((piece) => (piece.kind === 'box' && piece.field === field.id ? [piece.option] : []));
    if (boxes.length === 0 || !('options' in field)) return [];
    return field.options.filter((option) => !boxes.includes(option.id)).map((option) => `${section.id}: no box for ${field.id} ${option.id}`);
  });
  return [
    ...[...declared].filter((id) => !shown.has(id)).map((id) => `${section.id}: ${id} is not in the grid`),
    ...[...shown].filter((id) => !declared.has(id)).map((id) => `${section.id}: the grid shows ${id}, which it does not declare`),
    ...shownTwice.map((id) => `${section.id}: the grid shows ${id} twice`),
    ...optionsWithoutBox,
  ];
}

function narrativePartsDiffer(section: NarrativeSection): readonly string[] {
  const told = section.parts.map((part) => part.field);
  return section.fields.filter((field) => field.kind !== 'richText' || !told.includes(field.id))
    .map((field) => `${section.id}: ${field.id} is no part of the text`);
}

function widthsOffTheText(edition: Edition): readonly string[] {
  const { paperMm, marginsMm } = edition.layout;
  const textWidthMm = paperMm.width - marginsMm.left - marginsMm.right;
  const widths = [
    ...formsOf(edition).map((section) => ({ id: section.id, columnsMm: section.grid.columnsMm })),
    ...tablesOf(edition).map((section) => ({ id: section.id, columnsMm: section.columns.map((column) => column.widthMm) })),
  ];
  return widths.flatMap(({ id, columnsMm }) => {
    const sumMm = columnsMm.reduce((sum, width) => sum + width, 0);
    const isRight = Math.abs(sumMm - textWidthMm) < 0.001 && columnsMm.every((width) => width >= 10);
    return isRight ? [] : [`${id}: ${columnsMm.join(' + ')} = ${sumMm}, text ${textWidthMm}`];
  });
}

function tablesThatCannotWork(edition: Edition): readonly string[] {
  const faults = tablesOf(edition).flatMap((table) => {
    const count = (kind: string): number => table.columns.filter((column) => column.kind === kind).length;
    return [
      ...(count('rowLabel') > 1 || count('rowUnit') > 1 || count('rowNumber') > 1 ? [`${table.id}: a column of the rows' own twice`] : []),
      ...(table.rows.length > 0 && count('rowLabel') === 0 ? [`${table.id}: preset rows have nowhere to show their labels`] : []),
      ...(table.rows.some((row) => row.unit !== null) && count('rowUnit') === 0 ? [`${table.id}: units have nowhere to stand`] : []),
      ...(table.rows.length === 0 && !table.rowPolicy.mayAdd ? [`${table.id}: can never hold anything`] : []),
    ];
  });
  const standsFor: Partial<Record<string, readonly string[]>> = {
    bestNotWorseThanAverage: ['industryBest', 'industryAverage'],
    rankAgreesWithBest: ['own', 'industryBest', 'ownRank'],
    changeWithin: ['own'],
  };
  const ruleFaults = edition.rules.flatMap((rule) => {
    if (!('table' in rule)) return [];
    const columns = tablesOf(edition).find((table) => table.id === rule.table)?.columns ?? [];
    return (standsFor[rule.kind] ?? [])
      .filter((meaning) => !columns.some((column) => column.standsFor === meaning && column.year !== undefined))
      .map((meaning) => `rule ${rule.id}: ${rule.table} has no column of a year for ${meaning}`);
  });
  return [...faults, ...ruleFaults];
}

function limitsThatSayNothing(edition: Edition): readonly string[] {
  return fieldsOf(edition).flatMap((field) => {
    const limit = 'limit' in field ? field.limit : undefined;
    if (!limit) return [];
    const { onTargetPercent, nearPercent } = limit;
    const percentsFit = limit.strength === 'hard'
      ? onTargetPercent === undefined && nearPercent === undefined
      : onTargetPercent !== undefined && nearPercent !== undefined && onTargetPercent <= nearPercent;
    return percentsFit && limit.words > 0 && limit.label.includes(String(limit.words)) ? [] : [`limit of ${field.id}`];
  });
}

function layoutThatDoesNotFit(edition: Edition): readonly string[] {
  const { paperMm, marginsMm, body } = edition.layout;
  const pointsPerMm = 72 / 25.4;
  const textHeightPt = (paperMm.height - marginsMm.top - marginsMm.bottom) * pointsPerMm;
  const textWidthPt = (paperMm.width - marginsMm.left - marginsMm.right) * pointsPerMm;
  return [
    ...(Math.abs(textHeightPt / body.linesPerPage - body.linePitchPt) > 0.5 ? ['lines per page and line pitch do not agree'] : []),
    ...(Math.abs(textWidthPt / body.charactersPerLine - body.sizePt) > 0.5 ? ['characters per line and size do not agree'] : []),
  ];
}

function badDays(edition: Edition): readonly string[] {
  const days = [edition.notice.day, edition.deadline, ...edition.rules.flatMap((rule) => (rule.kind === 'notAfter' || rule.kind === 'notBefore' ? [rule.day] : []))];
  return days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(Date.parse(day)));
}

function changesThroughJson(edition: Edition): readonly string[] {
  const faults: string[] = [];
  const compare = (before: unknown, after: unknown, path: string): void => {
    if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) {
      if (!Object.is(before, after)) faults.push(path);
      return;
    }
    const left: ReadonlyMap<string, unknown> = new Map(Object.entries(before));
    const right: ReadonlyMap<string, unknown> = new Map(Object.entries(after));
    const isPlain = Array.isArray(before) ? Array.isArray(after) : Object.getPrototypeOf(before) === Object.prototype;
    if (!isPlain) faults.push(path);
    for (const key of new Set([...left.keys(), ...right.keys()])) {
      if (left.has(key) && right.has(key)) compare(left.get(key), right.get(key), `${path}.${key}`);
      else faults.push(`${path}.${key}`);
    }
  };
  const after: unknown = JSON.parse(JSON.stringify(edition));
  compare(edition, after, edition.id);
  return faults;
}

function wordsThatNobodyFillsIn(edition: Edition): readonly string[] {
  return edition.rules.flatMap(({ id, kind, message }) => [...message.matchAll(/[{}]([^{}]*)/g)]
    .filter(([brace], index) => (index % 2 === 0 ? !wordsOfKind(kind).includes(brace.slice(1)) : !brace.startsWith('}')))
    .map(([brace]) => `rule ${id}: ${brace}`));
}

export const editionContract: readonly ContractClause[] = [
  { promise: 'every id is the only one of its space', problems: duplicateIds },
  { promise: 'ids are plain words that can stand in a place', problems: unusableIds },
  { promise: 'everything that points, points at something of a fitting kind', problems: danglingPointers },
  { promise: 'no field hides itself', problems: fieldsHiddenByThemselves },
  {
    promise: 'grids have no hole and no overlap',
    problems: (edition) => formsOf(edition).flatMap((section) => gridProblems(section.grid, section.id)),
  },
  { promise: 'a form shows exactly the fields that it declares', problems: (edition) => formsOf(edition).flatMap(gridAndFieldsDiffer) },
  { promise: 'every field of the text has its part', problems: (edition) => narrativesOf(edition).flatMap(narrativePartsDiffer) },
  { promise: 'columns fill the text width', problems: widthsOffTheText },
  { promise: 'tables have the columns that rows and rules need', problems: tablesThatCannotWork },
  { promise: 'limits say their number and their tolerance', problems: limitsThatSayNothing },
  { promise: 'the body text fits the page', problems: layoutThatDoesNotFit },
  { promise: 'days are ISO days', problems: badDays },
  { promise: 'messages fill in what their rule sees', problems: wordsThatNobodyFillsIn },
  { promise: 'it survives JSON', problems: changesThroughJson },
  {
    promise: 'every entry says where it comes from',
    problems: (edition) => sourcesOf(edition).filter((entry) => entry.source.trim() === '').map((entry) => entry.name),
  },
  {
    promise: 'every field has a label',
    problems: (edition) => edition.sections.flatMap(fieldsOfSection).filter((field) => field.label.trim() === '').map((field) => field.id),
  },
];
