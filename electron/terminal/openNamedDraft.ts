/** Opens what the user named: the sample, a `.zbdraft`, or a bare `draft.json` with its assets. */
import path from 'node:path';
import { type OpenedDraft, openDraftPath } from '#electron/desktop/draftFileOnDisk.ts';
import { editions, findEdition } from '#shared/editions/index.ts';
import type { Edition } from '#shared/form/edition.ts';
import { type TerminalContext, WrongUse } from './command.ts';

export interface NamedDraft extends OpenedDraft {
  readonly edition: Edition;
}

/** Throws DraftRefused or Refused with a sentence for the user, WrongUse for a name of nothing. What was set aside while opening is remarked. */
export async function openNamedDraft(context: TerminalContext, name: string): Promise<NamedDraft> {
  if (name.trim() === '') throw new WrongUse('请给出草稿文件。');
  const file = name === 'sample' ? context.sampleFile : path.resolve(context.workingFolder, name);
  const opened = await openDraftPath(file, editions);
  const edition = findEdition(opened.draft.editionId);
  if (!edition) throw new Error(`the gate let a draft of the unknown edition ${opened.draft.editionId} through`);
  for (const aside of opened.setAside) context.remark(`已搁置：${aside.message}`);
  return { ...opened, edition };
}
