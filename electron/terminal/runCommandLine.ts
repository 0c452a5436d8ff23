/** Reads a command line, runs its command, and turns every refusal into one Chinese sentence and an exit code. */
import { parseArgs } from 'node:util';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { type Command, type CommandArguments, type ExitCode, type TerminalContext, WrongUse } from './command.ts';
import { commands } from './commands.ts';
import { cleanForTerminal } from './terminalText.ts';

const CALL = 'npm start --';
const COMMON_OPTIONS = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' }, 'password-file': { type: 'string' } } as const;

function overview(): string[] {
  return [
    '质量标杆申报助手 · 命令',
    '',
    ...commands.flatMap((command) => [`  ${CALL} ${command.usage}`, `      ${command.summary}`]),
    '',
    'FILE 可以是 .zbdraft 草稿文件、draft.json（旁边是它的 assets 文件夹），或 sample（随程序附带的示例）。',
    '草稿设了密码时会提示输入；不能提示的地方，把密码写进一个文本文件的第一行，加 --password-file 文件。密码不写在命令里。',
    `每个命令都可加 --json（输出给程序读）和 --help（详细说明），例如：${CALL} export --help`,
    '退出码：0 正常；1 检查出问题，或文件没有被接受；2 用法不对。',
  ];
}

function help(command: Command): string[] {
  return [`用法：${CALL} ${command.usage}`, '', command.summary, '', ...command.details.map((line) => `  ${line}`)];
}

/** Node names the option in its message: `Unknown option '--x'`, `Option '--to <value>' argument missing`, `Option '-h, --help' does not …`. */
function explainOptions(error: unknown): string {
  const { message, code = '' } = error instanceof Error ? error as NodeJS.ErrnoException : new Error(String(error)) as NodeJS.ErrnoException;
  const option = /--[^' =<]+/.exec(message)?.[0] ?? /'(-[^' ]+)/.exec(message)?.[1];
  if (option === undefined) return '选项写得不对。';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项。`;
  return message.includes('does not take') ? `选项 ${option} 后面不带值。` : `选项 ${option} 后面缺少它的值。`;
}

function parse(command: Command, words: readonly string[]): CommandArguments & { readonly wantsHelp: boolean } {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...words], options: { ...command.options, ...COMMON_OPTIONS }, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUse(explainOptions(error), { cause: error });
  }
  const { values, positionals } = parsed;
  const wantsHelp = values['help'] === true;
  const [least, most] = command.positionals;
  if (!wantsHelp && positionals.length < least) throw new WrongUse(`缺少${least === 1 ? '文件名' : '参数'}。`);
  if (!wantsHelp && positionals.length > most) throw new WrongUse(`多了参数：${positionals.slice(most).join(' ')}。`);
  return {
    wantsHelp,
    positionals,
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    flag: (option) => values[option] === true,
  };
}

/** `words` are the arguments after the program's name. Never throws for what a user can cause. */
export async function runCommandLine(words: readonly string[], terminal: Omit<TerminalContext, 'passwordFile'>): Promise<ExitCode> {
  const context: TerminalContext = {
    ...terminal,
    passwordFile: null,
    print: (line) => terminal.print(cleanForTerminal(line)),
    remark: (line) => terminal.remark(cleanForTerminal(line)),
  };
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    overview().forEach((line) => context.print(line));
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    context.remark(`没有“${name}”这个命令。`);
    overview().forEach((line) => context.remark(line));
    return 2;
  }
  try {
    const given = parse(command, rest);
    if (given.wantsHelp) {
      help(command).forEach((line) => context.print(line));
      return 0;
    }
    return await command.run({ ...context, passwordFile: given.text('password-file') ?? null }, given);
  } catch (error) {
    if (error instanceof WrongUse) {
      context.remark(error.message);
      context.remark(`用法：${CALL} ${command.usage}`);
      return 2;
    }
    if (error instanceof Refused || error instanceof DraftRefused) {
      context.remark(error.message);
      return 1;
    }
    throw error;
  }
}
