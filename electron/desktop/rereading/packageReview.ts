/**
 * 复核: opens the files of a package as they lie on the disk, while the next ones are still being written, and says by name
 * what is not as in the draft. It forbids nothing: the package is there, and its list tells.
 */
import type { Draft } from '#shared/application/draft.ts';
import { readPlace } from '#shared/application/place.ts';
import type { RecordedFile } from '#shared/export/package/exportRecord.ts';
import { formatBytes } from '#shared/export/package/exportRecord.ts';
import type { PackageReviewResult } from '#shared/export/package/packageReviewResult.ts';
import type { Edition } from '#shared/form/edition.ts';
import { nameOfPlace } from '#shared/validation/nameOfPlace.ts';
import { describeFault } from './describeFault.ts';
import { paperPictures, paperUnits } from './paperUnits.ts';
import type { Rereader } from './rereader.ts';
import type { RereadOrder } from './rereadFile.ts';
import { answersToPrint, unprintedAnswers } from './unprintedAnswers.ts';

const MOST_DIFFERENCES = 30;

function fileNameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

export class PackageReview {
  readonly #edition: Edition;
  readonly #draft: Draft;
  readonly #rereader: Rereader;
  readonly #reading: Promise<readonly string[]>[] = [];
  readonly #differences: string[] = [];
  #pictures = 0;
  #answers = 0;

  constructor(edition: Edition, draft: Draft, rereader: Rereader) {
    this.#edition = edition;
    this.#draft = draft;
    this.#rereader = rereader;
  }

  /** Begins at once; `name` is the path in the package. */
  addFile(name: string, order: RereadOrder): void {
    if (order.format === 'pdf') this.#pictures += paperPictures(order.document).filter((asset) => order.pictures.includes(asset)).length;
    this.#reading.push(this.#rereader.reread(order).then(
      (faults) => faults.map((fault) => describeFault(this.#edition, this.#draft, fileNameOf(name), fault)),
      () => [`${fileNameOf(name)} 没能复核，请打开看一看。`],
    ));
  }

  /** A copied file: what lies there has the checksum of what was added to the draft. */
  addCopy(name: string, asset: string, sha256: string): void {
    if (asset !== sha256) this.#differences.push(`${fileNameOf(name)} 与您添加的文件不一致，请重新导出。`);
  }

  /** All answers against the application's print document: laying out leaves nothing away. */
  checkAnswers(document: RereadOrder['document']): void {
    const answers = answersToPrint(this.#edition, this.#draft);
    this.#answers = answers.length;
    const unprinted = unprintedAnswers(answers, paperUnits(document, 'pdf'));
    this.#differences.push(...unprinted.map((place) => {
      const known = readPlace(place);
      return `${this.#edition.documentNames.application}里没有印出“${known ? nameOfPlace(this.#edition, this.#draft, known) : place}”的全部内容。`;
    }));
  }

  /** Waits for the readers; their files may be moved or removed afterwards. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#reading);
  }

  async finish(files: readonly RecordedFile[]): Promise<PackageReviewResult> {
    const differences = [...this.#differences, ...(await Promise.all(this.#reading)).flat(), ...this.#oversized(files)];
    const more = differences.length - MOST_DIFFERENCES;
    return {
      files: this.#reading.length,
      answers: this.#answers,
      pictures: this.#pictures,
      differences: more > 0 ? [...differences.slice(0, MOST_DIFFERENCES), `还有 ${more} 处不一致。`] : differences,
    };
  }

  #oversized(files: readonly RecordedFile[]): readonly string[] {
    const { fileBytes, totalBytes } = this.#edition.portal.uploadLimits ?? {};
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    return [
      ...(fileBytes === undefined ? [] : files.filter(({ bytes }) => bytes > fileBytes).map(({ name, bytes }) => (
        `${fileNameOf(name)} 有 ${formatBytes(bytes)}，超过申报平台每个文件 ${formatBytes(fileBytes)} 的限制。`
      ))),
      ...(totalBytes !== undefined && total > totalBytes ? [`材料共 ${formatBytes(total)}，超过申报平台 ${formatBytes(totalBytes)} 的限制。`] : []),
    ];
  }
}
