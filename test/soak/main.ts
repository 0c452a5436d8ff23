/** `npm run soak [-- KILLS [SEED]]`: the long form, and 10,000 random steps against a model. Ends with the figures, and with exit code 1 when anything was lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { builtHost } from './hostProcess.ts';
import { type SoakReport, soakHost } from './killHost.ts';
import { checkAgainstModel } from './mirrorModel.ts';

/** About thirty steps each. */
const MODEL_RUNS = 400;

const [kills = 300, seed = Date.now() % 100_000] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(path.join(tmpdir(), 'soak-'));

function figures({ kills: done, killsWhileStarting, revisions, savedUnacknowledged, losses, worstGapMs }: SoakReport): string {
  return `${done} kills (${killsWhileStarting} while starting), ${revisions} acknowledged revisions, ${savedUnacknowledged} more that were on disk unacknowledged, ${losses.length} losses, worst gap ${Math.round(worstGapMs)} ms`;
}

console.log(`seed ${seed}`);
const report = await soakHost({
  host: builtHost, folder, kills, seed,
  onKill: (now) => {
    if (now.kills % 25 === 0) console.log(figures(now));
  },
});
console.log(`\n${figures(report)}`);
for (const loss of report.losses) console.log(loss);
console.log(`${await checkAgainstModel(MODEL_RUNS, seed)} random steps on the mirror, as the model says`);
if (report.losses.length === 0) await rm(folder, { recursive: true });
else console.log(`What is left: ${folder}`);
process.exitCode = report.losses.length === 0 ? 0 : 1;
