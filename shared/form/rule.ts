/** Rules between answers. A small closed set of kinds; shapes of single fields are checked by field kind, not here. */
import type { Condition } from './condition.ts';
import type { FieldId } from './field.ts';
import type { Source } from './source.ts';

export type Severity = 'error' | 'warning' | 'hint';

interface RuleBase {
  readonly id: string;
  readonly severity: Severity;
  /** What was seen and what to do, in one polite Chinese sentence. Words in braces are filled in from what was seen (`shared/validation/rules`). */
  readonly message: string;
  readonly source: Source;
}

/** A column of a table of records. */
export interface TableColumn {
  readonly table: string;
  readonly column: string;
}
/** A number that stands behind these words in a text (`国家标准2个`), and the field that counts the same. */
export interface StatedCount {
  readonly words: readonly string[];
  readonly of: FieldId;
}
/** One kind of standard, by how its numbers begin (`GB`, `T/`), and the field that counts them. */
export interface ListedCodes {
  readonly name: string;
  readonly codes: readonly string[];
  readonly of: FieldId;
}
/** One product: its name, and its share in each market as the form asks for it (`国内`). */
export interface ProductShares {
  readonly name: FieldId;
  readonly shares: readonly { readonly market: string; readonly field: FieldId }[];
}

type FieldRule =
  | { readonly kind: 'requiredWhen'; readonly field: FieldId; readonly when: Condition }
  /** Each of these says something, be it 无. */
  | { readonly kind: 'notBlank'; readonly fields: readonly FieldId[] }
  /** Of each group all are filled, or none. */
  | { readonly kind: 'filledTogether'; readonly groups: readonly (readonly FieldId[])[] }
  /** Both integers known: the field is not more than the other. */
  | { readonly kind: 'notMoreThan'; readonly field: FieldId; readonly other: FieldId }
  /** The date is not after, or not before, this day (ISO). */
  | { readonly kind: 'notAfter'; readonly field: FieldId; readonly day: string }
  | { readonly kind: 'notBefore'; readonly field: FieldId; readonly day: string };

type TextRule =
  /** Text of the field (if any) ends, or does not end, with one of these. */
  | { readonly kind: 'endsWith'; readonly field: FieldId; readonly endings: readonly string[] }
  | { readonly kind: 'doesNotEndWith'; readonly field: FieldId; readonly endings: readonly string[] }
  /** Text of the field (if any) has, or has not, one of these at its start, or behind its first `after` characters. */
  | { readonly kind: 'startsWith'; readonly field: FieldId; readonly beginnings: readonly string[]; readonly after?: number }
  | { readonly kind: 'doesNotStartWith'; readonly field: FieldId; readonly beginnings: readonly string[] }
  /** Text of the field (if any) has one of these words. */
  | { readonly kind: 'mentionsAny'; readonly field: FieldId; readonly words: readonly string[] }
  /** The field contains the other's text, or the other's short form without 有限公司, 集团 and the place name. */
  | { readonly kind: 'containsCompanyName'; readonly field: FieldId; readonly company: FieldId }
  /** 字数 may pass, but plain characters do not: the portal may count characters. */
  | { readonly kind: 'charactersNotMoreThan'; readonly field: FieldId; readonly characters: number }
  /** Between the company's name and the ending stands the name of a method. `connectives`: words around it that are no part of it. */
  | {
    readonly kind: 'namesMethod'; readonly field: FieldId; readonly company: FieldId;
    readonly endings: readonly string[]; readonly connectives: readonly string[];
  }
  /** The method that the name names is spoken of in each of these texts, once it has `from` characters. */
  | {
    readonly kind: 'methodInTexts'; readonly field: FieldId; readonly company: FieldId;
    readonly endings: readonly string[]; readonly connectives: readonly string[]; readonly texts: readonly FieldId[]; readonly from: number;
  }
  /** Each chosen option is borne out: at least so many of its words stand in the texts, once these have `from` characters together. */
  | {
    readonly kind: 'optionSupported'; readonly field: FieldId; readonly texts: readonly FieldId[]; readonly from: number; readonly least: number;
    readonly options: readonly { readonly option: string; readonly words: readonly string[] }[];
  }
  /**
   * The other way round: what texts and evidence say of an option is chosen. Clauses with one of the words of `unless` say nothing. Where only
   * one can be chosen, a text that speaks of the chosen one too says nothing of the others.
   */
  | {
    readonly kind: 'optionImplied'; readonly field: FieldId; readonly texts: readonly FieldId[]; readonly evidence: boolean;
    readonly options: readonly { readonly option: string; readonly words: readonly string[] }[]; readonly unless: readonly string[];
  }
  /** Fields and columns that name others do not name the applicant, unless one of these words says that it is meant. */
  | {
    readonly kind: 'notOwnCompany'; readonly company: FieldId; readonly fields: readonly FieldId[];
    readonly columns: readonly TableColumn[]; readonly unless: readonly string[];
  }
  /** No citizen's number anywhere in the answers or in the names of evidence. */
  | { readonly kind: 'noIdentityNumbers' }
  /** No bank account either: a long number behind one of these words. */
  | { readonly kind: 'noAccountNumbers'; readonly cues: readonly string[] };

