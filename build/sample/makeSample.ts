/** The sample draft from its parts: answers, narrative, pictures, evidence. Fixed ids and dates: the same parts give the same bytes. */
import { readFileSync } from 'node:fs';
import type { Answers } from '#shared/application/answers.ts';
import { answersFromJson } from '#shared/application/answersFromJson.ts';
import { DRAFT_FORMAT_VERSION, type EvidenceItem } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import answersJson from '#shared/editions/2024/sample/answers.json' with { type: 'json' };
import type { RichText } from '#shared/richText/model.ts';
import { DraftAssets, type MadeDraft } from './draftAssets.ts';
import { renderReport } from './evidence/renderReport.ts';
import type { Report } from './evidence/report.ts';
import { evidenceItems } from './evidenceItems.ts';
import { parseNarrative } from './parseNarrative.ts';
import { pictures } from './pictures.ts';
import { renderPng } from './renderPng.ts';

const SAMPLE_FOLDER = new URL('../../shared/editions/2024/sample/', import.meta.url);
const PARTS = ['overview', 'method', 'implementation', 'results'] as const;

function makeAnswers(texts: Readonly<Record<string, RichText>>): Answers {
  const { answers, problems } = answersFromJson(edition2024, { fields: { ...answersJson.fields, ...texts }, tables: answersJson.tables });
  if (problems.length > 0) throw new Error(`the answers cannot be read: ${problems.map(({ where, message }) => `${where} ${message}`).join('; ')}`);
  return { ...answers, notes: answersJson.notes };
}

export async function makeSample(): Promise<MadeDraft> {
  const assets = new DraftAssets();
  const drawn = new Map(Object.entries(pictures).map(([id, draw]) => [id, assets.keepPicture(renderPng(draw()))]));
  const assetOf = (id: string): string => {
    const asset = drawn.get(id);
    if (asset === undefined) throw new Error(`the text shows a picture that is not drawn: ${id}`);
    return asset;
  };
  const texts = Object.fromEntries(PARTS.map((part) => [
    `narrative.${part}`, parseNarrative(readFileSync(new URL(`narrative/${part}.md`, SAMPLE_FOLDER), 'utf8'), assetOf),
  ]));
  const filed = new Map<Report, string>();
  const evidence: EvidenceItem[] = [];
  for (const { id, title, report, note } of evidenceItems) {
    const suggestion = edition2024.evidence.find((candidate) => candidate.id === id);
    if (!suggestion) throw new Error(`the form suggests no evidence ${id}`);
    if (report && !filed.has(report)) filed.set(report, assets.keep(await renderReport(report), { extension: 'pdf', use: 'evidence' }));
    const asset = report ? filed.get(report) : undefined;
    evidence.push({
      id,
      suggestion: id,
      title: title ?? suggestion.title,
      files: report && asset !== undefined ? [{ asset, fileName: `${report.title}.pdf` }] : [],
      proves: suggestion.proves,
      note,
    });
  }
  return {
    draft: {
      format: 'zbdraft',
      formatVersion: DRAFT_FORMAT_VERSION,
      id: '20241105-0000-4000-8000-000000000001',
      editionId: edition2024.id,
      editionRevision: edition2024.revision,
      revision: 1,
      createdAt: '2024-10-14T01:00:00.000Z',
      changedAt: '2024-11-05T02:30:00.000Z',
      answers: makeAnswers(texts),
      evidence,
      assets: assets.list(),
      explanations: [],
    },
    bytes: assets.bytes,
  };
}
