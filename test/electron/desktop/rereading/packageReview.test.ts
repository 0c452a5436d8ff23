import { describe, expect, it } from 'vitest';
import { PackageReview } from '#electron/desktop/rereading/packageReview.ts';
import type { FileFault, RereadOrder } from '#electron/desktop/rereading/rereadFile.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { describeReview } from '#shared/export/package/packageReviewResult.ts';
import type { Edition } from '#shared/form/edition.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { draftFor } from '../../../support/draftFor.ts';

const empty = emptyAnswers(edition2024);
const draft = draftFor(edition2024, { ...empty, fields: { ...empty.fields, 'company.name': '甲公司', 'company.address': '杭州市文三路1号' } });
const document = printApplication(edition2024, draft, { tableOfContents: false });
const order: RereadOrder = { format: 'docx', file: '/x', document, pages: null, pictures: [] };
const file = (name: string, bytes: number) => ({ name: `提交材料/${name}`, pages: null, bytes, sha256: '' });

function reviewWith(reread: () => Promise<readonly FileFault[]>, edition: Edition = edition2024): PackageReview {
  return new PackageReview(edition, draft, { reread, close: async () => undefined });
}

describe('the review of a package', () => {
  it('passes when every file says what the draft says', async () => {
    const review = reviewWith(async () => []);
    review.addFile('提交材料/1-申报书.docx', order);
    review.checkAnswers(document);
    const result = await review.finish([file('1-申报书.docx', 1000)]);
    expect(result).toEqual({ files: 1, answers: 2, pictures: 0, differences: [] });
    expect(describeReview(result)).toBe('复核通过：写好的 1 个文件已重新打开，2 项填写内容与草稿一致。');
  });

  it('names file and place of what does not, and of what could not be read back', async () => {
    const review = reviewWith(async () => [{ kind: 'text', expected: '杭州市文三路1号', origin: 'field:company.address' }, { kind: 'blankGlyphs', characters: ['䶮'] }]);
    review.addFile('提交材料/1-申报书.docx', order);
    const broken = reviewWith(async () => Promise.reject(new Error('the worker ended')));
    broken.addFile('提交材料/1-申报书.pdf', order);
    await broken.settle();
    expect([...(await review.finish([])).differences, ...(await broken.finish([])).differences]).toEqual([
      '1-申报书.docx 里“申报表 · 通讯地址”与草稿不一致，应为“杭州市文三路1号”。', '1-申报书.docx 里有印不出来的字：䶮，请换一种写法。', '1-申报书.pdf 没能复核，请打开看一看。',
    ]);
  });

  it('names answers that no page shows, and a copy that is another file', async () => {
    const review = reviewWith(async () => []);
    review.checkAnswers({ ...document, parts: [] });
    review.addCopy('提交材料/3-证实性材料/01-报告.pdf', 'a'.repeat(64), 'b'.repeat(64));
    review.addCopy('提交材料/3-证实性材料/02-报告.pdf', 'a'.repeat(64), 'a'.repeat(64));
    expect((await review.finish([])).differences).toEqual([
      '申报书里没有印出“申报表 · 申报单位”的全部内容。', '申报书里没有印出“申报表 · 通讯地址”的全部内容。', '01-报告.pdf 与您添加的文件不一致，请重新导出。',
    ]);
  });

  it('minds the limits of the portal where the edition knows them', async () => {
    const limited: Edition = { ...edition2024, portal: { ...edition2024.portal, uploadLimits: { fileBytes: 10 * 1024 * 1024, totalBytes: 20 * 1024 * 1024 } } };
    const files = [file('1-申报书.pdf', 11 * 1024 * 1024), file('2-承诺书.pdf', 10 * 1024 * 1024)];
    expect((await reviewWith(async () => [], limited).finish(files)).differences).toEqual([
      '1-申报书.pdf 有 11.0 MB，超过申报平台每个文件 10.0 MB 的限制。', '材料共 21.0 MB，超过申报平台 20.0 MB 的限制。',
    ]);
    expect((await reviewWith(async () => []).finish(files)).differences).toEqual([]);
  });

  it('says how many more there are, when there are too many to read', async () => {
    const review = reviewWith(async () => Array.from({ length: 50 }, (_, index): FileFault => ({ kind: 'text', expected: `第${index}处`, origin: '' })));
    review.addFile('提交材料/1-申报书.docx', order);
    const { differences } = await review.finish([]);
    expect([differences.length, differences.at(-1)]).toEqual([31, '还有 20 处不一致。']);
  });
});
