/** What opening the written files again has shown (复核). */

export interface PackageReviewResult {
  /** Documents that were opened. */
  readonly files: number;
  /** Answers that were compared; 0 when nothing was exported that holds them all. */
  readonly answers: number;
  /** Pictures that were found again. */
  readonly pictures: number;
  /** Each a sentence that names the file and the place; empty: 复核通过. */
  readonly differences: readonly string[];
}

/** One sentence for the list and the record. */
export function describeReview({ files, answers, pictures, differences }: PackageReviewResult): string {
  if (differences.length > 0) return `复核发现 ${differences.length} 处不一致。`;
  const compared = [...(answers > 0 ? [`${answers} 项填写内容`] : []), ...(pictures > 0 ? [`${pictures} 张图片`] : [])].join('、');
  return `复核通过：写好的 ${files} 个文件已重新打开，${compared}与草稿一致。`;
}
