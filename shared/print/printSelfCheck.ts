/** 形式审查自查表: for the company itself, beside what is filed and never in it. Eligibility, what is left, what was explained, and the points of the notice. */
import type { Draft } from '#shared/application/draft.ts';
import { beijingTime } from '#shared/export/package/exportRecord.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { Severity } from '#shared/form/rule.ts';
import type { PartCoverage, PointCoverage } from '#shared/validation/coverage.ts';
import type { EligibilityLine, EligibilityStanding } from '#shared/validation/eligibilitySummary.ts';
import type { SelfCheck } from '#shared/validation/selfCheck.ts';
import { documentProperties, printedName } from './documentProperties.ts';
import { createPrintContext, type PrintContext } from './printContext.ts';
import type { PrintBlock, PrintDocument } from './printDocument.ts';
import { type ListColumn, printListGrid } from './printListGrid.ts';
import { textInlines } from './textInlines.ts';

export const SELF_CHECK_TITLE = '形式审查自查表';
const BELOW_TITLE_MM = 8;
/** The screen shows more of them; on paper one says where to look. */
const SHOWN_SUGGESTIONS = 1;

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '必须改', warning: '请确认', hint: '建议' };
const SEVERITIES = Object.keys(SEVERITY_NAMES) as readonly Severity[];

const CONDITION_COLUMNS: readonly ListColumn[] = [
  { heading: '遴选条件', share: 0.52, align: 'left' }, { heading: '要求', share: 0.12, align: 'center' }, { heading: '情况', share: 0.36, align: 'left' },
];
const FINDING_COLUMNS: readonly ListColumn[] = [
  { heading: '序号', share: 0.08, align: 'center' }, { heading: '位置', share: 0.32, align: 'left' }, { heading: '内容', share: 0.6, align: 'left' },
];
const EXPLAINED_COLUMNS: readonly ListColumn[] = [
  { heading: '序号', share: 0.08, align: 'center' }, { heading: '位置', share: 0.24, align: 'left' },
  { heading: '请确认的内容', share: 0.36, align: 'left' }, { heading: '说明的原因', share: 0.32, align: 'left' },
];
const COVERAGE_COLUMNS: readonly ListColumn[] = [
  { heading: '要点', share: 0.26, align: 'left' }, { heading: '核对', share: 0.12, align: 'center' }, { heading: '似已写到的地方（供参考）', share: 0.62, align: 'left' },
];
const LENGTH_COLUMNS: readonly ListColumn[] = [
  { heading: '部分', share: 0.5, align: 'left' }, { heading: '字数', share: 0.2, align: 'center' }, { heading: '要求', share: 0.3, align: 'center' },
];

function heading(level: 1 | 2, text: string): PrintBlock {
  return { kind: 'heading', level, number: null, inlines: textInlines(text) };
}
function paragraph(text: string): PrintBlock {
  return { kind: 'paragraph', style: 'body', inlines: textInlines(text) };
}

const STANDINGS: Readonly<Record<EligibilityStanding, string>> = { met: '已满足', unconfirmed: '尚未确认', doubtful: '请核对', notPreferred: '不满足，不影响申报' };

function printEligibility(context: PrintContext, { eligibility: { sentence, lines } }: SelfCheck): readonly PrintBlock[] {
  const state = ({ standing, open, doubts, explained }: EligibilityLine): readonly string[] => [
    STANDINGS[standing],
    ...open.map((id) => fieldById(context.edition, id).label),
    ...doubts.flatMap(({ message }) => message.split('\n')),
    ...explained.map(({ explanation }) => `已说明：${explanation.reason}`),
  ];
  return [
    heading(1, '一、资格自查'),
    paragraph(sentence),
    printListGrid(context, {
      columns: CONDITION_COLUMNS, alternativeText: '资格自查',
      rows: lines.map((line) => ({ cells: [[line.condition.text], [line.condition.strength === 'must' ? '必备' : '优先'], state(line)] })),
    }),
  ];
}

