/** Names of the folders and files of a package: an official who gets twenty of these can tell them apart. */
import type { Edition } from '#shared/form/edition.ts';
import type { Draft, EvidenceItem } from '#shared/application/draft.ts';
import { answerText } from '#shared/application/answerText.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { cleanFileName } from './cleanFileName.ts';

/** Longest folder name, in characters: Windows paths end at 260. */
const FOLDER_NAME_CHARACTERS = 80;
const COMPANY_CHARACTERS = 40;
const EVIDENCE_TITLE_CHARACTERS = 40;

export interface PackageNames {
  /** `<申报单位>-<标杆名称>-2024`. */
  readonly folder: string;
  /** `提交材料`. */
  readonly submission: string;
  /** Without extension: `1-申报书-<申报单位>`. */
  readonly application: string;
  readonly promise: string;
  readonly evidenceList: string;
  /** Folder of the evidence files: `3-证实性材料`. */
  readonly evidence: string;
  /** `导出记录.txt`. */
  readonly record: string;
  /** Without extension, beside the submission: `形式审查自查表-<申报单位>`. */
  readonly selfCheck: string;
  /** Likewise: `0-合订本-<申报单位>`. */
  readonly binding: string;
  /** Beside the submission: `填报稿-<申报单位>.html`. */
  readonly fillingSheet: string;
  /** `提交材料-<申报单位>.zip`. */
  readonly zip: string;
  /** `草稿文件-<申报单位>-2024.zbdraft`. */
  readonly draftFile: string;
}

/** `marked`: 草稿 goes into the names of what is not finished. */
export function packageNames(edition: Edition, draft: Draft, marked = false): PackageNames {
  const text = (id: string) => answerText(edition, draft.answers, fieldById(edition, id));
  const company = cleanFileName(text(edition.keyFields.applicant), COMPANY_CHARACTERS, '未填申报单位');
  const mark = marked ? '-草稿' : '';
  const year = `-${edition.year}${mark}`;
  const left = FOLDER_NAME_CHARACTERS - [...company].length - 1 - year.length;
  const benchmark = cleanFileName(text(edition.keyFields.benchmarkName), left, '未填标杆名称');
  const names = edition.documentNames;
  return {
    folder: `${company}-${benchmark}${year}`,
    submission: '提交材料',
    application: `1-${names.application}-${company}${mark}`,
    promise: `2-${names.promise}-${company}${mark}`,
    evidenceList: `3-${names.evidenceList}-${company}${mark}`,
    evidence: `3-${names.evidence}`,
    record: '导出记录.txt',
    selfCheck: `形式审查自查表-${company}${mark}`,
    binding: `0-合订本-${company}${mark}`,
    fillingSheet: `填报稿-${company}${mark}.html`,
    zip: `提交材料-${company}${mark}.zip`,
    draftFile: `草稿文件-${company}-${edition.year}.zbdraft`,
  };
}

/** `02-顾客满意度调查分析报告.pdf`; with several files `02-1-…`, `02-2-…`. `number` counts the items from 1. */
export function evidenceFileName(item: EvidenceItem, number: number, fileIndex: number, extension: string): string {
  const title = cleanFileName(item.title, EVIDENCE_TITLE_CHARACTERS, '未命名材料');
  const part = item.files.length > 1 ? `-${fileIndex + 1}` : '';
  return `${String(number).padStart(2, '0')}${part}-${title}.${extension}`;
}
