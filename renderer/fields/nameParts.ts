/** A name after the rule 企业名称+质量管理模式或方法名称+实践经验, in its three parts. */
import { foldForComparison } from '#shared/validation/foldForComparison.ts';

export interface NameParts {
  readonly company: string;
  readonly method: string;
  readonly ending: string;
}

export function joinName({ company, method, ending }: NameParts): string {
  return company + method + ending;
}

/** Joined again it is the same name, to the character. `companyNames`: folded for comparison (`companyShortNames.ts`). */
export function splitName(name: string, companyNames: readonly string[], ending: string): NameParts {
  const endingWords = [`的${ending}`, ending].find((words) => name.endsWith(words)) ?? '';
  const rest = name.slice(0, name.length - endingWords.length);
  let company = '';
  for (let length = 1; length <= rest.length; length += 1) {
    const beginning = rest.slice(0, length);
    if (companyNames.includes(foldForComparison(beginning))) company = beginning;
  }
  return { company, method: rest.slice(company.length), ending: endingWords };
}
