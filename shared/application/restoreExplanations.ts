/** The stored explanations, checked entry by entry. Whether they still apply is for the checks to say (`shared/validation/explained.ts`). */
import type { Explanation } from './explanation.ts';
import { isRecord } from './isRecord.ts';
import { isTime } from './isTime.ts';
import type { Aside } from './restoreAnswers.ts';

function isExplanation(value: unknown): value is Explanation {
  return isRecord(value)
    && typeof value['findingId'] === 'string' && value['findingId'] !== ''
    && typeof value['reason'] === 'string' && typeof value['digest'] === 'string' && isTime(value['explainedAt']);
}

/** Entries that can be understood, of one finding the first; keys that this program does not know stay. Never throws. */
export function restoreExplanations(value: unknown, aside: Aside): readonly Explanation[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    aside(null, '草稿里的说明读不懂，没有打开这一部分，请在检查页重新说明。', { explanations: value });
    return [];
  }
  const seen = new Set<string>();
  return value.filter((stored: unknown): stored is Explanation => {
    if (!isExplanation(stored)) {
      aside(null, '有一条说明读不懂，没有采用，请在检查页重新说明。', stored);
      return false;
    }
    if (seen.has(stored.findingId)) {
      aside(null, '同一处有两条说明，只保留前一条。', stored);
      return false;
    }
    seen.add(stored.findingId);
    return true;
  });
}
