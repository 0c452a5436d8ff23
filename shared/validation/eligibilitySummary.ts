/** 资格自查 at one glance: which conditions are met, which are still to be confirmed, and which an answer speaks against. */
import type { Answers } from '#shared/application/answers.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { EligibilityCondition } from '#shared/form/section.ts';
import { eligibilityStates } from './eligibilityStates.ts';
import type { ExplainedFinding, ExplainedFindings } from './explained.ts';
import type { Finding } from './finding.ts';

/** `doubtful`: confirmed, but an answer speaks against it. `notPreferred`: what the notice only prefers; it never stands in the way. */
export type EligibilityStanding = 'met' | 'unconfirmed' | 'doubtful' | 'notPreferred';

export interface EligibilityLine {
  readonly condition: EligibilityCondition;
  readonly standing: EligibilityStanding;
  /** Confirmations that are still open, in the order of the condition. */
  readonly open: readonly FieldId[];
  /** What speaks against it, in the order of the form. */
  readonly doubts: readonly Finding[];
  /** What spoke against it until it was explained. */
  readonly explained: readonly ExplainedFinding[];
}
export interface EligibilitySummary {
  /** In the order of the notice. */
  readonly lines: readonly EligibilityLine[];
  /** One Chinese sentence: `还有2项没有确认，1项请核对。` */
  readonly sentence: string;
  /** What is missing, each as it can stand in a list: `还没有确认：信用方面无不良记录`. */
  readonly missing: readonly string[];
  /** Nothing that the notice demands is open or doubtful. */
  readonly isReady: boolean;
}

function standingOf({ strength }: EligibilityCondition, isMet: boolean, doubts: readonly Finding[]): EligibilityStanding {
  if (!isMet) return strength === 'must' ? 'unconfirmed' : 'notPreferred';
  return doubts.length > 0 ? 'doubtful' : 'met';
}

function missingIn(edition: Edition, { condition, standing, open, doubts }: EligibilityLine): readonly string[] {
  if (condition.strength !== 'must') return [];
  const unmet = standing === 'unconfirmed' && open.length === 0 ? [`还不符合：${condition.text}`] : [];
  return [...unmet, ...open.map((id) => `还没有确认：${fieldById(edition, id).label}`), ...doubts.map(({ message }) => message)];
}

function sentenceOf(lines: readonly EligibilityLine[]): string {
  const demanded = lines.filter(({ condition }) => condition.strength === 'must');
  const open = demanded.reduce((sum, line) => sum + (line.standing === 'unconfirmed' ? Math.max(1, line.open.length) : 0), 0);
  const doubts = demanded.reduce((sum, line) => sum + line.doubts.length, 0);
  const parts = [...(open > 0 ? [`还有${open}项没有确认`] : []), ...(doubts > 0 ? [`${doubts}项请核对`] : [])];
  return parts.length > 0 ? `${parts.join('，')}。` : '申报条件都已确认。';
}

/** `findings` as `explained` parts them. */
export function eligibilitySummary(edition: Edition, answers: Answers, findings: Pick<ExplainedFindings, 'open' | 'explained'>): EligibilitySummary {
  const lines = eligibilityStates(edition, answers).map(({ condition, isMet, open }): EligibilityLine => {
    const isAgainst = ({ rule }: Finding) => condition.doubtedBy?.includes(rule) ?? false;
    const doubts = findings.open.filter(isAgainst);
    return { condition, standing: standingOf(condition, isMet, doubts), open, doubts, explained: findings.explained.filter(({ finding }) => isAgainst(finding)) };
  });
  const missing = lines.flatMap((line) => missingIn(edition, line));
  return { lines, sentence: sentenceOf(lines), missing, isReady: missing.length === 0 };
}