function printFindings(context: PrintContext, { open, explained }: SelfCheck): readonly PrintBlock[] {
  const counts = [...SEVERITIES.map((severity) => `${SEVERITY_NAMES[severity]} ${open[severity].length} 处`), `已说明 ${explained.length} 处`].join('，');
  return [
    heading(1, '二、检查结果'),
    paragraph(`${counts}。`),
    ...SEVERITIES.filter((severity) => open[severity].length > 0).flatMap((severity, index) => [
      heading(2, `（${'一二三'[index]}）${SEVERITY_NAMES[severity]}`),
      printListGrid(context, {
        columns: FINDING_COLUMNS, alternativeText: SEVERITY_NAMES[severity],
        rows: open[severity].map(({ place, placeName, message }, number) => ({ cells: [[String(number + 1)], [placeName], message.split('\n')], origin: place })),
      }),
    ]),
    heading(1, '三、已说明的事项'),
    ...(explained.length === 0 ? [paragraph('没有。')] : [printListGrid(context, {
      columns: EXPLAINED_COLUMNS, alternativeText: '已说明的事项',
      rows: explained.map(({ finding, explanation }, number) => ({
        cells: [[String(number + 1)], [finding.placeName], finding.message.split('\n'), explanation.reason.split('\n')], origin: finding.place,
      })),
    })]),
  ];
}

function pointCells({ point, isTicked, suggestions }: PointCoverage): readonly (readonly string[])[] {
  return [[point.label], [isTicked ? '已核对' : '未标记'], suggestions.slice(0, SHOWN_SUGGESTIONS).map(({ sentence }) => sentence)];
}

function printCoverage(context: PrintContext, { coverage, lengths }: SelfCheck): readonly PrintBlock[] {
  const parts = coverage.filter(({ points }) => points.length > 0);
  return [
    heading(1, '四、典型经验'),
    printListGrid(context, {
      columns: LENGTH_COLUMNS, alternativeText: '各部分字数',
      rows: lengths.map((length) => ({ cells: [[length.heading], [String(length.words)], [length.limit.replace(/^（|）$/g, '')]] })),
    }),
    ...parts.flatMap(({ part, points }: PartCoverage) => [
      heading(2, `${part.heading}的要点`),
      printListGrid(context, { columns: COVERAGE_COLUMNS, alternativeText: `${part.heading}的要点`, rows: points.map((point) => ({ cells: pointCells(point) })) }),
    ]),
  ];
}

/** `madeAt`: ISO 8601. */
export function printSelfCheck(edition: Edition, draft: Draft, check: SelfCheck, madeAt: string): PrintDocument {
  const context = createPrintContext(edition, draft);
  const { applicant, benchmarkName } = edition.keyFields;
  const blocks: readonly PrintBlock[] = [
    { kind: 'paragraph', style: 'title', inlines: textInlines(SELF_CHECK_TITLE) },
    { kind: 'space', heightMm: BELOW_TITLE_MM },
    ...[applicant, benchmarkName].map((field): PrintBlock => ({
      kind: 'paragraph', style: 'bodyFlush', inlines: textInlines(`${fieldById(edition, field).label}：${printedName(context, field)}`),
    })),
    { kind: 'paragraph', style: 'bodyFlush', inlines: textInlines(`检查时间：${beijingTime(madeAt)}`) },
    { kind: 'paragraph', style: 'bodyFlush', inlines: textInlines('本表由企业自查留存，不随材料提交；检查由软件按通知要求进行，仅供参考。') },
    ...printEligibility(context, check),
    ...printFindings(context, check),
    ...printCoverage(context, check),
  ];
  return {
    ...documentProperties(context, SELF_CHECK_TITLE),
    parts: [{ pageNumbers: 'outside', blocks }],
    tableOfContents: false,
    warnings: context.warnings,
  };
}
