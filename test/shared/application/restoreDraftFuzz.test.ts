/** Thousands of spoilt drafts through the gate and on to everything that reads a draft: refused in words, or opened and safe to use. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countNarrative } from '#shared/application/countNarrative.ts';
import type { Draft } from '#shared/application/draft.ts';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { figuresOf } from '#shared/application/figuresOf.ts';
import { isRecord } from '#shared/application/isRecord.ts';
import { progressOf } from '#shared/application/progress.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { editions } from '#shared/editions/index.ts';
import { packageNames } from '#shared/export/package/packageNames.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { printEvidenceList } from '#shared/print/printEvidenceList.ts';
import { printPromise } from '#shared/print/printPromise.ts';
import { validate } from '#shared/validation/validate.ts';
import { sentinelDraft } from '../../support/sentinelDraft.ts';
import { edition, pictureAsset } from '../../support/testDrafts.ts';
import { png } from '../../support/testPictures.ts';

/** Each lays the whole form out; `FUZZ_RUNS=20000` is for an evening. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const TIMEOUT_MS = 120_000 + RUNS * 40;

const whole: Draft = {
  ...sentinelDraft(edition, pictureAsset(png(8, 6))).draft,
  evidence: [{ id: 'e1', suggestion: null, title: '报告', files: [{ asset: 'a'.repeat(64), fileName: 'a.pdf' }], proves: ['company.name'], note: '' }],
};

type Path = readonly (string | number)[];
/** Every place in the draft, so that rare ones are spoilt as often as common ones. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  const children = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return [path, ...children.flatMap(([key, child]: [string | number, unknown]) => pathsOf(child, [...path, key]))];
}
const paths = pathsOf(whole);

const spoilt = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown[]>(null, true, -1, 1e308, '', '\ud800', '../../x', [], {}, [[]], [null], { type: 'doc', content: [{}] }, { rows: [{ id: 'x' }] }, { toString: 1, length: 3 }, 'x'.repeat(5000)),
);
const change = fc.record({ at: fc.constantFrom(...paths), value: fc.oneof(spoilt, fc.constant('take out')), copy: fc.boolean() });

function spoil(root: unknown, { at, value, copy }: { readonly at: Path; readonly value: unknown; readonly copy: boolean }): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return value;
  if (!Array.isArray(root) && !isRecord(root)) return root;
  const changed: Record<string | number, unknown> | unknown[] = Array.isArray(root) ? [...root as unknown[]] : { ...root };
  if (rest.length > 0) (changed as Record<string | number, unknown>)[key] = spoil((root as Record<string | number, unknown>)[key], { at: rest, value, copy });
  else if (Array.isArray(changed) && copy) changed.push(changed[Number(key)]);
  else if (value === 'take out') delete (changed as Record<string | number, unknown>)[key];
  else (changed as Record<string | number, unknown>)[key] = value;
  return changed;
}

it('is refused with a sentence, or every check, count and page takes it', { timeout: TIMEOUT_MS }, () => {
  let opened = 0;
  fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
    const stored: unknown = JSON.parse(JSON.stringify(changes.reduce(spoil, whole as unknown)) ?? 'null');
    try {
      const { draft, setAside } = restoreDraft(stored, editions);
      opened += 1;
      for (const { message } of setAside) expect(message).toMatch(/^[^{}]+。$/u);
      // Once through the gate it fits: the second time nothing is set aside, and nothing changes.
      const again = restoreDraft(JSON.parse(JSON.stringify(draft)), editions);
      expect(again.draft).toEqual(draft);
      expect(again.setAside.filter(({ value }) => value !== undefined)).toEqual([]);
      validate(edition, draft);
      countNarrative(edition, draft);
      progressOf(edition, draft.answers);
      figuresOf(edition, draft.answers);
      packageNames(edition, draft);
      printApplication(edition, draft, { tableOfContents: false });
      printPromise(edition, draft);
      printEvidenceList(edition, draft);
    } catch (error) {
      if (!(error instanceof DraftRefused)) throw error;
      expect(error.message).toMatch(/。$/u);
    }
  }), { numRuns: RUNS });
  // Most spoilt drafts still open: one bad answer must not cost the others.
  expect(opened).toBeGreaterThan(RUNS * 2 / 3);
});

it('an answer that nobody touched is never changed or lost', { timeout: TIMEOUT_MS }, () => {
  fc.assert(fc.property(change.filter(({ at }) => at[0] === 'answers' && at.length >= 3), (one) => {
    const stored: unknown = JSON.parse(JSON.stringify(spoil(whole, one)));
    const { draft } = restoreDraft(stored, editions);
    for (const [id, answer] of Object.entries(whole.answers.fields)) if (id !== one.at[2]) expect(draft.answers.fields[id]).toEqual(answer);
    for (const [id, answer] of Object.entries(whole.answers.tables)) if (id !== one.at[2]) expect(draft.answers.tables[id]).toEqual(answer);
  }), { numRuns: RUNS });
});
