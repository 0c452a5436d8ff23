/** Starts the program as a user does: through the launcher, in a process of its own. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ProgramResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const launcher = fileURLToPath(new URL('../../../build/start.mjs', import.meta.url));

/** `words` as after `npm start --`; names of files are meant from `folder`. */
export function runProgram(words: readonly string[], folder: string): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, INIT_CWD: folder, BUNDLED_FONTS_ONLY: '1' }, maxBuffer: 64 * 1024 * 1024, timeout: 180_000 };
    execFile(process.execPath, [launcher, ...words], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}
