import { describe, expect, it } from 'vitest';
import { commands } from '#electron/terminal/commands.ts';
import { runTerminal } from '../../support/runTerminal.ts';

describe('the help', () => {
  it('lists every command with its usage, and ends well', async () => {
    for (const words of [[], ['--help'], ['-h'], ['help']]) {
      const { code, printed, remarked } = await runTerminal(words);
      expect(code).toBe(0);
      expect(remarked).toEqual([]);
      for (const { usage, summary } of commands) expect(printed.join('\n')).toContain(`${usage}\n      ${summary}`);
    }
  });
  for (const { name, usage } of commands) {
    it(`of ${name} says how it is called and what --json gives, even without a file`, async () => {
      for (const flag of ['--help', '-h']) {
        const { code, printed, remarked } = await runTerminal([name, flag]);
        expect([code, remarked]).toEqual([0, []]);
        expect(printed[0]).toBe(`用法：npm start -- ${usage}`);
        expect(printed.some((line) => /--json +输出 \{.+\}/.test(line))).toBe(true);
      }
    });
  }
});

describe('wrong use ends with 2, says what is wrong, and shows the right way', () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['check'], /缺少文件名/],
    [['inspect'], /缺少文件名/],
    [['count'], /缺少文件名/],
    [['export', '--to', 'x'], /缺少文件名/],
    [['export', 'sample'], /--to/],
    [['new', '--from', 'a.json'], /--from 和 --to/],
    [['new', '--to', 'a.zbdraft'], /--from 和 --to/],
    [['new', '--from', 'a.json', '--to', 'a.docx'], /\.zbdraft 结尾/],
    [['check', 'a', 'b'], /多了参数：b/],
    [['new', 'a', '--from', 'a.json', '--to', 'a.zbdraft'], /多了参数：a/],
    [['check', 'sample', '--fast'], /^没有 --fast 这个选项。$/],
    [['check', 'sample', '-x'], /^没有 -x 这个选项。$/],
    [['export', 'sample', '--to'], /^选项 --to 后面缺少它的值。$/],
    [['export', 'sample', '--to', '--zip'], /^选项 --to 后面缺少它的值。$/],
    [['check', 'sample', '--json=x'], /^选项 --json 后面不带值。$/],
    [['check', ''], /^请给出草稿文件。$/],
    [['count', ' '], /^请给出/],
  ];
  for (const [words, message] of wrong) {
    it(words.join(' '), async () => {
      const { code, printed, remarked } = await runTerminal(words);
      expect([code, printed]).toEqual([2, []]);
      expect(remarked[0]).toMatch(message);
      expect(remarked[1]).toMatch(/^用法：npm start -- /);
    });
  }
  it('an unknown command, with the list of those that there are', async () => {
    const { code, printed, remarked } = await runTerminal(['prnt', 'sample']);
    expect([code, printed, remarked[0]]).toEqual([2, [], '没有“prnt”这个命令。']);
    expect(remarked.length).toBeGreaterThan(commands.length);
  });
});
