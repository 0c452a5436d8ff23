/** Opens what the user named: the sample, a `.zbdraft`, or a bare `draft.json` with its assets. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type OpenedDraft, openDraftPath } from '#electron/desktop/draftFileOnDisk.ts';
import { explainFileError } from '#electron/desktop/explainFileError.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { editions, findEdition } from '#shared/editions/index.ts';
import type { Edition } from '#shared/form/edition.ts';
import { type TerminalContext, WrongUse } from './command.ts';

export interface NamedDraft extends OpenedDraft {
  readonly edition: Edition;
}

function isLocked(error: unknown): boolean {
  return error instanceof DraftRefused && (error.refusal === 'locked' || error.refusal === 'wrongPassword');
}

/** Its first line, without what Windows puts at the start and the end. Never on the command line, where every program of the computer can read it. */
async function readPassword(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw explainFileError(error, `没能读密码文件“${path.basename(file)}”`, '');
  });
  const password = text.replace(/^\ufeff/, '').split(/\r?\n/)[0] ?? '';
  if (password === '') throw new Refused(`密码文件“${path.basename(file)}”的第一行是空的，请把密码写在第一行。`);
  return password;
}

async function openWithPassword(context: TerminalContext, file: string, locked: unknown): Promise<OpenedDraft> {
  if (context.passwordFile !== null) return openDraftPath(file, editions, await readPassword(path.resolve(context.workingFolder, context.passwordFile)));
  for (let question = `“${path.basename(file)}”设了密码，请输入：`; ;) {
    const password = await context.askPassword(question);
    if (password === null) {
      if (locked instanceof DraftRefused) throw new DraftRefused(locked.refusal, `${locked.message}请把密码写进一个文本文件的第一行，用 --password-file 指明这个文件。`, { cause: locked });
      throw locked;
    }
    try {
      return await openDraftPath(file, editions, password);
    } catch (error) {
      if (!isLocked(error)) throw error;
      question = '密码不对，请再试一次（直接回车则不打开）：';
    }
  }
}

/** Throws DraftRefused or Refused with a sentence for the user, WrongUse for a name of nothing. What was set aside while opening is remarked. */
export async function openNamedDraft(context: TerminalContext, name: string): Promise<NamedDraft> {
  if (name.trim() === '') throw new WrongUse('请给出草稿文件。');
  const file = name === 'sample' ? context.sampleFile : path.resolve(context.workingFolder, name);
  const opened = await openDraftPath(file, editions).catch((error: unknown) => {
    if (!isLocked(error)) throw error;
    return openWithPassword(context, file, error);
  });
  const edition = findEdition(opened.draft.editionId);
  if (!edition) throw new Error(`the gate let a draft of the unknown edition ${opened.draft.editionId} through`);
  for (const aside of opened.setAside) context.remark(`已搁置：${aside.message}`);
  return { ...opened, edition };
}
