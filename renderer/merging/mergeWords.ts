/** How the two sides of a merge are called, by where the other one comes from. */
import type { IncomingDraft } from './incomingDrafts.ts';

export interface MergeWords {
  readonly title: string;
  /** What the other state is. */
  readonly lead: string;
  readonly mine: string;
  readonly theirs: string;
  /** Closes without changing anything. */
  readonly cancel: string;
  /** What the history has afterwards. */
  readonly kept: string;
}

export function mergeWords({ source, file }: IncomingDraft): MergeWords {
  switch (source) {
    case 'file': return {
      title: `合并“${file?.name ?? '草稿文件'}”`,
      lead: '这个文件和您这里的是同一份申报书，两边各自改过。',
      mine: '我的', theirs: '对方的', cancel: '取消，什么都不改', kept: '合并前的两份都',
    };
    case 'disk': return {
      title: '合并两处的改动',
      lead: '草稿文件夹里的那一份（留在历史版本里）和本机程序里的各自改过，现在打开的是本机的。',
      mine: '本机的', theirs: '文件夹里的', cancel: '不合并，用本机的', kept: '合并前的两份都',
    };
    case 'unsaved': return {
      title: '有没保存上的改动',
      lead: '这份申报书转到别处编辑时，这个窗口里还有没保存上的改动。可以把它们合并进来。',
      mine: '现在的', theirs: '没保存上的', cancel: '不要这些改动', kept: '合并前的内容',
    };
  }
}
