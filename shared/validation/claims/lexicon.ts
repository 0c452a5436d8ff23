/** What a reader has to know of an edition and of this company's tables before it reads a text: names, units, years. Values are no part of it. */
import type { Answers } from '#shared/application/answers.ts';
import { liveValueText } from '#shared/application/liveValueText.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldIndex, tablesOf } from '#shared/form/fieldsOf.ts';
import type { Indicator } from '#shared/form/indicator.ts';
import { companyShortNames, placeNames } from '#shared/validation/companyShortNames.ts';
import { figureRows } from '#shared/validation/figureRows.ts';
import type { Target } from './claim.ts';
import { PERCENT, SCORE, type Unit, type UnitReader, unitReader, wholeUnit } from './unit.ts';
import { type Meaning, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { CUES, type Cue } from './words.ts';

export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly units: UnitReader;
  readonly targets: readonly Target[];
  /** Of the form's columns, the earliest first. */
  readonly years: readonly number[];
  /** In which the form is filed. */
  readonly thisYear: number;
  /** Whether words before 公司 make it another: a place in front, a letter at the end. */
  readonly isOtherName: (words: string) => boolean;
  readonly kindField: (word: string) => FieldId | null;
  /** Kinds that are named together are held against their sum: the target of all of them. */
  readonly totalOfKinds: (target: Target) => readonly Target[];
}
interface Names {
  readonly target: Target;
  readonly names: readonly string[];
}

/** Shorter short names are words of the language too. */
const SHORTEST_SHORT_NAME = 3;
const SHORTEST_PRODUCT = 3;
const LONGEST_NAME = 40;
/** So many rows of its own no company names in its text. */
const MOST_ROWS = 200;

/** Where competitors and customers sit. */
const COUNTRIES = ['日本', '德国', '美国', '韩国', '瑞士', '意大利', '法国', '英国', '荷兰', '瑞典', '丹麦', '奥地利', '西班牙', '印度', '台湾'];

function plainUnit(name: string): Unit {
  return { name, factor: 1, per: null, written: name };
}
function fieldText(edition: Edition, answers: Answers, field: FieldId): string {
  return liveValueText(edition, answers, `field:${field}`).trim();
}
function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME;
}

/** Rows of tables with figures of the company's own: those of the form by all of their names, the company's by theirs. */
function rowTargets(edition: Edition, answers: Answers, units: UnitReader): readonly Names[] {
  return tablesOf(edition).filter(({ columns }) => columns.some(({ kind, standsFor }) => kind === 'figure' && standsFor === 'own')).flatMap((section) => (
    figureRows(section, answers).slice(0, MOST_ROWS).flatMap(({ id, label, unit, measure }): readonly Names[] => {
      const own = wholeUnit(units, unit ?? '');
      if (!own || !isName(label)) return [];
      const more = (edition.indicators ?? []).flatMap((indicator) => (indicator.kind === 'row' && indicator.table === section.id && indicator.row === id ? indicator.names : []));
      return [{
        target: { id: `${section.id}/${id}`, name: label, units: [own], isRatio: measure === 'percent', time: 'year', isMade: false, isAsked: true },
        names: [label.replace(/\s/g, ''), ...more],
      }];
    })
  ));
}

