/** Answers kept on this computer, with their pictures and evidence by content hash. */
import type { Answers } from './answers.ts';
import type { Explanation } from './explanation.ts';
import type { SetAside } from './setAside.ts';

/** The shape of `draft.json`. Grows by migrations in `migrations/`; see docs/draft-format.md. */
export const DRAFT_FORMAT_VERSION = 2;

/** A picture, the original of one, or an evidence file, named by the SHA-256 of its bytes. */
export interface Asset {
  /** Hex, lower case. */
  readonly sha256: string;
  /** Without the dot, lower case: png, jpg, pdf, docx, xlsx. */
  readonly extension: string;
  readonly bytes: number;
  /** Pictures only. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Draft pictures belong to the text; evidence is streamed and may be large; an original is what a picture was made from, and is only kept. */
  readonly use: 'picture' | 'evidence' | 'original';
  /** Originals only: the picture that was made from it. */
  readonly originalOf?: string;
}
export interface EvidenceFile {
  readonly asset: string;
  /** The name that it had when it was added. */
  readonly fileName: string;
}
export interface EvidenceItem {
  readonly id: string;
  /** The edition's suggestion that it answers, if any. */
  readonly suggestion: string | null;
  readonly title: string;
  readonly files: readonly EvidenceFile[];
  /** Field ids that it proves. */
  readonly proves: readonly string[];
  readonly note: string;
}
export interface Draft {
  readonly format: 'zbdraft';
  readonly formatVersion: number;
  /** UUID. */
  readonly id: string;
  readonly editionId: string;
  readonly editionRevision: number;
  /** Grows by one with every saved change, never falls. */
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly answers: Answers;
  /** In the order of the list. */
  readonly evidence: readonly EvidenceItem[];
  readonly assets: readonly Asset[];
  /** Answers to what the checks ask about, one a finding. */
  readonly explanations: readonly Explanation[];
  /** What the gate could not take as an answer, kept with its value so that nothing is lost. Absent when there is none. */
  readonly setAside?: readonly SetAside[];
}
