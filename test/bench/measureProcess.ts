/** Runs the built program once in a process of its own: how long it took and how much memory it held at most. */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

export interface ProcessFigures {
  readonly ms: number;
  readonly peakMb: number;
}

const main = fileURLToPath(new URL('../../out/terminal/main.mjs', import.meta.url));
/** Asks the system, at the very end, for the most that the process ever held (all threads). */
const REPORT = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

export function measureProcess(words: readonly string[]): Promise<ProcessFigures> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', REPORT, main, ...words], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    let kilobytes = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      kilobytes += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ ms: performance.now() - start, peakMb: Number(kilobytes) / 1024 });
      else reject(new Error(`${words.join(' ')} ended with code ${code}`));
    });
  });
}
