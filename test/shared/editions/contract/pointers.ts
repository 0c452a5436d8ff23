/** Everything in an edition that points at something else in it, with what it may point at. */
import type { Condition } from '#shared/form/condition.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FieldKind } from '#shared/form/field.ts';
import { fieldsOf } from '#shared/form/fieldsOf.ts';
import type { GridPiece } from '#shared/form/grid.ts';
import type { Indicator } from '#shared/form/indicator.ts';
import type { Rule, TableColumn } from '#shared/form/rule.ts';
import type { Section } from '#shared/form/section.ts';
import type { FactPlace, FactSource } from '#shared/form/sharedFact.ts';

export type Pointer =
  /** `kinds`: which kinds of field make sense here; any when absent. */
  | { readonly to: 'field'; readonly from: string; readonly field: string; readonly kinds?: readonly FieldKind[] }
  | { readonly to: 'option'; readonly from: string; readonly field: string; readonly option: string }
  | { readonly to: 'table'; readonly from: string; readonly table: string; readonly rows: readonly string[]; readonly columns?: readonly string[] }
  | { readonly to: 'suggestion'; readonly from: string; readonly suggestion: string }
  | { readonly to: 'rule'; readonly from: string; readonly rule: string };

const WRITTEN: readonly FieldKind[] = ['text', 'longText', 'figure', 'richText'];
const NUMBERS: readonly FieldKind[] = ['integer', 'total'];

function toField(from: string, field: string, kinds?: readonly FieldKind[]): Pointer {
  return { to: 'field', from, field, ...(kinds ? { kinds } : {}) };
}

function toTable(from: string, table: string, ...rows: readonly string[]): Extract<Pointer, { readonly to: 'table' }> {
  return { to: 'table', from, table, rows };
}

function toColumn(from: string, { table, column }: TableColumn): Pointer {
  return { to: 'table', from, table, rows: [], columns: [column] };
}
function toSuggestion(from: string, suggestion: string): Pointer {
  return { to: 'suggestion', from, suggestion };
}

export function pointersOfCondition(from: string, condition: Condition | undefined): readonly Pointer[] {
  switch (condition?.kind) {
    case undefined: return [];
    case 'equals': return typeof condition.value === 'string'
      ? [toField(from, condition.field, ['choice']), { to: 'option', from, field: condition.field, option: condition.value }]
      : [toField(from, condition.field, ['yesNo', 'confirmation'])];
    case 'anyOf': return [
      toField(from, condition.field, ['choice', 'choices']),
      ...condition.options.map((option): Pointer => ({ to: 'option', from, field: condition.field, option })),
    ];
    case 'anyFilled': return condition.fields.map((field) => toField(from, field));
    case 'positive': return [toField(from, condition.field, NUMBERS)];
    case 'tableFilled': return [toTable(from, condition.table, ...(condition.rows ?? []))];
  }
}

