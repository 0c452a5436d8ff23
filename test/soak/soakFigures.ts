/** What the long forms have found, a line each. */
import type { FuzzReport } from './fuzzGate.ts';
import type { SoakReport } from './killHost.ts';
import { killsOf, type ProgramSoakReport } from './killProgram.ts';

export function programFigures(report: ProgramSoakReport): string {
  const { browser, host, both } = report.kills;
  return `${killsOf(report)} kills (${browser} of the browser, ${host} of the host, ${both} of both), ${report.acknowledged} times 已保存, `
    + `${report.keys} keys of which ${report.lostKeys} were cut off, ${report.takeOvers} times read-only, ${report.losses.length} losses, worst gap ${Math.round(report.worstGapMs)} ms`;
}

export function hostFigures({ kills, killsWhileStarting, revisions, savedUnacknowledged, losses, worstGapMs }: SoakReport): string {
  return `${kills} kills (${killsWhileStarting} while starting), ${revisions} acknowledged revisions, ${savedUnacknowledged} more that were on disk unacknowledged, ${losses.length} losses, worst gap ${Math.round(worstGapMs)} ms`;
}

export function gateFigures({ files: { bytes, structure, values }, opened, refused, faults, slowestMs, peakMegabytes }: FuzzReport): string {
  return `${bytes + structure + values} files (${bytes} spoilt in their bytes, ${structure} in the zip, ${values} in their values), ${opened} opened, ${refused} refused, `
    + `${faults.length} faults, the slowest ${Math.round(slowestMs)} ms, at most ${Math.round(peakMegabytes)} MB`;
}
