/** `count FILE|-`: 字数 and both character counts of a text, a Word document, or a draft's 典型经验. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { readTextFile, readTextStream } from '#electron/desktop/readTextFile.ts';
import { countCharacters, type TextCounts } from '#shared/richText/countWords.ts';
import { countNarrative } from '#shared/application/countNarrative.ts';
import { type Command, WrongUse } from './command.ts';
import { openNamedDraft } from './openNamedDraft.ts';
import { jsonForTerminal } from './terminalText.ts';

function lines(counts: TextCounts): string[] {
  return [
    `字数：${counts.words}`,
    `字符数（不计空格）：${counts.charactersNoSpaces}`,
    `字符数（计空格）：${counts.charactersWithSpaces}`,
  ];
}

/** That a draft lies in, as `check` takes it. */
async function isFolder(file: string): Promise<boolean> {
  return stat(file).then((found) => found.isDirectory(), () => false);
}

export const countCommand: Command = {
  name: 'count',
  usage: 'count FILE|- [--json]',
  summary: '按 Word 的办法统计字数：文字文件、Word 文档（.docx）或草稿的典型经验；- 表示从标准输入读。',
  details: [
    '草稿：统计典型经验各部分，不含自动编号和印在纸上的部分标题。',
    'Word 文档：与 Word 的“字数统计”一样，含文本框、脚注和尾注，不含自动编号。',
    '--json  输出 {words, charactersNoSpaces, charactersWithSpaces}',
  ],
  options: {},
  positionals: [1, 1],
  async run(context, given) {
    const name = given.positionals[0] ?? '';
    const print = (counts: TextCounts) => {
      const { words, charactersNoSpaces, charactersWithSpaces } = counts;
      if (given.flag('json')) context.print(jsonForTerminal({ words, charactersNoSpaces, charactersWithSpaces }));
      else lines(counts).forEach((line) => context.print(line));
    };
    if (name === '-') {
      print(countCharacters(await readTextStream(process.stdin, '标准输入的内容')));
      return 0;
    }
    if (name.trim() === '') throw new WrongUse('请给出文件，或用 - 从标准输入读。');
    const file = path.resolve(context.workingFolder, name);
    if (name === 'sample' || /\.(zbdraft|json)$/i.test(name) || await isFolder(file)) {
      const { draft, edition } = await openNamedDraft(context, name);
      const narrative = countNarrative(edition, draft);
      if (!given.flag('json')) {
        for (const part of narrative.parts) context.print(`${part.heading}：${part.counts.words} 字（${part.limit.label}）`);
        context.print('合计');
      }
      print(narrative.total);
      return 0;
    }
    print(countCharacters(await readTextFile(file)));
    return 0;
  },
};
