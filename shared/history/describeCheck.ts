/** What a rehearsal found, in one sentence. */
import type { MirrorCheck } from '#shared/desktopApi.ts';

export function describeCheck({ isGood, drafts, unreadable }: Omit<MirrorCheck, 'summary'>): string {
  if (drafts.length === 0 && unreadable.length === 0) return '磁盘上还没有申报书，没有可检查的。';
  const sum = (count: (draft: MirrorCheck['drafts'][number]) => number) => drafts.reduce((total, draft) => total + count(draft), 0);
  const [assets, versions] = [sum((draft) => draft.assets), sum((draft) => draft.versions)];
  const all = [`${drafts.length} 份申报书`, ...(assets > 0 ? [`${assets} 个图片和材料文件`] : []), ...(versions > 0 ? [`${versions} 个历史版本`] : [])].join('、');
  if (isGood) {
    const equal = drafts.every(({ state }) => state === 'equal') ? '，与本程序里的逐项一致' : '';
    return `${all}都已从磁盘读回，可以恢复${equal}。`;
  }
  const bad = drafts.filter(({ state, problems }) => (state !== 'equal' && state !== 'whole') || problems.length > 0).length;
  const parts = [...(bad > 0 ? [`${drafts.length} 份申报书中有 ${bad} 份需要处理`] : []), ...(unreadable.length > 0 ? [`${unreadable.length} 个文件夹没能读出`] : [])];
  return `检查发现 ${parts.join('，')}。`;
}
