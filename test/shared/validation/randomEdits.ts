/** Edits as they come one after the other while a form is filled in, made by chance from values that checks have something to say about. */
import fc from 'fast-check';
import type { Answer } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { isTypedColumn } from '#shared/application/cellText.ts';
import { emptyAnswer } from '#shared/application/emptyAnswers.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import type { RichText } from '#shared/richText/model.ts';
import { type Mutation, withCells, withField, withRow, withRows } from './mutations.ts';

const TEXTS = ['', '无', '35.2%', '135%', '1', '-20', '55380', '９９９９９', '91110108551385082Q', '杭州分公司', '国内首创', '湖州市政府质量奖', '2025年12月1日授权专利3个', '精密行星减速器', '本企业', '前5', '0/3'];
const PROSE = ['三识五控', '2023年营业收入5.5亿元，增长20%。', '数字化、物联网、人工智能。', '身份证号330521199001011234', '试验'.repeat(40), ''];

function richText(paragraphs: readonly string[]): RichText {
  return { type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })) };
}

function answersOf(field: Field, edition: Edition): fc.Arbitrary<Answer> {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'figure': return fc.constantFrom(...TEXTS);
    case 'integer': return fc.constantFrom(null, 0, 1, 5, 86, 900);
    case 'choice': return fc.constantFrom(null, ...field.options.map(({ id }) => id), 'unknown');
    case 'choices': return fc.subarray(field.options.map(({ id }) => id));
    case 'yesNo': return fc.constantFrom(null, true, false);
    case 'confirmation': return fc.boolean();
    case 'date': return fc.constantFrom({ year: 2024, month: 11, day: 5 }, { year: 2025, month: 2, day: 30 }, { year: 2023, month: 1, day: 1 }, { year: null, month: 3, day: null });
    case 'region': return fc.constantFrom({ city: edition.regions[0]?.name ?? '', county: '', other: '' }, { city: '', county: '', other: '' });
    case 'industry': return fc.constantFrom({ code: null, text: '' }, { code: 'X', text: '' });
    case 'richText': return fc.array(fc.constantFrom(...PROSE), { maxLength: 4 }).map(richText);
    case 'total': return fc.constant(emptyAnswer('total'));
  }
}

function fieldEdits(edition: Edition): fc.Arbitrary<Mutation> {
  const fields = fieldsOf(edition).filter(({ kind }) => kind !== 'total');
  return fc.constantFrom(...fields).chain((field) => answersOf(field, edition).map((answer) => withField(field.id, answer)));
}

function tableEdits(edition: Edition): fc.Arbitrary<Mutation> {
  return fc.constantFrom(...tablesOf(edition)).chain((table) => {
    const columns = table.columns.filter(isTypedColumn).map(({ id }) => id);
    const rows = [...table.rows.map(({ id }) => id), 'own-1', 'own-2', 'own-new'];
    return fc.oneof(
      fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...columns), fc.constantFrom(...TEXTS)).map(([row, column, text]) => withCells(table.id, row, { [column]: text })),
      fc.constantFrom(...TEXTS).map((text) => withRow(table.id, { id: `own-${text.length}x`, label: text, unit: '%', direction: 'higherIsBetter', cells: Object.fromEntries(columns.map((id) => [id, text])) })),
      fc.constantFrom(...rows).map((row) => withRows(table.id, (present) => present.map((candidate) => (candidate.id === row ? { ...candidate, removed: !candidate.removed } : candidate)))),
      fc.constant(withRows(table.id, (present) => [...present].reverse())),
    );
  });
}

function evidenceEdits(edition: Edition): fc.Arbitrary<Mutation> {
  return fc.oneof(
    fc.tuple(fc.constantFrom(...edition.evidence, null), fc.constantFrom(...TEXTS, '2022年审计报告', '杭州甲公司营业执照')).map(([suggestion, title]): Mutation => (draft) => ({
      ...draft, evidence: [...draft.evidence, { id: `e${draft.evidence.length}`, suggestion: suggestion?.id ?? null, title, files: [], proves: [], note: '' }],
    })),
    fc.constant<Mutation>((draft) => ({ ...draft, evidence: draft.evidence.slice(1) })),
    fc.constant<Mutation>((draft) => ({ ...draft, assets: [] })),
  );
}

function noteEdits(edition: Edition): fc.Arbitrary<Mutation> {
  return fc.tuple(fc.constantFrom(...fieldsOf(edition)), fc.constantFrom(...TEXTS)).map(([{ id }, note]): Mutation => (draft: Draft) => ({
    ...draft, answers: { ...draft.answers, notes: { ...draft.answers.notes, [`field:${id}`]: note } },
  }));
}

export function randomEdit(edition: Edition): fc.Arbitrary<Mutation> {
  return fc.oneof({ weight: 5, arbitrary: fieldEdits(edition) }, { weight: 3, arbitrary: tableEdits(edition) }, evidenceEdits(edition), noteEdits(edition));
}
