import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { countNarrative } from '#shared/application/countNarrative.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { assetFileName } from '#shared/draftFile/entryNames.ts';
import { writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { editions } from '#shared/editions/index.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import type { Block, Picture, Table } from '#shared/richText/model.ts';
import { validate } from '#shared/validation/validate.ts';
import type { MadeDraft } from '../../../build/sample/draftAssets.ts';
import { makeSample } from '../../../build/sample/makeSample.ts';
import { pictures } from '../../../build/sample/pictures.ts';

const folder = new URL('../../../shared/editions/2024/sample/', import.meta.url);
const RUN_AGAIN = 'run build/sample/writeSample.ts and commit what it writes';

/** Blocks of all parts of the narrative, in their order. */
function blocksOf({ draft }: MadeDraft): readonly Block[] {
  return ['overview', 'method', 'implementation', 'results'].flatMap((part) => {
    const text = draft.answers.fields[`narrative.${part}`];
    return typeof text === 'object' && text !== null && 'content' in text ? text.content : [];
  });
}

describe('the sample draft', () => {
  let sample: MadeDraft;
  beforeAll(async () => {
    sample = await makeSample();
  }, 60_000);

  it('is committed as the script makes it, without a file too many', () => {
    const { draft, bytes } = sample;
    expect(readFileSync(new URL('draft.json', folder), 'utf8') === new TextDecoder().decode(writeDraftJson(draft)), RUN_AGAIN).toBe(true);
    expect(readdirSync(new URL('assets/', folder)).sort(), RUN_AGAIN).toEqual(draft.assets.map(assetFileName).sort());
    for (const asset of draft.assets) {
      const committed = readFileSync(new URL(`assets/${assetFileName(asset)}`, folder));
      expect(committed.equals(bytes.get(asset.sha256) ?? Buffer.alloc(0)), `${asset.sha256}: ${RUN_AGAIN}`).toBe(true);
    }
  });

  it('passes the gate with nothing set aside, and the checks without an error or a warning', () => {
    const { draft, setAside } = restoreDraft(JSON.parse(readFileSync(new URL('draft.json', folder), 'utf8')), editions);
    expect(setAside).toEqual([]);
    expect(validate(edition2024, draft).filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('has as many words in each part as the form asks for, and a name that keeps the rule', () => {
    const { parts } = countNarrative(edition2024, sample.draft);
    expect(parts.map(({ part }) => part.id)).toEqual(['name', 'overview', 'method', 'implementation', 'results']);
    for (const { heading, counts, limit } of parts.slice(1)) {
      expect(Math.abs(counts.words / limit.words - 1), `${heading}: ${counts.words}`).toBeLessThanOrEqual(0.1);
    }
    expect(parts[0]?.counts.words).toBeLessThanOrEqual(30);
    expect(sample.draft.answers.fields['benchmark.name']).toMatch(/实践经验$/);
  });

  it('shows every picture that is drawn, once, and has at least eight of them and two tables', () => {
    const blocks = blocksOf(sample);
    const shown = blocks.filter((block): block is Picture => block.type === 'picture').map(({ attrs }) => attrs.id);
    expect([...shown].sort()).toEqual(Object.keys(pictures).sort());
    expect(shown.length).toBeGreaterThanOrEqual(8);
    expect(blocks.filter(({ type }) => type === 'table').length).toBeGreaterThanOrEqual(2);
  });

  it('refers to every picture and table before it stands, and to nothing that is missing', () => {
    const blocks = blocksOf(sample);
    const missing = blocks.filter((block): block is Picture | Table => block.type === 'picture' || block.type === 'table').filter((target) => {
      const before = JSON.stringify(blocks.slice(0, blocks.indexOf(target)));
      return !before.includes(JSON.stringify({ to: target.type === 'table' ? 'table' : 'figure', id: target.attrs.id }));
    });
    expect(missing.map(({ attrs }) => attrs.id)).toEqual([]);
    expect(printApplication(edition2024, sample.draft, { tableOfContents: false }).warnings).toEqual([]);
  });

  it('holds three evidence files, and one for all that the notice itself asks for', () => {
    const { assets, evidence } = sample.draft;
    expect(assets.filter(({ use }) => use === 'evidence')).toHaveLength(3);
    const required = edition2024.evidence.filter(({ strength }) => strength === 'required').map(({ id }) => id);
    expect(required.filter((id) => !evidence.some((item) => item.suggestion === id && item.files.length > 0))).toEqual([]);
  });

  it('is small: its pictures take less than 1.5 MB together', () => {
    const pictureBytes = sample.draft.assets.filter(({ use }) => use === 'picture').reduce((sum, { bytes }) => sum + bytes, 0);
    expect(pictureBytes).toBeLessThan(1_500_000);
  });
});
