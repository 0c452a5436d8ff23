/** Runs a terminal command in this process and keeps what it prints. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runCommandLine } from '#electron/terminal/runCommandLine.ts';
import type { ExitCode } from '#electron/terminal/command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface TerminalResult {
  readonly code: ExitCode;
  /** Lines of the result. */
  readonly printed: readonly string[];
  /** Lines of progress, remarks and refusals. */
  readonly remarked: readonly string[];
}

/** `words` as after `npm start --`; names of files are meant from `folder`; `answers` are what is typed when a password is asked for. Documents are set by the built worker. */
export async function runTerminal(words: readonly string[], folder = root, answers: readonly string[] = []): Promise<TerminalResult> {
  const worker = path.join(root, 'out', 'terminal', 'typesettingWorker.mjs');
  if (!existsSync(worker)) throw new Error('the program is not built: run npm start once');
  const printed: string[] = [];
  const remarked: string[] = [];
  const left = [...answers];
  const code = await runCommandLine(words, {
    workingFolder: folder,
    sampleFile: path.join(root, 'shared', 'editions', '2024', 'sample', 'draft.json'),
    fontsFolder: path.join(root, 'out', 'fonts'),
    typesettingWorker: pathToFileURL(worker),
    program: '质量标杆申报助手 0.1.0',
    now: () => new Date('2024-11-05T02:30:00Z'),
    askPassword: async (question) => {
      remarked.push(question);
      return left.shift() ?? null;
    },
    print: (line) => printed.push(...line.split('\n')),
    remark: (line) => remarked.push(...line.split('\n')),
  });
  return { code, printed, remarked };
}

/** The one line of `--json`. */
export function jsonOf({ printed }: TerminalResult): unknown {
  if (printed.length !== 1) throw new Error(`printed ${printed.length} lines instead of JSON`);
  return JSON.parse(printed[0] ?? '');
}
