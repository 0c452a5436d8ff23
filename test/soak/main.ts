/**
 * `npm run soak [-- PART … KILLS SEED]`: the long form of what is broken on purpose, with its figures. Parts: `program`, `host`, `model`,
 * `gate`; none named: all. Ends with exit code 1 when anything was lost.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fuzzGate } from './fuzzGate.ts';
import { builtHost } from './hostProcess.ts';
import { soakHost } from './killHost.ts';
import { killsOf, soakProgram } from './killProgram.ts';
import { checkAgainstModel } from './mirrorModel.ts';
import { gateFigures, hostFigures, programFigures } from './soakFigures.ts';

/** About thirty steps each. */
const MODEL_RUNS = 400;
const GATE_FILES = 20_000;
/** Of typing that nobody was told is saved. */
const LONGEST_GAP_MS = 1000;
const MOST_MEGABYTES = 500;

const words = process.argv.slice(2);
const [kills = 300, seed = Date.now() % 100_000] = words.map(Number).filter((number) => !Number.isNaN(number));
const folder = await mkdtemp(path.join(tmpdir(), 'soak-'));
const say = (sentence: string) => console.log(sentence);

/** True when nothing was lost. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  async program() {
    say('Somebody types in the window; browser, host or both are killed:');
    const report = await soakProgram({
      host: builtHost, folder: path.join(folder, 'program'), kills, seed, onLoss: say,
      onKill: (now) => {
        if (killsOf(now) % 25 === 0) say(programFigures(now));
      },
    });
    say(`${programFigures(report)}\n`);
    return report.losses.length === 0 && report.worstGapMs <= LONGEST_GAP_MS;
  },
  async host() {
    say('Saves without a pause; the host is killed:');
    const report = await soakHost({
      host: builtHost, folder: path.join(folder, 'host'), kills, seed,
      onKill: (now) => {
        if (now.kills % 100 === 0) say(hostFigures(now));
      },
    });
    for (const loss of report.losses) say(loss);
    say(`${hostFigures(report)}\n`);
    return report.losses.length === 0;
  },
  async model() {
    say(`${await checkAgainstModel(MODEL_RUNS, seed)} random steps on the mirror, as the model says\n`);
    return true;
  },
  async gate() {
    say('Spoilt draft files are opened:');
    let files = 0;
    const report = await fuzzGate({
      files: GATE_FILES, seed,
      onFile: (now) => {
        files += 1;
        if (files % 2000 === 0) say(gateFigures(now));
      },
    });
    for (const fault of report.faults) say(fault);
    say(`${gateFigures(report)}\n`);
    return report.faults.length === 0 && report.peakMegabytes <= MOST_MEGABYTES;
  },
};

say(`seed ${seed}`);
const wanted = Object.keys(parts).filter((name) => words.includes(name));
let isWhole = true;
for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) isWhole = await run() && isWhole;
if (isWhole) await rm(folder, { recursive: true });
else say(`What is left: ${folder}`);
process.exitCode = isWhole ? 0 : 1;