function pointersOfRule(rule: Rule): readonly Pointer[] {
  const from = `rule ${rule.id}`;
  switch (rule.kind) {
    case 'requiredWhen': return [toField(from, rule.field), ...pointersOfCondition(from, rule.when)];
    case 'notBlank': return rule.fields.map((field) => toField(from, field));
    case 'filledTogether': return rule.groups.flat().map((field) => toField(from, field));
    case 'notMoreThan': return [toField(from, rule.field, NUMBERS), toField(from, rule.other, NUMBERS)];
    case 'endsWith':
    case 'doesNotEndWith':
    case 'startsWith':
    case 'doesNotStartWith':
    case 'charactersNotMoreThan': return [toField(from, rule.field, WRITTEN)];
    case 'mentionsAny': return [toField(from, rule.field, WRITTEN)];
    case 'namesMethod': return [toField(from, rule.field, ['text']), toField(from, rule.company, ['text'])];
    case 'methodInTexts': return [
      toField(from, rule.field, ['text']), toField(from, rule.company, ['text']), ...rule.texts.map((field) => toField(from, field, WRITTEN)),
    ];
    case 'optionImplied':
    case 'optionSupported': return [
      ...rule.options.map(({ option }): Pointer => ({ to: 'option', from, field: rule.field, option })), ...rule.texts.map((field) => toField(from, field, WRITTEN)),
    ];
    case 'notOwnCompany': return [
      toField(from, rule.company, ['text']), ...rule.fields.map((field) => toField(from, field, WRITTEN)), ...rule.columns.map((column) => toColumn(from, column)),
    ];
    case 'noIdentityNumbers':
    case 'noAccountNumbers': return [];
    case 'statedCountsAgree': return [toField(from, rule.field, WRITTEN), ...rule.counts.map(({ of }) => toField(from, of, NUMBERS))];
    case 'listedCodesWithin': return [toField(from, rule.field, WRITTEN), ...rule.kinds.map(({ of }) => toField(from, of, NUMBERS))];
    case 'listedTitlesAgree': return [toField(from, rule.field, WRITTEN), toField(from, rule.of, NUMBERS)];
    case 'countsInRowWithin': return [toTable(from, rule.table, rule.row), ...rule.counts.map(({ of }) => toField(from, of, NUMBERS))];
    case 'evidenceCountAgrees': return [toSuggestion(from, rule.suggestion), ...rule.counts.map(({ of }) => toField(from, of, NUMBERS))];
    case 'nothingLater': return [
      toField(from, rule.date, ['date']), ...rule.fields.map((field) => toField(from, field, WRITTEN)), ...rule.columns.map((column) => toColumn(from, column)),
    ];
    case 'containsCompanyName': return [toField(from, rule.field, WRITTEN), toField(from, rule.company, ['text'])];
    case 'rowNotMoreThan': return [toTable(from, rule.table, rule.row, rule.otherRow)];
    case 'bestNotWorseThanAverage':
    case 'rankAgreesWithBest':
    case 'changeWithin': return [toTable(from, rule.table)];
    case 'notNegativeWhen': return [toTable(from, rule.table, rule.row), ...pointersOfCondition(from, rule.when)];
    case 'unitsInCells': return rule.columns.map((column) => toColumn(from, column));
    case 'listedNamesAgree':
    case 'listedSharesAgree': return [toField(from, rule.field, WRITTEN)];
    case 'productsKnown': return [toColumn(from, rule.column), ...[rule.listedIn, ...rule.products].map((field) => toField(from, field, WRITTEN))];
    case 'ownSharesAgree': return [
      { ...toTable(from, rule.table), columns: [rule.product, rule.owner, rule.share] }, toField(from, rule.company, ['text']),
      ...rule.products.flatMap(({ name, shares }) => [name, ...shares.map(({ field }) => field)]).map((field) => toField(from, field, WRITTEN)),
    ];
    case 'sharesWithinWhole': return [{ ...toTable(from, rule.table), columns: [rule.product, rule.share] }];
    case 'noEvidenceWhen': return [toField(from, rule.field), ...pointersOfCondition(from, rule.when)];
    case 'evidenceCoversYears': return [toSuggestion(from, rule.suggestion), ...rule.years.flatMap(({ when }) => pointersOfCondition(from, when))];
    case 'evidenceHolder': return [toField(from, rule.company, ['text']), ...rule.suggestions.map((suggestion) => toSuggestion(from, suggestion))];
    case 'notAfter':
    case 'notBefore': return [toField(from, rule.field, ['date'])];
  }
}

function pointersOfPiece(from: string, piece: GridPiece): readonly Pointer[] {
  switch (piece.kind) {
    case 'words':
    case 'break': return [];
    case 'answer': return [toField(from, piece.field)];
    case 'boxes': return [toField(from, piece.field, ['choice', 'choices'])];
    case 'box': return [
      toField(from, piece.field, ['choice', 'choices']),
      { to: 'option', from, field: piece.field, option: piece.option },
    ];
  }
}

