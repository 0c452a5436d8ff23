/** Runs a program that judges documents and hands back what it said. A missing program is a failure that says what to install. */
import { execFile } from 'node:child_process';

export interface ToolResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
export interface ToolCall {
  /** The Debian package that brings it. */
  readonly installed: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

const LONGEST_MS = 200_000;
const MOST_OUTPUT_BYTES = 256 * 1024 * 1024;

export function runTool(command: string, words: readonly string[], { installed, environment = {}, timeoutMs = LONGEST_MS }: ToolCall): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const options = { env: { ...process.env, ...environment }, timeout: timeoutMs, maxBuffer: MOST_OUTPUT_BYTES, killSignal: 'SIGKILL' } as const;
    execFile(command, [...words], options, (error, stdout, stderr) => {
      if (error && error.code === 'ENOENT') reject(new Error(`${command} is missing: install ${installed} and run the tests again`));
      else if (error?.killed === true) reject(new Error(`${command} did not end within ${timeoutMs} ms: ${stderr}`));
      else resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}
