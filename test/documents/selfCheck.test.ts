/** 形式审查自查表: everything that the checks say, and every reason, stands in both of its files. */
import { describe, expect, it, beforeAll, inject } from 'vitest';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rereadFile } from '#electron/desktop/rereading/rereadFile.ts';
import { explainFinding } from '#shared/application/explanation.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { setNote } from '#shared/application/setNote.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { printSelfCheck } from '#shared/print/printSelfCheck.ts';
import { coverage } from '#shared/validation/coverage.ts';
import { explanationOf } from '#shared/validation/explained.ts';
import { selfCheckOf } from '#shared/validation/selfCheck.ts';
import { validate } from '#shared/validation/validate.ts';
import { readDocx } from '../support/docx/readDocx.ts';
import { wordTexts } from '../support/docx/wordUnits.ts';
import { paperDraft } from '../support/papers/paperDrafts.ts';
import { exporterFor, MADE } from '../support/papers/papers.ts';
import { blankGlyphs } from '../support/pdf/blankGlyphs.ts';
import { readGlyphs } from '../support/pdf/readGlyphs.ts';
import { foldSpace } from '../support/printUnits.ts';

const TICKED = 'implementation.strategy';
const REASON = '企业从省外迁入，按规定沿用原来的统一社会信用代码，证照一致。';

/** The sample with some things broken, the first of what is asked explained. */
function broken(edition: Edition, draft: Draft): Draft {
  const change = (answers: Draft['answers'], id: string, value: unknown) => setAnswer(answers, fieldById(edition, id), value as never);
  const answers = [
    ['company.name', '浙江某某精密传动有限公司德清分公司'], ['contact.mobile', '1234'], ['company.address', ''], ['patents.invention', 999], ['eligibility.operation', false],
  ].reduce((all, [id, value]) => change(all, String(id), value), draft.answers);
  const changed = { ...draft, answers: setNote(answers, `guidance:${TICKED}`, '已写') };
  const asked = validate(edition, changed).find(({ severity }) => severity === 'warning');
  if (!asked) throw new Error('nothing is asked');
  return explainFinding(changed, explanationOf(edition, changed, asked, { reason: REASON, now: MADE.madeAt }));
}

describe('形式审查自查表', () => {
  let texts: Readonly<Record<'docx' | 'pdf', string>>;
  let edition: Edition;
  let draft: Draft;
  beforeAll(async () => {
    const sample = await paperDraft('sample');
    ({ edition } = sample);
    draft = broken(edition, sample.draft);
    const document = printSelfCheck(edition, draft, selfCheckOf(edition, draft, validate(edition, draft), coverage(edition, draft)), MADE.madeAt);
    const folder = path.join(inject('papersFolder'), 'self-check');
    await mkdir(folder, { recursive: true });
    const [docx, pdf] = await Promise.all((['docx', 'pdf'] as const).map(async (format) => {
      const { bytes, pages } = await (await exporterFor(format)).write(document, { ...MADE, pictures: new Map(), draft });
      const file = path.join(folder, `selfCheck.${format}`);
      await writeFile(file, bytes);
      expect(await rereadFile({ format, file, document, pages, pictures: [] }), format).toEqual([]);
      return { bytes, file };
    }));
    const glyphs = await readGlyphs(pdf?.bytes ?? new Uint8Array());
    expect(await blankGlyphs(pdf?.file ?? '', glyphs)).toEqual([]);
    texts = {
      docx: foldSpace(wordTexts((await readDocx(docx?.bytes ?? new Uint8Array())).blocks).join('')),
      pdf: foldSpace(glyphs.map((page) => page.glyphs.map(({ text }) => text).join('')).join('')),
    };
  });

  it.each(['docx', 'pdf'] as const)('says all that is left, and each reason, as %s', (format) => {
    const check = selfCheckOf(edition, draft, validate(edition, draft), []);
    const findings = Object.values(check.open).flat();
    expect(findings.length).toBeGreaterThan(4);
    // Lines of neighbouring cells do not mix in a Word file; on paper a cell may run on to the next page.
    for (const { message, placeName } of findings) {
      if (format === 'docx') expect(texts.docx).toContain(foldSpace(placeName + message));
      else for (const piece of [message, placeName]) expect(texts.pdf).toContain(foldSpace(piece));
    }
    expect(texts[format]).toContain(foldSpace(REASON));
    const counts = `必须改${check.open.error.length}处，请确认${check.open.warning.length}处，建议${check.open.hint.length}处，已说明1处。`;
    expect(texts[format]).toContain(counts);
  });

  it.each(['docx', 'pdf'] as const)('says of each point that the notice names whether it is ticked, and where it seems to be written, as %s', (format) => {
    const points = coverage(edition, draft).flatMap((part) => part.points);
    expect(points.filter(({ isTicked }) => isTicked).map(({ point }) => point.id)).toEqual([TICKED]);
    for (const { point, isTicked, suggestions: [first] } of points) {
      const row = foldSpace(`${point.label}${isTicked ? '已核对' : '未标记'}${first?.sentence ?? ''}`);
      if (format === 'docx') expect(texts.docx).toContain(row);
      else for (const piece of [point.label, first?.sentence ?? '']) expect(texts.pdf).toContain(foldSpace(piece));
    }
  });

  it.each(['docx', 'pdf'] as const)('says what the company still has to confirm, and how long each part is, as %s', (format) => {
    const { sentence, missing } = selfCheckOf(edition, draft, validate(edition, draft), []).eligibility;
    expect(missing.length).toBeGreaterThan(0);
    expect(texts[format]).toContain(foldSpace(sentence));
    expect(texts[format]).toContain(foldSpace(fieldById(edition, 'eligibility.operation').label));
    for (const { heading, words } of selfCheckOf(edition, draft, [], []).lengths) expect(texts[format]).toContain(foldSpace(`${heading}${words}`));
  });
});
