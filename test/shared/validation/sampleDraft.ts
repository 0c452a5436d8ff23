/** The sample that ships with the program, as the starting point of mutations. */
import { readFileSync } from 'node:fs';
import type { Draft } from '#shared/application/draft.ts';

export const sampleDraft = JSON.parse(
  readFileSync(new URL('../../../shared/editions/2024/sample/draft.json', import.meta.url), 'utf8'),
) as Draft;
