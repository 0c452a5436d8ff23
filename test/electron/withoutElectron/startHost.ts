/** Starts the loopback host from its sources, as `npm start` does from the build: `startHost.ts OUT_FOLDER [FILE]`. */
import process from 'node:process';
import { runHost } from '#electron/withoutElectron/runHost.ts';

const [outFolder = '', ...words] = process.argv.slice(2);
process.exitCode = await runHost({ outFolder, words, environment: process.env });
