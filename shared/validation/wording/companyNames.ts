/** Names in the text that are like the applicant's and are not it: another legal form, a wrong character, 集团 behind a short name. */
import type { Edition } from '#shared/form/edition.ts';
import { companyShortNames, placeNames } from '#shared/validation/companyShortNames.ts';
import { foldedText } from './foldedText.ts';
import { type Match, MOST_HITS } from './hit.ts';
import { oneSubstitution } from './nearMiss.ts';
import { oneOf } from './pattern.ts';
import { rememberLine, type TextLine } from './textLine.ts';
import { NAMES } from './words.ts';

const LEGAL_FORM = new RegExp(oneOf(NAMES.legalForms), 'g');
const NAME_CHARACTER = /[\u3400-\u9fff()]/;
const LONGEST_NAME = 40;
/** A shorter core with one character changed is another word. */
const SHORTEST_CORE = 4;
const CONTEXT = 30;
const RELATED = new RegExp(oneOf(NAMES.related));
const DECLARED = new RegExp(`${oneOf(NAMES.declared)}[：:为是]?\\s?[“"「『]([^”"」』\\n]{2,20})[”"」』]`, 'g');

/** Short names that the text itself declares: （以下简称“栎川精密传动”）. */
export const declaredNames = rememberLine(({ text }): readonly string[] => [...text.matchAll(DECLARED)].slice(0, MOST_HITS).map(([, name = '']) => name));

interface OwnNames {
  readonly full: string;
  /** Without place and legal form. */
  readonly core: string;
  readonly brand: string;
  /** What the company's names begin with: places, longest first. */
  readonly places: readonly string[];
}

function startOfCore(run: string, { core, full }: OwnNames): number {
  if (run.endsWith(full)) return -1;
  const at = run.lastIndexOf(core);
  if (at >= 0) return at;
  return core.length >= SHORTEST_CORE ? oneSubstitution(run, core) : -1;
}

/** Back over the places before the core: 浙江省杭州市. */
function startOfName(run: string, start: number, places: readonly string[]): number {
  const place = places.find((name) => run.slice(0, start).endsWith(name));
  return place === undefined ? start : startOfName(run, start - place.length, places);
}

function legalNames(line: TextLine, own: OwnNames): readonly Match[] {
  const folded = foldedText(line);
  const found: Match[] = [];
  let from = 0;
  for (const { 0: form, index } of folded.matchAll(LEGAL_FORM)) {
    const end = index + form.length;
    let start = index;
    while (start > from && index - start < LONGEST_NAME && NAME_CHARACTER.test(folded[start - 1] ?? '')) start -= 1;
    const run = folded.slice(start, end);
    from = end;
    const core = startOfCore(run, own);
    if (core < 0 || RELATED.test(folded.slice(Math.max(0, start - CONTEXT), end + CONTEXT))) continue;
    const position = start + startOfName(run, core, own.places);
    found.push({ quote: line.text.slice(position, end), position });
    if (found.length === MOST_HITS) break;
  }
  return found;
}

function groupNames(line: TextLine, own: OwnNames): readonly Match[] {
  const pattern = new RegExp(`${oneOf([own.core, own.brand])}${oneOf(NAMES.groups)}(?:公司)?(?![\\u4e00-\\u9fff]{0,8}有限)`, 'g');
  const found: Match[] = [];
  for (const { 0: name, index } of foldedText(line).matchAll(pattern)) {
    const context = line.text.slice(Math.max(0, index - CONTEXT), index + name.length + CONTEXT);
    if (!own.full.includes(name) && !RELATED.test(context)) found.push({ quote: line.text.slice(index, index + name.length), position: index });
    if (found.length === MOST_HITS) break;
  }
  return found;
}

export type ReadNames = (line: TextLine) => readonly Match[];

/** Null while the applicant has no name that others could be like. */
export function companyNames(edition: Edition, applicant: string): ReadNames | null {
  const names = companyShortNames(edition, applicant);
  const [full = '', core = '', brand = ''] = [names[0], names.at(-2), names.at(-1)];
  if (!NAMES.legalForms.some((form) => full.endsWith(form)) || core.length <= brand.length) return null;
  const own: OwnNames = { full, core, brand, places: [...placeNames(edition)].sort((a, b) => b.length - a.length) };
  return rememberLine((line) => [...legalNames(line, own), ...groupNames(line, own)]);
}