function otherTargets(edition: Edition, answers: Answers, units: UnitReader, indicator: Indicator): readonly Names[] {
  switch (indicator.kind) {
    case 'row': return [];
    case 'product': {
      const product = fieldText(edition, answers, indicator.product);
      if (product.length < SHORTEST_PRODUCT || !isName(product)) return [];
      const target: Target = {
        id: indicator.id, name: indicator.name, units: [plainUnit(PERCENT), plainUnit(SCORE)].slice(0, indicator.market === undefined ? 2 : 1), isRatio: true, time: 'year', product,
        isMade: false, isAsked: true,
      };
      return [{ target: indicator.market === undefined ? target : { ...target, market: indicator.market }, names: indicator.names }];
    }
    case 'count': return [{
      target: { id: indicator.field, name: fieldIndex(edition).get(indicator.field)?.label.replace(/^其中/, '') ?? '', units: countUnits(units, indicator.units), isRatio: false, time: 'now', isMade: false, isAsked: true },
      names: indicator.names,
    }];
    case 'kinds': {
      const target = { units: countUnits(units, indicator.units), isRatio: false, time: 'now', isMade: true, isAsked: true } as const;
      return [
        ...indicator.kinds.map(({ word, field }): Names => ({ target: { ...target, id: field, name: `${word}${indicator.noun}`, kindOf: indicator.total }, names: [`${word}${indicator.noun}`] })),
        { target: { ...target, id: indicator.total, name: `${indicator.noun}合计` }, names: [indicator.noun, ...indicator.names] },
      ];
    }
    case 'fact': {
      const unit = wholeUnit(units, indicator.unit);
      return unit ? [{ target: { id: indicator.id, name: indicator.names[0] ?? '', units: [unit], isRatio: false, time: 'now', isMade: false, isAsked: false }, names: indicator.names }] : [];
    }
    case 'competitor': return competitorRows(edition, answers, indicator).map(({ row, product, competitor, market }): Names => ({
      target: {
        id: `competitor.${row}`, name: `${competitor}${market}${indicator.names[0]}`, units: [plainUnit(PERCENT)], isRatio: true, time: 'now', product, market, competitor, isMade: false, isAsked: true,
      },
      names: indicator.names,
    }));
  }
}

