import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerByKind, RowAnswer } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { bytesAsSource } from '#shared/draftFile/bytes.ts';
import { openDraftFile } from '#shared/draftFile/openDraftFile.ts';
import { writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field, FieldKind, FieldOfKind } from '#shared/form/field.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import { draftFor } from '../../support/draftFor.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { draftFileBytes, edition } from '../../support/testDrafts.ts';

/** Any text that can be typed or pasted, halves of characters and controls among it. */
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('', '𬭎㛃䶮·', '\ud83d', '\u0000', '“——”'));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const inline = fc.oneof(
  anyText.map((text) => ({ type: 'text' as const, text })),
  fc.constant({ type: 'hardBreak' as const }),
  anyText.map((place) => ({ type: 'liveValue' as const, attrs: { place } })),
);
const paragraph = fc.array(inline, { maxLength: 4 }).map((content) => ({ type: 'paragraph' as const, content }));

const answerOf: { readonly [K in FieldKind]: (field: FieldOfKind<K>) => fc.Arbitrary<AnswerByKind[K]> } = {
  text: () => anyText,
  longText: () => anyText,
  figure: () => anyText,
  integer: () => orNull(fc.maxSafeInteger().map((value) => value + 0)),
  total: () => fc.constant(null),
  choice: ({ options }) => orNull(fc.constantFrom(...options.map(({ id }) => id))),
  choices: ({ options }) => fc.subarray(options.map(({ id }) => id)),
  yesNo: () => orNull(fc.boolean()),
  confirmation: () => fc.boolean(),
  date: () => fc.record({ year: orNull(fc.integer({ min: 1, max: 9999 })), month: orNull(fc.integer({ min: 1, max: 12 })), day: orNull(fc.integer({ min: 1, max: 31 })) }),
  region: () => fc.record({ city: anyText, county: anyText, other: anyText }),
  industry: () => fc.record({ code: orNull(anyText), text: anyText }),
  richText: () => fc.array(paragraph, { maxLength: 4 }).map((content) => ({ type: 'doc' as const, content })),
};
function arbitraryAnswer<K extends FieldKind>(field: FieldOfKind<K>): fc.Arbitrary<Answer> {
  const answer: (of: FieldOfKind<K>) => fc.Arbitrary<Answer> = answerOf[field.kind];
  return answer(field);
}

/** Some of the keys, each with its own kind of value. */
function someOf<T>(values: readonly (readonly [string, fc.Arbitrary<T>])[]): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc.record(Object.fromEntries(values), { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, T>>>;
}

function arbitraryDraft(home: Edition): fc.Arbitrary<Draft> {
  const fields = someOf(fieldsOf(home).map((field: Field) => [field.id, arbitraryAnswer(field)]));
  const row = (id: string, columns: readonly string[]): fc.Arbitrary<RowAnswer> => fc.record({
    id: fc.constant(id), label: orNull(anyText), unit: orNull(anyText), removed: fc.boolean(),
    direction: fc.constantFrom('higherIsBetter', 'lowerIsBetter', 'neither', null),
    cells: someOf(columns.map((column) => [column, anyText])),
  });
  const tables = fc.record(Object.fromEntries(tablesOf(home).map(({ id, rows, columns }) => {
    const ids = [...rows.map((preset) => preset.id), 'own-1', 'own-2'];
    return [id, fc.tuple(...ids.map((rowId) => row(rowId, columns.map((column) => column.id)))).map((all) => ({ rows: all }))];
  })));
  return fc.record({ fields, tables, notes: fc.dictionary(anyText, anyText), unknown: fc.dictionary(fc.string({ minLength: 3 }).map((key) => `x-${key}`), fc.jsonValue({ maxDepth: 3 })) })
    .map(({ unknown, ...answers }) => ({ ...unknown, ...draftFor(home, answers) }));
}

describe('any draft that can be filled in', () => {
  for (const home of [edition, madeUpEdition]) {
    it(`of ${home.id} comes back from its file as it was, unknown keys and all`, { timeout: 60_000 }, async () => {
      await fc.assert(fc.asyncProperty(arbitraryDraft(home), async (draft) => {
        const opened = await openDraftFile(bytesAsSource(await draftFileBytes({ draft, files: new Map() })), () => createHash('sha256'));
        // Through JSON, because a draft is what its file says: −0 is 0 there.
        const expected: unknown = JSON.parse(new TextDecoder().decode(writeDraftJson(draft)));
        expect(restoreDraft(opened.value, [home])).toEqual({ draft: expected, setAside: [] });
      }), { numRuns: 60 });
    });
  }
});

it('equal drafts give equal bytes, whenever and wherever they are written', async () => {
  const draft = draftFor(edition, { fields: { 'company.name': '甲' } });
  const bytes = await draftFileBytes({ draft, files: new Map() });
  expect(Buffer.from(await draftFileBytes({ draft: structuredClone(draft), files: new Map() })).equals(bytes)).toBe(true);
  // The zip's own date and time of an entry: always the first day that it can say.
  const central = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  expect(Buffer.from(bytes).readUInt32LE(central + 12)).toBe(0x0021_0000);
});
