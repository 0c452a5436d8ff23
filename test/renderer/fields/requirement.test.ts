/** 必填 or 选填, whichever are few. */
import { describe, expect, it } from 'vitest';
import { isAskedFor, markedRequirement, requirementMark } from '#renderer/fields/requirement.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { fieldById, fieldsOfSection } from '#shared/form/fieldsOf.ts';

const answers = emptyAnswers(edition2024);
const brandNames = fieldById(edition2024, 'brand.names');

describe('the mark of a field', () => {
  it('tells 选填 where most are asked for, 必填 where few are', () => {
    const marks = Object.fromEntries(edition2024.sections.filter(({ kind }) => kind !== 'table').map((section) => [section.id, markedRequirement(fieldsOfSection(section))]));
    expect(marks).toMatchObject({ cover: 'required', application: 'optional', management: 'required' });
  });

  it('changes with what another field says now', () => {
    expect(isAskedFor(edition2024, answers, brandNames)).toBe(false);
    expect(isAskedFor(edition2024, setAnswer(answers, fieldById(edition2024, 'brand.own'), true), brandNames)).toBe(true);
  });

  it('is on no total, and only on the few', () => {
    expect(requirementMark('optional', fieldById(edition2024, 'standards.total'), false)).toBeNull();
    expect(requirementMark('optional', brandNames, false)).toBe('选填');
    expect(requirementMark('optional', brandNames, true)).toBeNull();
    expect(requirementMark('required', fieldById(edition2024, 'filing.date'), true)).toBe('必填');
  });
});
