/** One place that both sides changed differently: both texts with their differences marked, what they came from, and the choice. */
import { Radio } from 'antd';
import type { ConflictTexts } from '#shared/compare/describeConflict.ts';
import type { MergeChoice, MergeConflict } from '#shared/compare/mergeChoice.ts';
import { ChangedText } from '#renderer/history/ChangedText.tsx';
import type { MergeWords } from './mergeWords.ts';

export interface ConflictItemProps {
  readonly conflict: MergeConflict;
  readonly texts: ConflictTexts;
  readonly words: MergeWords;
  readonly choice: MergeChoice | null;
  choose(choice: MergeChoice): void;
}

export function ConflictItem({ conflict, texts, words, choice, choose }: ConflictItemProps) {
  const options = [
    { value: 'mine' as const, label: `用${words.mine}` },
    { value: 'theirs' as const, label: `用${words.theirs}` },
    ...(conflict.mayKeepBoth ? [{ value: 'both' as const, label: '两段都留' }] : []),
  ];
  return (
    <li className="change conflict" data-decided={choice !== null || undefined}>
      <div className="change-head">
        <h4>{texts.name}</h4>
        <Radio.Group aria-label={texts.name} value={choice} options={options} onChange={({ target }) => choose(target.value as MergeChoice)} />
      </div>
      {texts.remark !== null && <p className="soft">{texts.remark}</p>}
      <div className="changed-sides conflict-names soft"><span>{words.mine}</span><span>{words.theirs}</span></div>
      <ChangedText before={texts.mine} after={texts.theirs} ofEquals />
      {texts.base !== null && (
        <details className="conflict-base">
          <summary>两边改之前的内容</summary>
          <p className="changed-text">{texts.base === '' ? <span className="soft">（空）</span> : texts.base}</p>
        </details>
      )}
    </li>
  );
}