function pointersOfSection(section: Section): readonly Pointer[] {
  switch (section.kind) {
    case 'eligibility': return section.conditions.flatMap((condition) => [
      ...condition.confirmations.map((field) => toField(`condition ${condition.id}`, field, ['confirmation'])),
      ...pointersOfCondition(`condition ${condition.id}`, condition.metWhen),
      ...(condition.doubtedBy ?? []).map((rule): Pointer => ({ to: 'rule', from: `condition ${condition.id}`, rule })),
    ]);
    case 'cover': return section.lines.map((line) => toField(`cover line ${line.label}`, line.field));
    case 'form': return section.grid.rows
      .flatMap((row) => row.cells.flatMap((cell) => cell.lines.flat()))
      .flatMap((piece) => pointersOfPiece(`grid of ${section.id}`, piece));
    case 'table': return [];
    case 'narrative': return section.parts.map((part) => toField(`part ${part.id}`, part.field, WRITTEN));
  }
}

function pointersOfIndicator(indicator: Indicator): readonly Pointer[] {
  const from = `indicator ${indicator.kind}`;
  switch (indicator.kind) {
    case 'row': return [toTable(`${from} ${indicator.row}`, indicator.table, indicator.row)];
    case 'product': return [toField(from, indicator.product, ['text']), ...indicator.values.map(({ field }) => toField(`${from} ${indicator.id}`, field, ['figure']))];
    case 'count': return [toField(from, indicator.field, NUMBERS)];
    case 'kinds': return [toField(from, indicator.total, ['total']), ...indicator.kinds.map(({ field }) => toField(from, field, ['integer']))];
    case 'fact': return [];
    case 'competitor': return [indicator.product, indicator.competitor, indicator.share].map((column) => toColumn(from, { table: indicator.table, column }));
  }
}

function pointersOfFactPlace(into: FactPlace): readonly Pointer[] {
  return into.kind === 'field' ? [toField('shared fact', into.field, WRITTEN)] : [toTable('shared fact', into.table)];
}

function pointersOfFactSource(source: FactSource): readonly Pointer[] {
  if (source.kind !== 'items') return [toField('shared fact', source.field)];
  return source.items.flat(2).flatMap((piece) => (piece.kind === 'answer' ? [toField('shared fact', piece.field)] : []));
}

export function pointersOf(edition: Edition): readonly Pointer[] {
  const { keyFields } = edition;
  return [
    toField('keyFields.applicant', keyFields.applicant, ['text']),
    toField('keyFields.benchmarkName', keyFields.benchmarkName, ['text']),
    toField('keyFields.direction', keyFields.direction, ['choice']),
    toField('keyFields.filingDate', keyFields.filingDate, ['date']),
    toField('keyFields.creditCode', keyFields.creditCode, ['text']),
    toField('promise.signatureField', edition.promise.signatureField, ['text']),
    ...edition.sections.flatMap(pointersOfSection),
    ...fieldsOf(edition).flatMap((field) => [
      ...pointersOfCondition(`visibleWhen of ${field.id}`, field.visibleWhen),
      ...(field.kind === 'total' ? field.of.map((part) => toField(`total ${field.id}`, part, ['integer'])) : []),
    ]),
    ...edition.rules.flatMap(pointersOfRule),
    ...(edition.sharedFacts ?? []).flatMap(({ into, from }) => [...pointersOfFactPlace(into), ...from.flatMap(pointersOfFactSource)]),
    ...(edition.indicators ?? []).flatMap(pointersOfIndicator),
    ...edition.evidence.flatMap((suggestion) => [
      ...suggestion.proves.map((field) => toField(`evidence ${suggestion.id}`, field)),
      ...(suggestion.provesTables ?? []).map((table) => toTable(`evidence ${suggestion.id}`, table)),
      ...pointersOfCondition(`evidence ${suggestion.id}`, suggestion.when),
    ]),
  ];
}