/** Written alike in the text and in the list: 日本A公司（标杆） is called 日本A公司. */
function competitorRows(edition: Edition, answers: Answers, indicator: Extract<Indicator, { readonly kind: 'competitor' }>) {
  const section = tablesOf(edition).find(({ id }) => id === indicator.table);
  if (!section) return [];
  return figureRows(section, answers).slice(0, MOST_ROWS).flatMap(({ id, cells }) => {
    const competitor = (cells[indicator.competitor] ?? '').slice(0, LONGEST_NAME).split(/[（(]/)[0]?.trim() ?? '';
    const markets = indicator.markets.filter((market) => cells[indicator.share]?.slice(0, 100).includes(market));
    if (competitor.length < SHORTEST_PRODUCT || markets.length !== 1) return [];
    return [{ row: id, product: (cells[indicator.product] ?? '').trim(), competitor, market: markets[0] ?? '' }];
  });
}

function countUnits(units: UnitReader, written: readonly string[]): readonly Unit[] {
  return written.flatMap((unit) => wholeUnit(units, unit) ?? []).slice(0, 1);
}

const BRANCH = /^(.{2,60}?公司).{0,60}分公司$/u;

/** The applicant by every name that stands for it. */
function ownNames(edition: Edition, answers: Answers): readonly string[] {
  const name = fieldText(edition, answers, edition.keyFields.applicant);
  if (!isName(name)) return [];
  // A branch writes of the company that it belongs to.
  const company = BRANCH.exec(name)?.[1];
  return [...namesOf(edition, name), ...(company === undefined ? [] : namesOf(edition, company))];
}

function namesOf(edition: Edition, name: string): readonly string[] {
  const short = companyShortNames(edition, name);
  // 明曜照明科技 is called 明曜照明 too.
  const core = short.at(-2) ?? '';
  const beginnings = Array.from({ length: Math.max(0, core.length - SHORTEST_SHORT_NAME) }, (_, index) => core.slice(0, SHORTEST_SHORT_NAME + index));
  return [name, ...short, ...beginnings].filter((word) => word.length >= SHORTEST_SHORT_NAME);
}

function meaningsOfNames(named: readonly Names[]): readonly { readonly text: string; readonly meaning: Meaning }[] {
  const byName = new Map<string, number[]>();
  for (const [index, { names }] of named.entries()) for (const name of new Set(names)) byName.set(name, [...byName.get(name) ?? [], index]);
  return [...byName].map(([text, targets]) => ({ text, meaning: { kind: 'indicator', targets } }));
}

function wordsOf(edition: Edition, answers: Answers, named: readonly Names[]) {
  const indicators = edition.indicators ?? [];
  const cues = (Object.keys(CUES) as Cue[]).flatMap((cue) => CUES[cue].map((text) => ({ text, meaning: { kind: 'cue', cue } as const })));
  const products = [...new Set(named.flatMap(({ target }) => target.product ?? []))].filter((product) => product !== '');
  const markets = new Set(indicators.flatMap((indicator) => (indicator.kind === 'product' ? indicator.market ?? [] : indicator.kind === 'competitor' ? indicator.markets : [])));
  const competitors = new Set(named.flatMap(({ target }) => target.competitor ?? []));
  const kinds = indicators.flatMap((indicator) => (indicator.kind === 'kinds' ? indicator.kinds : []));
  return [
    ...meaningsOfNames(named),
    ...products.map((product) => ({ text: product, meaning: { kind: 'product', product } as const })),
    ...[...markets].map((market) => ({ text: market, meaning: { kind: 'market', market } as const })),
    ...[...competitors].map((competitor) => ({ text: competitor, meaning: { kind: 'competitor', competitor } as const })),
    ...kinds.map(({ word }) => ({ text: word, meaning: { kind: 'countKind', word } as const })),
    ...ownNames(edition, answers).map((text) => ({ text, meaning: { kind: 'cue', cue: 'own' } as const })),
    ...cues,
  ];
}

function makeLexicon(edition: Edition, answers: Answers): Lexicon {
  const tables = tablesOf(edition);
  const units = unitReader(tables.flatMap((section) => figureRows(section, answers).slice(0, MOST_ROWS).map(({ unit }) => (unit ?? '').trim())).filter((unit) => unit.length <= LONGEST_NAME));
  const named = [...rowTargets(edition, answers, units), ...(edition.indicators ?? []).flatMap((indicator) => otherTargets(edition, answers, units, indicator))];
  const targets = named.map(({ target }) => target);
  const years = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ year, standsFor }) => (standsFor === 'own' && year !== undefined ? [year] : []))));
  const kinds = (edition.indicators ?? []).flatMap((indicator) => (indicator.kind === 'kinds' ? indicator.kinds : []));
  const places = [...placeNames(edition), ...COUNTRIES];
  return {
    vocabulary: vocabularyOf(wordsOf(edition, answers, named)),
    units,
    targets,
    years: [...years].sort((a, b) => a - b),
    thisYear: edition.year,
    isOtherName: (words) => /[A-Za-z甲乙丙丁某×]$/.test(words) || places.some((place) => words.startsWith(place)),
    kindField: (word) => kinds.find((kind) => kind.word === word)?.field ?? null,
    totalOfKinds: (target) => targets.filter(({ id }) => id === target.kindOf),
  };
}

/** All words that a lexicon is made of: with the same words it is the same. */
function keyOf(edition: Edition, answers: Answers): string {
  const rows = tablesOf(edition).flatMap((section) => figureRows(section, answers).slice(0, MOST_ROWS).map(({ id, label, unit }) => [section.id, id, label, unit]));
  const indicators = (edition.indicators ?? []).map((indicator) => {
    switch (indicator.kind) {
      case 'product': return fieldText(edition, answers, indicator.product);
      case 'competitor': return competitorRows(edition, answers, indicator);
      default: return '';
    }
  });
  return JSON.stringify([fieldText(edition, answers, edition.keyFields.applicant), rows, indicators]);
}

/** The same object while the names are the same, so that what was read with it stays read. */
export function lexiconKeeper(edition: Edition): (answers: Answers) => Lexicon {
  let last: { readonly key: string; readonly lexicon: Lexicon } | null = null;
  return (answers) => {
    const key = keyOf(edition, answers);
    if (last?.key !== key) last = { key, lexicon: makeLexicon(edition, answers) };
    return last.lexicon;
  };
}

