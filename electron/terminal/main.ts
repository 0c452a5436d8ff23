/** The terminal platform: `npm start -- <command>`. Puts together what the commands need and ends with their exit code. */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { askPassword } from './askPassword.ts';
import type { TerminalContext } from './command.ts';

const builtFolder = path.dirname(fileURLToPath(import.meta.url));
const outFolder = path.dirname(builtFolder);
// Compiled code is kept beside the build: the second start is the faster one.
enableCompileCache(path.join(outFolder, 'compiled'));

const { runCommandLine } = await import('./runCommandLine.ts');

const words = process.argv.slice(2);
const context: Omit<TerminalContext, 'passwordFile'> = {
  workingFolder: process.cwd(),
  sampleFile: path.join(path.dirname(outFolder), 'shared', 'editions', '2024', 'sample', 'draft.json'),
  fontsFolder: path.join(outFolder, 'fonts'),
  typesettingWorker: new URL('./typesettingWorker.mjs', import.meta.url),
  program: `${packageJson.productName} ${packageJson.version}`,
  now: () => new Date(),
  askPassword,
  print: (line) => void process.stdout.write(`${line}\n`),
  remark: (line) => void process.stderr.write(`${line}\n`),
};
if (!existsSync(context.fontsFolder)) context.remark('字体还没有准备好，请运行 npm start 重新准备。');
// Whoever reads may have seen enough (`| more`, `| head`): what is under way is finished all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
try {
  process.exitCode = await runCommandLine(words, context);
} catch (error) {
  context.remark('程序出了意外，没有完成。您的草稿没有改动，请再试一次；仍不行时，请把下面的内容告诉开发者：');
  context.remark(error instanceof Error ? error.stack ?? error.message : String(error));
  process.exitCode = 1;
}
