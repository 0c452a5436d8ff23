/** The method that a benchmark's name names: what is left of `企业名称+质量管理模式或方法名称+实践经验` without its first and last part. */
import type { Edition } from '#shared/form/edition.ts';
import { companyShortNames } from '#shared/validation/companyShortNames.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';

export interface NamedMethod {
  /** Folded for comparison, without quotes; empty when nothing is left. */
  readonly words: string;
  /** Put in quotes by the company, which makes it a proper name. */
  readonly isQuoted: boolean;
}
interface Naming {
  readonly endings: readonly string[];
  readonly connectives: readonly string[];
}

const QUOTED = /[“"「『《]([^”"」』》]{2,20})[”"」』》]/u;
const QUOTES = /[“”"「」『』《》]/gu;

/** A name is a line; a longer text is none, and what stands behind is not looked at. */
const LONGEST_NAME = 200;

function stripped(text: string, connectives: readonly string[]): string {
  const start = connectives.find((word) => text.startsWith(word));
  if (start !== undefined) return stripped(text.slice(start.length), connectives);
  const end = connectives.find((word) => text.endsWith(word));
  return end === undefined ? text : stripped(text.slice(0, -end.length), connectives);
}

export function methodInName(edition: Edition, name: string, companyName: string, { endings, connectives }: Naming): NamedMethod {
  const folded = foldForComparison(name.slice(-LONGEST_NAME));
  const company = companyShortNames(edition, companyName).find((short) => folded.includes(short));
  const companyAt = company === undefined ? 0 : folded.indexOf(company);
  const [before, after] = [folded.slice(0, companyAt), folded.slice(companyAt + (company?.length ?? 0))];
  const ending = endings.map(foldForComparison).find((words) => after.endsWith(words)) ?? '';
  const rest = before + after.slice(0, after.length - ending.length);
  const quoted = QUOTED.exec(rest)?.[1];
  return quoted === undefined
    ? { words: stripped(rest.replace(QUOTES, ''), connectives.map(foldForComparison).filter((word) => word !== '')), isQuoted: false }
    : { words: quoted, isQuoted: true };
}

/** So many of a method's pairs of characters in a text speak of the method, however the words between are chosen. */
const ENOUGH = 0.6;

/** A proper name is there as it is or not; a description may be there in other words. `text` is folded. */
export function speaksOfMethod(text: string, { words, isQuoted }: NamedMethod): boolean {
  if (text.includes(words)) return true;
  const characters = Array.from(words);
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return !isQuoted && pairs.length > 0 && pairs.filter((pair) => text.includes(pair)).length >= pairs.length * ENOUGH;
}
