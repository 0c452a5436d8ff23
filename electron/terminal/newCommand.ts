/** `new --from answers.json --to a.zbdraft`: a draft from answers that another program or person wrote down. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { readPlainText } from '#electron/desktop/readTextFile.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { saveNewDraftFile } from '#electron/desktop/draftFileOnDisk.ts';
import { answersFromJson } from '#shared/application/answersFromJson.ts';
import { newDraft } from '#shared/application/newDraft.ts';
import { editions, findEdition } from '#shared/editions/index.ts';
import { type Command, WrongUse } from './command.ts';
import { jsonForTerminal } from './terminalText.ts';

async function readJson(file: string): Promise<unknown> {
  const name = path.basename(file);
  const text = await readPlainText(file, '写答案的 JSON 文件');
  if (text.includes('\ufffd')) throw new Refused(`“${name}”里有读不出的字符，请另存为 UTF-8 编码再试。`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(`“${name}”不是完好的 JSON 文件，请检查括号和引号。`, { cause: error });
  }
}

export const newCommand: Command = {
  name: 'new',
  usage: 'new --from answers.json --to a.zbdraft [--json]',
  summary: '用写好的答案（JSON）建立一份草稿。',
  details: [
    '--from FILE  答案：{"edition": "2024", "fields": {"company.name": "…"}, "tables": {"economic": {"rows": [{"id": "revenue", "cells": {"earlier": "…"}}]}}}',
    '             选项写名称，日期写 2024-11-05，正文写文字（每行一段）；各项的名称见 docs/draft-format.md。',
    '--to FILE    草稿文件，以 .zbdraft 结尾；已有的文件不会被覆盖。',
    '--json       输出 {file, draft, edition}',
  ],
  options: { from: { type: 'string' }, to: { type: 'string' } },
  positionals: [0, 0],
  async run(context, given) {
    const [from, to] = [given.text('from'), given.text('to')];
    if (!from || !to) throw new WrongUse('请用 --from 和 --to 指明答案文件和草稿文件。');
    if (!/\.zbdraft$/i.test(to)) throw new WrongUse('草稿文件的名字应以 .zbdraft 结尾。');
    const value = await readJson(path.resolve(context.workingFolder, from));
    const wanted = typeof value === 'object' && value !== null && 'edition' in value ? String(value.edition) : undefined;
    const edition = wanted === undefined ? editions[0] : findEdition(wanted);
    if (!edition) throw new Refused(`没有“${wanted}”年度的表单；现有：${editions.map(({ id }) => id).join('、')}。`);
    const { answers, problems } = answersFromJson(edition, value);
    if (problems.length > 0) {
      throw new Refused(['答案文件里有读不懂的地方，没有建立草稿：', ...problems.map(({ where, message }) => `  ${where}：${message}`)].join('\n'));
    }
    const draft = { ...newDraft(edition, { id: randomUUID(), now: context.now().toISOString() }), answers };
    const file = path.resolve(context.workingFolder, to);
    await saveNewDraftFile(draft, file, { program: context.program });
    context.print(given.flag('json') ? jsonForTerminal({ file, draft: draft.id, edition: edition.id }) : `已建立草稿：${file}`);
    return 0;
  },
};
