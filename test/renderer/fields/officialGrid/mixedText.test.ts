/** □自评 □第三方调查 调查机构名称： as a text, and back. */
import { describe, expect, it } from 'vitest';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import type { Answer } from '#shared/application/answers.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { managementTable } from '#shared/editions/2024/managementTable.ts';
import { isMixedText, mixedText, writeMixed } from '#renderer/fields/officialGrid/mixedText.ts';
import { officialLayout } from '#renderer/fields/officialGrid/officialSheet.ts';

const METHOD = 'management.satisfaction.earlier.method';
const AGENCY = 'management.satisfaction.earlier.agency';
const { fields, cells } = officialLayout(managementTable);
const found = cells.find(({ place }) => place === `field:${METHOD}`);
if (!found) throw new Error('no such cell');
const { cell } = found.placed;

function answersWith(method: readonly string[], agency: string) {
  const empty = emptyAnswers(edition2024);
  const filled: Readonly<Record<string, Answer>> = { [METHOD]: method, [AGENCY]: agency };
  return { ...empty, fields: { ...empty.fields, ...filled } };
}
function read(text: string, method: readonly string[] = [], agency = '') {
  const { fields: after } = writeMixed(answersWith(method, agency), fields, cell, text);
  return [after[METHOD], after[AGENCY]];
}

describe('a cell of boxes and words', () => {
  it('is copied as it is printed', () => {
    expect(mixedText(edition2024, answersWith(['thirdParty'], '某事务所'), fields, cell)).toBe('□自评\n☑第三方调查\n调查机构名称：某事务所');
  });

  it('copies no name that is not asked for now', () => {
    expect(mixedText(edition2024, answersWith(['self'], '某事务所'), fields, cell)).toBe('☑自评\n□第三方调查\n调查机构名称：');
  });

  it.each([
    ['☑自评\n□第三方调查\n调查机构名称：', [['self'], '']],
    ['□自评 ☑第三方调查 \n调查机构名称： 某事务所 ', [['thirdParty'], '某事务所']],
    ['■ 自评\n√第三方调查\n调查机构名称：某事务所\n备注', [['self', 'thirdParty'], '某事务所']],
    ['第三方调查', [['thirdParty'], '原来的']],
    ['□自评\n□第三方调查', [[], '原来的']],
  ])('is read from %j', (text, expected) => {
    expect(read(text, ['self'], '原来的')).toEqual(expected);
  });

  it('is emptied by nothing, with all that stands in it', () => {
    expect(read('', ['thirdParty'], '某事务所')).toEqual([[], '']);
  });

  it('takes no text that names none of its boxes', () => {
    expect(['', '自评', '☑第三方调查'].map((text) => isMixedText(cell, fields, text))).toEqual([true, true, true]);
    expect(['92.4分', '某事务所'].map((text) => isMixedText(cell, fields, text))).toEqual([false, false]);
  });
});
