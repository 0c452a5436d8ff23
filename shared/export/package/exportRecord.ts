/** 导出记录.txt: what was made, for the company itself. Read in Notepad, so lines end in CRLF and a BOM comes first. */
import type { ExportWarning } from '#shared/print/printDocument.ts';
import { describeReview, type PackageReviewResult } from './packageReviewResult.ts';

export interface RecordedFile {
  /** Path within the package, with `/`. */
  readonly name: string;
  /** Null where the reader's program lays out the pages (DOCX), and where nobody counted (evidence, zip). */
  readonly pages: number | null;
  readonly bytes: number;
  readonly sha256: string;
}
export interface ExportRecord {
  readonly applicant: string;
  readonly benchmarkName: string;
  readonly editionTitle: string;
  readonly editionRevision: number;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly program: string;
  readonly draftId: string;
  readonly draftRevision: number;
  /** 字数 of the narrative, part by part and in all. */
  readonly words: { readonly total: number; readonly parts: readonly { readonly heading: string; readonly words: number; readonly limit: string }[] };
  readonly files: readonly RecordedFile[];
  readonly warnings: readonly ExportWarning[];
  readonly openFindings: { readonly errors: number; readonly warnings: number };
  readonly review: PackageReviewResult;
}

/** `2024-11-05 09:30:00（北京时间）`: the office's clock, wherever the computer stands. */
export function beijingTime(iso: string): string {
  const shifted = new Date(Date.parse(iso) + 8 * 3_600_000).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 19)}（北京时间）`;
}

/** `1.2 MB`, `345 KB`: as file managers show sizes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function pagesOf({ name, pages }: RecordedFile): string {
  if (pages !== null) return `${pages} 页，`;
  return name.endsWith('.docx') ? '页数由打开它的软件排定，' : '';
}

export function writeExportRecord(record: ExportRecord): string {
  const lines = [
    '导出记录（供本企业留存，不随材料提交）',
    '',
    `申报单位：${record.applicant || '（未填）'}`,
    `标杆名称：${record.benchmarkName || '（未填）'}`,
    `表单：${record.editionTitle}（第 ${record.editionRevision} 版数据）`,
    `导出时间：${beijingTime(record.madeAt)}`,
    `制作程序：${record.program}`,
    `草稿编号：${record.draftId}，第 ${record.draftRevision} 次修改`,
    `检查情况：必须改 ${record.openFindings.errors} 处，请确认 ${record.openFindings.warnings} 处`,
    describeReview(record.review),
    ...record.review.differences.map((difference) => `  ${difference}`),
    '',
    `典型经验字数（按 Word 的“字数”统计）：共 ${record.words.total} 字`,
    ...record.words.parts.map((part) => `  ${part.heading}：${part.words} 字${part.limit}`),
    '',
    '文件：',
    ...record.files.flatMap((file) => [
      `  ${file.name}`,
      `    ${pagesOf(file)}${formatBytes(file.bytes)}（${file.bytes} 字节）`,
      `    SHA-256 ${file.sha256}`,
    ]),
    '',
    ...(record.warnings.length === 0 ? ['导出提示：无'] : ['导出提示：', ...record.warnings.map((warning) => `  ${warning.message}`)]),
    '',
  ];
  return `\ufeff${lines.join('\r\n')}`;
}
