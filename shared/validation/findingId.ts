/** One finding's name: the rule, its place, and the words or the other places that set it apart from its like at the same place. */
import type { Finding } from './finding.ts';

export function findingId({ rule, place, span, others = [] }: Finding): string {
  return [rule, place, ...(span ? [span.quote, String(span.occurrence)] : []), ...others.map((other) => other.place)].join('|');
}
