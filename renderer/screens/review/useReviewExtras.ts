/** What the page shows beside the findings: worked out in idle turns when the draft rests. */
import { useEffect, useState } from 'react';
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import { coverage, type PartCoverage } from '#shared/validation/coverage.ts';
import { tidy } from '#shared/validation/tidy/tidy.ts';
import type { TidyGroup } from '#shared/validation/tidy/tidyGroup.ts';
import { workWhenIdle } from '#renderer/session/idleWork.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { useRestingDraft } from '#renderer/session/useRestingDraft.ts';

interface ReviewExtras {
  readonly coverage: readonly PartCoverage[];
  readonly tidyGroups: readonly TidyGroup[];
}

function* extrasOf(edition: Edition, draft: Draft): Generator<undefined, ReviewExtras, undefined> {
  const covered = coverage(edition, draft);
  yield undefined;
  return { coverage: covered, tidyGroups: tidy(edition, draft) };
}

export function useReviewExtras(): ReviewExtras {
  const { edition } = useSession();
  const draft = useRestingDraft();
  const [extras, setExtras] = useState<ReviewExtras>({ coverage: [], tidyGroups: [] });
  useEffect(() => workWhenIdle(extrasOf(edition, draft), setExtras), [edition, draft]);
  return extras;
}
