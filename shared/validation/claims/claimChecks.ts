/** Numbers in the text held against tables, fields and each other. What is left are the contradictions: silence is no proof of agreement. */
import type { Draft } from '#shared/application/draft.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { tablesOf } from '#shared/form/fieldsOf.ts';
import { type Check, type CheckContext, EVERYTHING } from '#shared/validation/check.ts';
import { fieldReads } from '#shared/validation/conditionReads.ts';
import type { Finding } from '#shared/validation/finding.ts';
import type { GrowthClaim, ValueClaim } from './claim.ts';
import { contradiction, disagreement, growthFinding, type PlacedClaim } from './claimFindings.ts';
import { type ClaimSource, type ClaimText, claimSources } from './claimTexts.ts';
import { type Lexicon, lexiconKeeper } from './lexicon.ts';
import { areCompatible, judge, type Verdict } from './verdict.ts';

export interface JudgedClaim extends PlacedClaim {
  readonly verdict: Verdict;
}

/** Of one text; more of them would not be read one by one. */
const MOST_FINDINGS = 100;

function isLive({ text, line, claim }: PlacedClaim): boolean {
  return text.lines[line]?.live.some(({ start, end }) => start < claim.digits.end && end > claim.digits.start) ?? false;
}

/** Shares in the list of products are held against their fields by a rule of their own. */
function isHeldElsewhere(edition: Edition, { text: { place }, claim }: PlacedClaim): boolean {
  return place.kind === 'field' && (edition.sharedFacts ?? []).some(({ from }) => from.some((source) => (
    source.kind === 'listedShare' && source.field === place.field && claim.target.product !== undefined && (claim.year === null || claim.year === source.year)
  )));
}

function* claimsOf(texts: readonly ClaimText[]): Generator<PlacedClaim> {
  for (const text of texts) {
    for (const [line, { claims }] of text.lines.entries()) for (const claim of claims) yield { claim, text, line };
  }
}

/** Every claim of these texts with what becomes of it, in reading order. A live value is the form's own. */
export function judgedClaims(texts: readonly ClaimText[], context: CheckContext, lexicon: Lexicon): readonly JudgedClaim[] {
  return [...claimsOf(texts)]
    .filter((placed) => !(placed.claim.kind === 'value' && isLive(placed)) && !isHeldElsewhere(context.edition, placed))
    .map((placed) => ({ ...placed, verdict: judge(placed.claim, context, lexicon) }));
}

function isFound({ verdict }: JudgedClaim): boolean {
  return verdict.kind === 'disagree' || verdict.kind === 'growthDoesNotFollow';
}

function findingOf({ verdict, ...placed }: JudgedClaim, context: CheckContext): readonly Finding[] {
  switch (verdict.kind) {
    case 'disagree': return [disagreement(context, placed as PlacedClaim<ValueClaim>, verdict.known)];
    case 'growthDoesNotFollow': return [growthFinding(context, placed as PlacedClaim<GrowthClaim>, verdict)];
    case 'agree':
    case 'unknown':
    case 'untold': return [];
  }
}

/** Of claims of which the form holds nothing, each that cannot be true beside the first of its kind. */
export function contradictingClaims(judged: readonly JudgedClaim[]): readonly { readonly first: PlacedClaim<ValueClaim>; readonly second: PlacedClaim<ValueClaim> }[] {
  const firsts = new Map<string, PlacedClaim<ValueClaim>>();
  return judged.flatMap(({ verdict, ...placed }) => {
    if (verdict.kind !== 'unknown' || placed.claim.kind !== 'value') return [];
    const second = placed as PlacedClaim<ValueClaim>;
    const key = `${placed.claim.target.id} ${placed.claim.year ?? ''}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, second);
    return first && areCompatible(first.claim, second.claim) === false ? [{ first, second }] : [];
  });
}

/** What claims are held against. */
function knownReads(edition: Edition): readonly string[] {
  const fields = (edition.indicators ?? []).flatMap((indicator): readonly string[] => {
    switch (indicator.kind) {
      case 'product': return [indicator.product, ...indicator.values.map(({ field }) => field)];
      case 'count': return [indicator.field];
      case 'kinds': return [indicator.total];
      default: return [];
    }
  });
  const listed = (edition.sharedFacts ?? []).flatMap(({ from }) => from.flatMap((source) => (source.kind === 'listedShare' ? [source.field] : [])));
  return [
    ...tablesOf(edition).map(({ id }) => writePlace({ kind: 'section', section: id })),
    ...[...new Set([edition.keyFields.applicant, ...fields, ...listed])].flatMap((field) => fieldReads(edition, field)),
  ];
}

/** Lines and claims of a text: the same objects while nothing changed that they are made of. */
export function claimChecks(edition: Edition): readonly Check[] {
  const lexiconOf = lexiconKeeper(edition);
  const sources = claimSources(edition);
  const held = knownReads(edition);
  // The check of contradictions reads what the others have read.
  const known = new WeakMap<Draft, Map<ClaimSource, readonly JudgedClaim[]>>();
  const judgedOf = (source: ClaimSource, context: CheckContext): readonly JudgedClaim[] => {
    const ofDraft = known.get(context.draft) ?? new Map<ClaimSource, readonly JudgedClaim[]>();
    known.set(context.draft, ofDraft);
    const lexicon = lexiconOf(context.answers);
    const judged = ofDraft.get(source) ?? judgedClaims(source.read(context, lexicon), context, lexicon);
    ofDraft.set(source, judged);
    return judged;
  };
  const checkOf = (source: ClaimSource): Check => ({
    reads: source.reads.includes(EVERYTHING) ? source.reads : [...source.reads, ...held],
    find: (context) => judgedOf(source, context).filter(isFound).slice(0, MOST_FINDINGS).flatMap((judged) => findingOf(judged, context)),
  });
  return [
    ...sources.map(checkOf),
    {
      reads: [EVERYTHING],
      find: (context) => contradictingClaims(sources.flatMap((source) => judgedOf(source, context)))
        .slice(0, MOST_FINDINGS).map(({ first, second }) => contradiction(context, first, second)),
    },
  ];
}
