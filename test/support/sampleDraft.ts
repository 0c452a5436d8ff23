/** The complete example that the program comes with, through the gate. */
import { readFileSync } from 'node:fs';
import type { Draft } from '#shared/application/draft.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { editions } from '#shared/editions/index.ts';

export function sampleDraft(): Draft {
  const file = new URL('../../shared/editions/2024/sample/draft.json', import.meta.url);
  return restoreDraft(JSON.parse(readFileSync(file, 'utf8')), editions).draft;
}
