import { describe, expect, it } from 'vitest';
import type { Edition } from '#shared/form/edition.ts';
import { editions } from '#shared/editions/index.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { editionContract } from './editionContract.ts';

describe.each([...editions, madeUpEdition].map((edition) => ({ id: edition.id, edition })))('edition $id', ({ edition }) => {
  it.each(editionContract)('$promise', ({ problems }) => {
    expect(problems(edition)).toEqual([]);
  });
});

/** The made-up edition with one piece of its JSON replaced. */
function brokenEdition(found: string, replacement: string): Edition {
  const text = JSON.stringify(madeUpEdition);
  expect(text).toContain(found);
  const broken: Edition = JSON.parse(text.replace(found, replacement));
  return broken;
}

describe('the contract notices', () => {
  it.each([
    ['every id is the only one of its space', '"id":"bigChange"', '"id":"titleEnding"'],
    ['every id is the only one of its space', '"id":"people.training"', '"id":"savings.amount"'],
    ['ids are plain words that can stand in a place', '"id":"bigChange"', '"id":"big/change"'],
    ['ids are plain words that can stand in a place', '"id":"intake"', '"id":"own-intake"'],
    ['everything that points, points at something of a fitting kind', '"applicant":"firm.title"', '"applicant":"firm.name"'],
    ['everything that points, points at something of a fitting kind', '"filingDate":"paper.day"', '"filingDate":"firm.title"'],
    ['everything that points, points at something of a fitting kind', '"option":"gold"', '"option":"bronze"'],
    ['everything that points, points at something of a fitting kind', '"otherRow":"intake"', '"otherRow":"output"'],
    ['everything that points, points at something of a fitting kind', '"proves":["workshop.certificates"]', '"proves":["workshop.papers"]'],
    ['everything that points, points at something of a fitting kind', '"confirmations":["readiness.honest"]', '"confirmations":["paper.day"]'],
    ['no field hides itself', '"visibleWhen":{"kind":"equals","field":"workshop.certified"', '"visibleWhen":{"kind":"equals","field":"workshop.certificates"'],
    ['grids have no hole and no overlap', '"columnSpan":2', '"columnSpan":1'],
    ['grids have no hole and no overlap', '"columnSpan":2', '"columnSpan":3'],
    ['grids have no hole and no overlap', '"rowSpan":3', '"rowSpan":4'],
    ['a form shows exactly the fields that it declares', '"kind":"answer","field":"workshop.mail"', '"kind":"answer","field":"workshop.phone"'],
    ['a form shows exactly the fields that it declares', '"kind":"answer","field":"workshop.mail"', '"kind":"answer","field":"paper.day"'],
    ['a form shows exactly the fields that it declares', '"option":"gold"', '"option":"silver"'],
    ['every field of the text has its part', '"field":"story.people"', '"field":"story.savings"'],
    ['columns fill the text width', '"widthMm":50', '"widthMm":51'],
    ['columns fill the text width', '"columnsMm":[40', '"columnsMm":[39'],
    ['tables have the columns that rows and rules need', '"kind":"rowUnit"', '"kind":"shortText"'],
    ['tables have the columns that rows and rules need', '"kind":"rowLabel"', '"kind":"shortText"'],
    ['limits say their number and their tolerance', '"label":"12 字以内"', '"label":"十二字以内"'],
    ['limits say their number and their tolerance', '"onTargetPercent":5,', ''],
    ['the body text fits the page', '"linePitchPt":28.58', '"linePitchPt":30'],
    ['days are ISO days', '"day":"2031-04-15"', '"day":"2031-4-15"'],
    ['every entry says where it comes from', '"source":"made up for tests"', '"source":" "'],
    ['messages fill in what their rule sees', '请填写证书。', '请填写{certificates}。'],
    ['every field has a label', '"label":"夜班"', '"label":""'],
  ])('a broken “%s”: %s → %s', (promise, found, replacement) => {
    const clause = editionContract.find((candidate) => candidate.promise === promise);
    expect(clause?.problems(brokenEdition(found, replacement))).not.toEqual([]);
  });

  it('an edition that JSON would change', () => {
    const clause = editionContract.find((candidate) => candidate.promise === 'it survives JSON');
    expect(clause?.problems({ ...madeUpEdition, revision: Number.NaN })).toEqual(['made-up-2031.revision']);
  });
});
