/** The names inside the drafts' folder. What decides is the id inside `draft.json`; a folder may be called anything. */
import { answerText } from '#shared/application/answerText.ts';
import type { Draft } from '#shared/application/draft.ts';
import { findEdition } from '#shared/editions/index.ts';
import { cleanFileName } from '#shared/export/package/cleanFileName.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';

export const TRASH_FOLDER = '回收站';
const UNFINISHED = '.新-';
const COMPANY_CHARACTERS = 30;
const BENCHMARK_CHARACTERS = 30;

/** A draft's folder until its first save is complete. */
export function unfinishedName(id: string): string {
  return `${UNFINISHED}${id}`;
}
/** The id, or null when it is no such name. */
export function unfinishedId(name: string): string | null {
  return name.startsWith(UNFINISHED) ? name.slice(UNFINISHED.length) : null;
}

/** `<申报单位>-<标杆名称>-2024`, given once when the draft first reaches the disk. */
export function draftFolderName(draft: Draft): string {
  const edition = findEdition(draft.editionId);
  const text = (id: string | undefined) => (edition && id !== undefined ? answerText(edition, draft.answers, fieldById(edition, id)) : '');
  const company = cleanFileName(text(edition?.keyFields.applicant), COMPANY_CHARACTERS, '未填申报单位');
  const benchmark = cleanFileName(text(edition?.keyFields.benchmarkName), BENCHMARK_CHARACTERS, '');
  return [company, benchmark, edition ? String(edition.year) : ''].filter((part) => part !== '').join('-');
}

/** Not a draft's folder: the trash, what systems and cloud disks keep for themselves. */
export function isForeignFolder(name: string): boolean {
  return name === TRASH_FOLDER || (name.startsWith('.') && unfinishedId(name) === null) || /^(\$RECYCLE\.BIN|System Volume Information)$/i.test(name);
}

/** In the trash a folder's name carries the day: `<名称>（2026-11-25 移入）`. */
export function trashedName(name: string, now: Date): string {
  return `${name}（${now.toISOString().slice(0, 10)} 移入）`;
}
/** The day, ISO; null for a name that is none of these. */
export function trashedOn(name: string): string | null {
  return /（(\d{4}-\d\d-\d\d) 移入）(?: \(\d+\))?$/.exec(name)?.[1] ?? null;
}
export function untrashedName(name: string): string {
  return name.replace(/（\d{4}-\d\d-\d\d 移入）( \(\d+\))?$/, '');
}
