/** Where every application begins. */
import { describe, expect, it } from 'vitest';
import { DRAFT_FORMAT_VERSION } from '#shared/application/draft.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { newDraft } from '#shared/application/newDraft.ts';
import { answerText } from '#shared/application/answerText.ts';
import { isFieldFilled } from '#shared/application/isFieldFilled.ts';
import { editions } from '#shared/editions/index.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { draftFor } from '../../support/draftFor.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';

describe.each([...editions, madeUpEdition])('empty answers of edition $id', (edition) => {
  const answers = emptyAnswers(edition);

  it('hold every field but the totals, and none of them says anything', () => {
    expect(Object.keys(answers.fields)).toEqual(fieldsOf(edition).filter(({ kind }) => kind !== 'total').map(({ id }) => id));
    for (const field of fieldsOf(edition)) {
      expect(answerText(edition, answers, field), field.id).toBe('');
      expect(isFieldFilled(edition, answers, field), field.id).toBe(false);
    }
  });

  it('hold the rows of the form in their order, with empty cells', () => {
    for (const section of tablesOf(edition)) {
      expect(answers.tables[section.id]?.rows.map(({ id, cells, removed }) => [id, cells, removed])).toEqual(section.rows.map(({ id }) => [id, {}, false]));
    }
  });

  it('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
  });

  it('print as if there were no answers at all', () => {
    const options = { tableOfContents: false };
    expect(printApplication(edition, draftFor(edition, answers), options)).toEqual(printApplication(edition, draftFor(edition), options));
  });
});

describe('a new draft', () => {
  it('belongs to the edition as it is now and begins at its first revision', () => {
    const now = '2024-11-01T08:00:00.000Z';
    expect(newDraft(madeUpEdition, { id: 'an id', now })).toEqual({
      format: 'zbdraft', formatVersion: DRAFT_FORMAT_VERSION, id: 'an id', editionId: 'made-up-2031', editionRevision: 4,
      revision: 1, createdAt: now, changedAt: now, answers: emptyAnswers(madeUpEdition), evidence: [], assets: [], explanations: [],
    });
  });
});
