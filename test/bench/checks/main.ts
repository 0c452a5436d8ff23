/** `npm run bench -- checks`: what the checks of a draft cost, whole and after one edit, at 7,000 and at 70,000 characters, beside the targets. */
import { performance } from 'node:perf_hooks';
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { RichText } from '#shared/richText/model.ts';
import { keepFindings } from '#shared/validation/keepFindings.ts';
import { validate } from '#shared/validation/validate.ts';
import { benchDraft } from '../benchDraft.ts';
import { median } from '../interleave.ts';
import { type BenchFigure, reportTable } from '../reportTable.ts';

const ROUNDS = 31;
const TEXT = 'narrative.implementation';

const figures: BenchFigure[] = [];
const ms = (value: number) => `${value.toFixed(1)} ms`;
const ratio = (value: number) => `${value.toFixed(2)} ×`;
function atMost(what: string, value: number, limit: number, show: (value: number) => string): void {
  figures.push({ what, value: show(value), target: `≤ ${show(limit)}`, isMet: value <= limit });
}
function shown(what: string, value: string): void {
  figures.push({ what, value, target: '', isMet: null });
}

type Edit = (draft: Draft, round: number) => Draft;

/** A few keys in one paragraph, as the editor hands them over: the other paragraphs stay the same objects. */
const typeIntoText: Edit = (draft, round) => {
  const doc = draft.answers.fields[TEXT] as RichText;
  const content = doc.content.with(3, { type: 'paragraph', content: [{ type: 'text', text: `第${round}次修改：2023年产品合格率为99.36%，比2022年提高0.94个百分点。` }] });
  return { ...draft, answers: { ...draft.answers, fields: { ...draft.answers.fields, [TEXT]: { ...doc, content } } } };
};
const typeIntoTable: Edit = (draft, round) => {
  const rows = (draft.answers.tables['economic']?.rows ?? []).map((row) => (row.id === 'revenue' ? { ...row, cells: { ...row.cells, later: String(55_380 + round) } } : row));
  return { ...draft, answers: { ...draft.answers, tables: { ...draft.answers.tables, economic: { rows } } } };
};
const typeIntoField: Edit = (draft, round) => ({ ...draft, answers: { ...draft.answers, fields: { ...draft.answers.fields, 'contact.name': `张${round}` } } });

interface EditFigures {
  /** Medians over the rounds. */
  readonly wholeMs: number;
  readonly longestStepMs: number;
}

function measureEdits(edition: Edition, start: Draft, edit: Edit): EditFigures {
  const keeper = keepFindings(edition);
  let draft = start;
  const whole: number[] = [];
  const longest: number[] = [];
  for (let round = -6; round < ROUNDS; round += 1) {
    draft = edit(draft, round);
    globalThis.gc?.();
    const steps: number[] = [];
    const update = keeper.update(draft);
    for (let isDone = false; !isDone;) {
      const before = performance.now();
      isDone = update.next().done === true;
      steps.push(performance.now() - before);
    }
    if (round < 0) continue;
    whole.push(steps.reduce((sum, step) => sum + step, 0));
    longest.push(Math.max(...steps));
  }
  return { wholeMs: median(whole), longestStepMs: median(longest) };
}

/** On copies, so that nothing that was read before is remembered. */
function measureWhole(edition: Edition, draft: Draft): number {
  const times: number[] = [];
  for (let round = -3; round < ROUNDS; round += 1) {
    const copy = structuredClone(draft);
    globalThis.gc?.();
    const start = performance.now();
    validate(edition, copy);
    if (round >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

const small = await benchDraft({ characters: 7000, figures: 10 });
const large = await benchDraft({ characters: 70_000, figures: 50 });
console.log(`checks of drafts of 7,000 and 70,000 characters; medians of ${ROUNDS} rounds\n`);
const [whole, wholeOfLarge] = [measureWhole(small.edition, small.draft), measureWhole(large.edition, large.draft)];
atMost('all checks, 7,000 characters, nothing remembered', whole, 150, ms);
atMost('all checks, 70,000 characters, nothing remembered', wholeOfLarge, 1200, ms);
atMost('  large / small', wholeOfLarge / whole, 12, ratio);
for (const [name, edit] of [['the text', typeIntoText], ['a cell', typeIntoTable], ['a field', typeIntoField]] as const) {
  const afterEdit = measureEdits(small.edition, small.draft, edit);
  const afterEditOfLarge = measureEdits(large.edition, large.draft, edit);
  atMost(`after an edit of ${name}, 7,000 characters`, afterEdit.wholeMs, 30, ms);
  atMost('  its longest step', afterEdit.longestStepMs, 8, ms);
  shown('  after the edit / all checks', ratio(afterEdit.wholeMs / whole));
  shown(`after an edit of ${name}, 70,000 characters`, ms(afterEditOfLarge.wholeMs));
  shown('  its longest step', ms(afterEditOfLarge.longestStepMs));
}
console.log(reportTable(figures));
