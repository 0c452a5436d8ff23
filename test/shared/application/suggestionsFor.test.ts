/** What one place of the form offers to another. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/application/answers.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { suggestionsFor } from '#shared/application/suggestionsFor.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';

function answersWith(fields: Readonly<Record<string, string | readonly string[]>>): Answers {
  const empty = emptyAnswers(edition2024);
  return { ...empty, fields: { ...empty.fields, ...fields } };
}
function textsAt(answers: Answers, field: string): readonly string[] {
  return suggestionsFor(edition2024, answers, { kind: 'field', field }).map(({ text }) => text);
}

describe('facts that stand in several places', () => {
  it('are offered to 表1 from 申报表, with the step where they were typed', () => {
    const answers = answersWith({ 'product.mainAndShare': '减速器：国内9.8%，国际2.3%；平台：国内17%' });
    expect(suggestionsFor(edition2024, answers, { kind: 'field', field: 'management.product2.name' })).toEqual([{ text: '平台', from: '申报表' }]);
    expect(textsAt(answers, 'management.share.later.product1.international')).toEqual(['2.3%']);
    expect(textsAt(answers, 'management.share.later.product2.international')).toEqual([]);
  });

  it('are offered to 申报表 from 表1 as one text, without what is not filled in yet', () => {
    const answers = answersWith({
      'management.product1.name': '减速器',
      'management.share.later.product1.domestic': '9.8%',
      'management.share.later.product2.domestic': '17%',
    });
    expect(textsAt(answers, 'product.mainAndShare')).toEqual(['减速器：2023年国内市场占有率9.8%']);
    expect(textsAt({ ...answers, fields: { ...answers.fields, 'management.product2.name': '平台' } }, 'product.mainAndShare'))
      .toEqual(['减速器：2023年国内市场占有率9.8%；\n平台：2023年国内市场占有率17%']);
  });

  it('are offered once to every row of 表5, however often they stand elsewhere', () => {
    const answers = answersWith({ 'management.product1.name': '减速器', 'product.mainAndShare': '减速器：国内9.8%；平台：国内17%' });
    expect(suggestionsFor(edition2024, answers, { kind: 'cell', table: 'competitors', row: 'own-1', column: 'product' }))
      .toEqual([{ text: '减速器', from: '表1 管理效益' }, { text: '平台', from: '申报表' }]);
    expect(suggestionsFor(edition2024, answers, { kind: 'cell', table: 'competitors', row: 'own-1', column: 'strengths' })).toEqual([]);
  });

  it('are not offered from a field that is hidden', () => {
    const agency = { 'management.satisfaction.earlier.agency': '某事务所' };
    expect(textsAt(answersWith(agency), 'management.satisfaction.later.agency')).toEqual([]);
    expect(textsAt(answersWith({ ...agency, 'management.satisfaction.earlier.method': ['thirdParty'] }), 'management.satisfaction.later.agency')).toEqual(['某事务所']);
  });

  it('are none while nothing is typed, or the edition knows none', () => {
    expect(textsAt(emptyAnswers(edition2024), 'product.mainAndShare')).toEqual([]);
    const { sharedFacts: _facts, ...plain } = edition2024;
    expect(suggestionsFor(plain, answersWith({ 'management.product1.name': '减速器' }), { kind: 'field', field: 'product.mainAndShare' })).toEqual([]);
  });
});
