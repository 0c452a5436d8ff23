import { describe, expect, it } from 'vitest';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { findEntries, goToEntries } from '#renderer/components/goToEntries.ts';
import { stepsOf } from '#renderer/navigation/steps.ts';
import { draftFor } from '../../support/draftFor.ts';

const entries = goToEntries(draftFor(edition, emptyAnswers(edition)), stepsOf(edition));
const first = (query: string) => findEntries(entries, query)[0];

describe('go to', () => {
  it.each([
    ['统一社会', '统一社会信用代码'],
    ['tyshxydm', '统一社会信用代码'],
    ['佐证', '证实性材料'],
    ['营业收入', '营业收入'],
    ['表2', '表2 经济效益'],
    ['税号', '统一社会信用代码'],
  ])('%s finds %s', (query, label) => expect(first(query)?.label).toBe(label));

  it('has a key of its own for every entry', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });
});
