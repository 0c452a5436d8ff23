import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { validate } from '#shared/validation/validate.ts';
import { sampleDraft } from './sampleDraft.ts';

describe('the sample that ships with the program', () => {
  it('has nothing that must be mended and nothing to ask about', () => {
    expect(validate(edition2024, sampleDraft).filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('is only hinted at evidence that is listed without its file', () => {
    expect(new Set(validate(edition2024, sampleDraft).map(({ rule }) => rule))).toEqual(new Set(['evidence.files']));
  });
});
