/** The sample draft from its parts: answers, narrative, pictures, evidence. Fixed ids and dates: the same parts give the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Answers } from '#shared/application/answers.ts';
import { answersFromJson } from '#shared/application/answersFromJson.ts';
import { DRAFT_FORMAT_VERSION, type Asset, type Draft, type EvidenceItem } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import answersJson from '#shared/editions/2024/sample/answers.json' with { type: 'json' };
import type { RichText } from '#shared/richText/model.ts';
import { renderReport } from './evidence/renderReport.ts';
import type { Report } from './evidence/report.ts';
import { evidenceItems } from './evidenceItems.ts';
import { parseNarrative } from './parseNarrative.ts';
import { pictures } from './pictures.ts';
import { renderPng } from './renderPng.ts';

export interface MadeDraft {
  readonly draft: Draft;
  /** The bytes of each asset by its SHA-256. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

const SAMPLE_FOLDER = new URL('../../shared/editions/2024/sample/', import.meta.url);
const PARTS = ['overview', 'method', 'implementation', 'results'] as const;

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function makeAnswers(texts: Readonly<Record<string, RichText>>): Answers {
  const { answers, problems } = answersFromJson(edition2024, { fields: { ...answersJson.fields, ...texts }, tables: answersJson.tables });
  if (problems.length > 0) throw new Error(`the answers cannot be read: ${problems.map(({ where, message }) => `${where} ${message}`).join('; ')}`);
  return { ...answers, notes: answersJson.notes };
}

export async function makeSample(): Promise<MadeDraft> {
  const bytes = new Map<string, Uint8Array>();
  const assets = new Map<string, Asset>();
  const keep = (content: Uint8Array, asset: Omit<Asset, 'sha256' | 'bytes'>): string => {
    const sha256 = sha256Of(content);
    bytes.set(sha256, content);
    assets.set(sha256, { sha256, ...asset, bytes: content.length });
    return sha256;
  };
  const drawn = new Map<string, string>();
  for (const [id, draw] of Object.entries(pictures)) {
    const png = renderPng(draw());
    drawn.set(id, keep(png.bytes, { extension: 'png', widthPx: png.widthPx, heightPx: png.heightPx, use: 'picture' }));
  }
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
    if (report && !filed.has(report)) filed.set(report, keep(await renderReport(report), { extension: 'pdf', use: 'evidence' }));
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
      assets: [...assets.values()],
    },
    bytes,
  };
}
