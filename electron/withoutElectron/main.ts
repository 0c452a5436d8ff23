/**
 * The program for a computer with a browser and no Electron: `npm start [-- FILE.zbdraft]`. Says in one line where it runs,
 * and stays until it is ended.
 */
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const outFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
// Compiled code is kept beside the build: the second start is the faster one.
enableCompileCache(path.join(outFolder, 'compiled'));

// Whoever reads our lines may go away; the program goes on for the browser.
process.stdout.on('error', () => undefined);
const { runHost } = await import('./runHost.ts');
process.exitCode = await runHost({ outFolder, words: process.argv.slice(2), environment: process.env });
