/** `npm run soak [-- KILLS [SEED]]`: the long form, and 10,000 random steps against a model. Ends with the figures, and with exit code 1 when anything was lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { builtHost } from './hostProcess.ts';
import { type SoakReport, soakHost } from './killHost.ts';
import { killsOf, type ProgramSoakReport, soakProgram } from './killProgram.ts';
import { checkAgainstModel } from './mirrorModel.ts';

/** About thirty steps each. */
const MODEL_RUNS = 400;
/** Of typing that nobody was told is saved. */
const LONGEST_GAP_MS = 1000;

const [kills = 300, seed = Date.now() % 100_000] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(path.join(tmpdir(), 'soak-'));

function programFigures(report: ProgramSoakReport): string {
  const { browser, host, both } = report.kills;
  return `${killsOf(report)} kills (${browser} of the browser, ${host} of the host, ${both} of both), ${report.acknowledged} times 已保存, `
    + `${report.keys} keys of which ${report.lostKeys} were cut off, ${report.takeOvers} times read-only, ${report.losses.length} losses, worst gap ${Math.round(report.worstGapMs)} ms`;
}
function hostFigures({ kills: done, killsWhileStarting, revisions, savedUnacknowledged, losses, worstGapMs }: SoakReport): string {
  return `${done} kills (${killsWhileStarting} while starting), ${revisions} acknowledged revisions, ${savedUnacknowledged} more that were on disk unacknowledged, ${losses.length} losses, worst gap ${Math.round(worstGapMs)} ms`;
}

console.log(`seed ${seed}\nSomebody types in the window:`);
const program = await soakProgram({
  host: builtHost, folder: path.join(folder, 'program'), kills, seed,
  onKill: (now) => {
    if (killsOf(now) % 25 === 0) console.log(programFigures(now));
  },
});
console.log(`\n${programFigures(program)}\n\nSaves without a pause:`);
const host = await soakHost({
  host: builtHost, folder: path.join(folder, 'host'), kills, seed,
  onKill: (now) => {
    if (now.kills % 100 === 0) console.log(hostFigures(now));
  },
});
console.log(`\n${hostFigures(host)}`);
console.log(`${await checkAgainstModel(MODEL_RUNS, seed)} random steps on the mirror, as the model says`);
const losses = [...program.losses, ...host.losses];
for (const loss of losses) console.log(loss);
if (losses.length === 0) await rm(folder, { recursive: true });
else console.log(`What is left: ${folder}`);
process.exitCode = losses.length === 0 && program.worstGapMs <= LONGEST_GAP_MS ? 0 : 1;
