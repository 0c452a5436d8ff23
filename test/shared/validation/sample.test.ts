import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { validate } from '#shared/validation/validate.ts';

const sample = JSON.parse(readFileSync(new URL('../../../shared/editions/2024/sample/draft.json', import.meta.url), 'utf8')) as Draft;

describe('the sample that ships with the program', () => {
  it('has nothing that must be mended and nothing to ask about', () => {
    expect(validate(edition2024, sample).filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});
