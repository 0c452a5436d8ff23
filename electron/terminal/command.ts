/** What a terminal command is: one file each, listed in `commands.ts`, run by `main.ts`. */
import type { ParseArgsOptionsConfig } from 'node:util';

/** 0 fine; 1 findings or refused input; 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface TerminalContext {
  /** Names that the user types are meant from here. */
  readonly workingFolder: string;
  /** Where the shipped sample's `draft.json` lies. */
  readonly sampleFile: string;
  readonly fontsFolder: string;
  readonly typesettingWorker: URL;
  /** `质量标杆申报助手 0.1.0`. */
  readonly program: string;
  readonly now: () => Date;
  /** Whose first line is the password of the draft; null: none was named. */
  readonly passwordFile: string | null;
  /** Null where nobody can be asked, or nobody answers. */
  askPassword(question: string): Promise<string | null>;
  /** The command's result. */
  print(line: string): void;
  /** Progress and remarks; kept out of the result when that is JSON. */
  remark(line: string): void;
}
export interface CommandArguments {
  readonly positionals: readonly string[];
  text(option: string): string | undefined;
  flag(option: string): boolean;
}
export interface Command {
  readonly name: string;
  /** `export FILE --to 文件夹 [--zip] …` without the leading program. */
  readonly usage: string;
  readonly summary: string;
  /** Lines of `--help`, one an option or remark. */
  readonly details: readonly string[];
  readonly options: ParseArgsOptionsConfig;
  /** How many names it takes: [least, most]. */
  readonly positionals: readonly [number, number];
  run(context: TerminalContext, given: CommandArguments): Promise<ExitCode>;
}

/** Thrown when the words of a call are off: exit code 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