type CountRule =
  /** What a text states behind the words is what the fields count. */
  | { readonly kind: 'statedCountsAgree'; readonly field: FieldId; readonly counts: readonly StatedCount[]; readonly units: readonly string[] }
  /** Not more numbers of standards of a kind stand in the text than the field counts. */
  | { readonly kind: 'listedCodesWithin'; readonly field: FieldId; readonly kinds: readonly ListedCodes[] }
  /** The text lists as many 《titles》 as the field counts; fewer where one of these words says that it lists only some. */
  | { readonly kind: 'listedTitlesAgree'; readonly field: FieldId; readonly of: FieldId; readonly openEnded: readonly string[] }
  /** Over the years of one row, the counts stated behind the words are together not more than the field counts. */
  | {
    readonly kind: 'countsInRowWithin'; readonly table: string; readonly row: string;
    readonly counts: readonly StatedCount[]; readonly units: readonly string[];
  }
  /** A number in the name, note or file names of this evidence is what the field counts. */
  | { readonly kind: 'evidenceCountAgrees'; readonly suggestion: string; readonly counts: readonly StatedCount[]; readonly units: readonly string[] }
  /** In clauses with one of the words and none of the others, no day is later than the date. */
  | {
    readonly kind: 'nothingLater'; readonly date: FieldId; readonly fields: readonly FieldId[]; readonly columns: readonly TableColumn[];
    readonly evidence: boolean; readonly words: readonly string[]; readonly unless: readonly string[];
  };

type TableRule =
  /** In each column of one year: this row is not more than the other row. */
  | { readonly kind: 'rowNotMoreThan'; readonly table: string; readonly row: string; readonly otherRow: string }
  /** The company's own figures of the row are not negative while the condition holds. */
  | { readonly kind: 'notNegativeWhen'; readonly table: string; readonly row: string; readonly when: Condition }
  /** The industry's best is not worse than its average, by the row's direction. */
  | { readonly kind: 'bestNotWorseThanAverage'; readonly table: string }
  /** Better than the best without rank 1, or rank 1 but worse than the best (or, where no best is given, than the average). */
  | { readonly kind: 'rankAgreesWithBest'; readonly table: string }
  /** Amounts of two years differ by more than so many percent (from a positive base only); rates by so many points. */
  | { readonly kind: 'changeWithin'; readonly table: string; readonly percent: number }
  /** Figures in long cells have their unit. `ratios`: words before a figure that has none. */
  | { readonly kind: 'unitsInCells'; readonly columns: readonly TableColumn[]; readonly ratios: readonly string[] };

type ProductRule =
  /** Names that one field lists are those of the fields that they are offered to (`sharedFacts` of kind `listedName`). */
  | { readonly kind: 'listedNamesAgree'; readonly field: FieldId }
  /** Shares that one field lists are those of the fields that they are offered to (`sharedFacts` of kind `listedShare`). */
  | { readonly kind: 'listedSharesAgree'; readonly field: FieldId }
  /** The column names one of the products, or a part or a wider class of one. */
  | { readonly kind: 'productsKnown'; readonly column: TableColumn; readonly products: readonly FieldId[]; readonly listedIn: FieldId }
  /** Rows about the applicant itself give its products the shares that the fields give them. */
  | {
    readonly kind: 'ownSharesAgree'; readonly table: string; readonly product: string; readonly owner: string; readonly share: string;
    readonly ownWords: readonly string[]; readonly company: FieldId; readonly products: readonly ProductShares[];
  }
  /** Shares of one product in one market, over all rows, are together not more than the whole. */
  | { readonly kind: 'sharesWithinWhole'; readonly table: string; readonly product: string; readonly share: string; readonly markets: readonly string[] };

type EvidenceRule =
  /** While the condition holds no evidence has one of the words in its name or in that of a file (unless one of the others stands beside it). */
  | {
    readonly kind: 'noEvidenceWhen'; readonly field: FieldId; readonly when: Condition;
    readonly words: readonly string[]; readonly unless: readonly string[];
  }
  /** Evidence of this kind that says of which years it is covers each year whose condition holds. `allYears`: words that say that it covers all. */
  | {
    readonly kind: 'evidenceCoversYears'; readonly suggestion: string; readonly allYears: readonly string[];
    readonly years: readonly { readonly year: number; readonly when: Condition }[];
  }
  /** No other company is named in evidence of these kinds, save those that issue such papers, unless some evidence proves the connection. */
  | {
    readonly kind: 'evidenceHolder'; readonly company: FieldId; readonly suggestions: readonly string[];
    readonly issuers: readonly string[]; readonly connections: readonly string[];
  };

export type Rule = RuleBase & (FieldRule | TextRule | CountRule | TableRule | ProductRule | EvidenceRule);
export type RuleKind = Rule['kind'];
export type RuleOfKind<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;
export type FieldRuleKind = FieldRule['kind'];
export type TextRuleKind = TextRule['kind'];
export type CountRuleKind = CountRule['kind'];
export type TableRuleKind = TableRule['kind'];
export type ProductRuleKind = ProductRule['kind'];
export type EvidenceRuleKind = EvidenceRule['kind'];
