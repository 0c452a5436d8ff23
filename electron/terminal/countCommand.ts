/** `count FILE|-`: 字数 and both character counts of a text, a Word document, or a draft's 典型经验. */
import path from 'node:path';
import process from 'node:process';
import { readTextFile, readTextStream } from '#electron/desktop/readTextFile.ts';
import { countCharacters, type TextCounts } from '#shared/richText/countWords.ts';
import { countNarrative } from '#shared/application/countNarrative.ts';
import type { Command } from './command.ts';
import { openNamedDraft } from './openNamedDraft.ts';

function lines(counts: TextCounts): string[] {
  return [
    `字数：${counts.words}`,
    `字符数（不计空格）：${counts.charactersNoSpaces}`,
    `字符数（计空格）：${counts.charactersWithSpaces}`,
  ];
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
      if (given.flag('json')) context.print(JSON.stringify({ words, charactersNoSpaces, charactersWithSpaces }));
      else lines(counts).forEach((line) => context.print(line));
    };
    if (name === '-') {
      print(countCharacters(await readTextStream(process.stdin, '标准输入的内容')));
      return 0;
    }
    if (name === 'sample' || /\.(zbdraft|json)$/i.test(name)) {
      const { draft, edition } = await openNamedDraft(context, name);
      const narrative = countNarrative(edition, draft);
      if (!given.flag('json')) {
        for (const part of narrative.parts) context.print(`${part.heading}：${part.counts.words} 字（${part.limit.label}）`);
        context.print('合计');
      }
      print(narrative.total);
      return 0;
    }
    print(countCharacters(await readTextFile(path.resolve(context.workingFolder, name))));
    return 0;
  },
};
