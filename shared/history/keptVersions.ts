/**
 * Which versions of a draft are kept. What decides is how long ago a version was, as far as the clock can be believed: one that
 * jumps counts as a pause. An empty or near-empty state never takes the place of a fuller one.
 */
import type { VersionReason } from './versionReason.ts';

export interface KeptCandidate {
  readonly id: string;
  readonly timeMs: number;
  readonly reason: VersionReason;
  readonly name: string | null;
  readonly words: number;
  readonly filled: number;
  /** What it takes on disk. */
  readonly storedBytes: number;
}
export interface KeepingRule {
  /** All versions that are younger. */
  readonly allForMs: number;
  /** Then the last of each hour. */
  readonly hourlyForMs: number;
  /** Then the last of each day; after that the last of each week. */
  readonly dailyForMs: number;
  /** A longer time between two versions counts as this much: a holiday, or a clock that was set forward. */
  readonly longestPauseMs: number;
  /** Beyond it the oldest without a name go. */
  readonly budgetBytes: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Days and weeks begin when they do in China. */
const CHINA_OFFSET_MS = 8 * HOUR_MS;
/** 1970 began on a Thursday. */
const MONDAY_OFFSET_MS = 3 * DAY_MS;

export const keepingRule: KeepingRule = { allForMs: HOUR_MS, hourlyForMs: DAY_MS, dailyForMs: 31 * DAY_MS, longestPauseMs: DAY_MS, budgetBytes: 40_000_000 };

/** Of a state that once held more: less than a fifth of the words, or of what is filled in. */
const POOR_SHARE = 5;
const ENOUGH_WORDS = 50;
const ENOUGH_FILLED = 5;

/** How full a draft has been so far. */
export interface Fullness {
  readonly words: number;
  readonly filled: number;
}
/** `fullest`: the most words and the most answers so far, not of one state. A draft that never held enough to lose is not nearly empty. */
export function isNearlyEmpty(state: Fullness, fullest: Fullness): boolean {
  return (fullest.words >= ENOUGH_WORDS && state.words * POOR_SHARE < fullest.words)
    || (fullest.filled >= ENOUGH_FILLED && state.filled * POOR_SHARE < fullest.filled);
}

/** Ids of those that were fuller before. `versions` in the order in which they were made. */
function nearlyEmptyOnes(versions: readonly KeptCandidate[]): ReadonlySet<string> {
  const found = new Set<string>();
  let fullest: Fullness = { words: 0, filled: 0 };
  for (const version of versions) {
    if (isNearlyEmpty(version, fullest)) found.add(version.id);
    fullest = { words: Math.max(fullest.words, version.words), filled: Math.max(fullest.filled, version.filled) };
  }
  return found;
}

/**
 * How long ago each was, in the same order. A clock that goes back counts from there; when it is right again, only what has passed
 * since the latest time ever seen.
 */
function believedAges(versions: readonly KeptCandidate[], nowMs: number, longestPauseMs: number): readonly number[] {
  let elapsed = 0;
  let before = Number.NaN;
  let latest = Number.NaN;
  const elapsedAt = [...versions.map(({ timeMs }) => timeMs), nowMs].map((timeMs) => {
    if (!Number.isNaN(before)) elapsed += Math.min(Math.max(timeMs - (timeMs > latest ? latest : before), 0), longestPauseMs);
    before = timeMs;
    latest = Number.isNaN(latest) ? timeMs : Math.max(latest, timeMs);
    return elapsed;
  });
  return elapsedAt.slice(0, -1).map((at) => elapsed - at);
}

/** Equal for versions of which one is enough; null when each is kept. */
function groupOf(timeMs: number, ageMs: number, rule: KeepingRule): string | null {
  if (ageMs <= rule.allForMs) return null;
  const inChina = timeMs + CHINA_OFFSET_MS;
  if (ageMs <= rule.hourlyForMs) return `hour ${Math.floor(inChina / HOUR_MS)}`;
  if (ageMs <= rule.dailyForMs) return `day ${Math.floor(inChina / DAY_MS)}`;
  return `week ${Math.floor((inChina + MONDAY_OFFSET_MS) / (7 * DAY_MS))}`;
}

function keptByAge(versions: readonly KeptCandidate[], nearlyEmpty: ReadonlySet<string>, nowMs: number, rule: KeepingRule): Set<string> {
  const ages = believedAges(versions, nowMs, rule.longestPauseMs);
  const kept = new Set<string>();
  let group: string | null = null;
  let hasOne = false;
  let hasFullOne = false;
  // From the newest, so that the last of each group is met first. Only neighbours make a group: a clock set back begins a new one.
  for (let index = versions.length - 1; index >= 0; index -= 1) {
    const version = versions[index];
    if (!version) continue;
    const own = groupOf(version.timeMs, ages[index] ?? 0, rule);
    if (own === null || own !== group) hasOne = hasFullOne = false;
    group = own;
    const isFull = !nearlyEmpty.has(version.id);
    if (!hasOne || (isFull && !hasFullOne) || version.reason !== 'auto' || version.name !== null) kept.add(version.id);
    hasOne = true;
    hasFullOne ||= isFull;
  }
  return kept;
}

/** The order in which versions go when there is no room; those that never go are not in it. */
function leavingOrder(versions: readonly KeptCandidate[], nearlyEmpty: ReadonlySet<string>): readonly KeptCandidate[] {
  const newest = versions.at(-1)?.id;
  const newestFull = versions.findLast(({ id }) => !nearlyEmpty.has(id))?.id;
  const mayGo = versions.filter(({ id, name }) => name === null && id !== newest && id !== newestFull);
  const rank = ({ id, reason }: KeptCandidate) => (nearlyEmpty.has(id) ? 0 : reason === 'auto' ? 1 : 2);
  return [0, 1, 2].flatMap((wanted) => mayGo.filter((version) => rank(version) === wanted));
}

/** Ids of those to keep. `versions` in the order in which they were made, whatever their times say. */
export function keptVersions(versions: readonly KeptCandidate[], nowMs: number, rule: KeepingRule): ReadonlySet<string> {
  const nearlyEmpty = nearlyEmptyOnes(versions);
  const kept = keptByAge(versions, nearlyEmpty, nowMs, rule);
  const present = versions.filter(({ id }) => kept.has(id));
  let bytes = present.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
  for (const { id, storedBytes } of leavingOrder(present, nearlyEmpty)) {
    if (bytes <= rule.budgetBytes) break;
    kept.delete(id);
    bytes -= storedBytes;
  }
  return kept;
}
