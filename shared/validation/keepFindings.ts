/**
 * Findings that follow a draft: after an edit only the checks that read what changed run again, one small step at a time, and the
 * result is what `validate` says of the whole. What stays true stays the same object.
 */
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Check, Surroundings } from './check.ts';
import { checksOf } from './checksOf.ts';
import type { Finding } from './finding.ts';
import { inOrderOfForm } from './inOrderOfForm.ts';
import { isReadChanged } from './isReadChanged.ts';
import { isSameFinding } from './isSameFinding.ts';

export interface FindingsKeeper {
  /**
   * Yields after every check that ran, and within those of long texts, so that the caller can let others have their turn; returns the findings of the draft. May be
   * dropped between two steps when a newer draft comes: what was done is not done again.
   */
  readonly update: (draft: Draft) => Generator<undefined, readonly Finding[], undefined>;
}

interface KeptFindings {
  /** The draft of which `findings` are true. */
  draft: Draft;
  findings: readonly Finding[];
}

function areSame(findings: readonly Finding[], others: readonly Finding[]): boolean {
  return findings.length === others.length && findings.every((finding, index) => {
    const other = others[index];
    return other !== undefined && isSameFinding(finding, other);
  });
}

function isOutdated({ reads }: Check, kept: KeptFindings, draft: Draft): boolean {
  return reads.some((read) => isReadChanged(read, kept.draft, draft));
}

/** Other surroundings need another keeper. */
export function keepFindings(edition: Edition, checks: readonly Check[] = checksOf(edition), surroundings: Surroundings = {}): FindingsKeeper {
  const kept = new Map<Check, KeptFindings>();
  let last: readonly Finding[] = [];
  return {
    *update(draft) {
      const context = { ...surroundings, edition, draft, answers: draft.answers };
      for (const check of checks) {
        const before = kept.get(check);
        if (before && !isOutdated(check, before, draft)) {
          before.draft = draft;
          continue;
        }
        if (check.prepare) yield* check.prepare(context);
        const found = check.find(context);
        kept.set(check, { draft, findings: before && areSame(before.findings, found) ? before.findings : found });
        yield undefined;
      }
      const findings = inOrderOfForm(edition, draft.answers, checks.flatMap((check) => kept.get(check)?.findings ?? []));
      if (findings.length !== last.length || findings.some((finding, index) => finding !== last[index])) last = findings;
      return last;
    },
  };
}
