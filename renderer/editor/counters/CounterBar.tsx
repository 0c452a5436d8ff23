/** How long the part is beside how long it should be; of a selection, how long that is. Follows the text when it rests. */
import { useEffect, useState } from 'react';
import type { TextLimit } from '#shared/form/limit.ts';
import type { NarrativePart } from '#shared/form/section.ts';
import { NO_COUNTS, type TextCounts } from '#shared/richText/countWords.ts';
import { LIMIT_READING_NAMES, readLimit } from '#shared/validation/readLimit.ts';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { useNarrative } from '#renderer/editor/narrativeServices.ts';
import { countSelection } from './countSelection.ts';
import { useCountedPart } from './narrativeCounts.ts';
import { LimitBand } from './LimitBand.tsx';

export interface CounterBarProps {
  readonly opened: NarrativeEditor;
  readonly part: NarrativePart;
}
const REST_MS = 120;

function useSelectionCounts({ editor }: NarrativeEditor): TextCounts {
  const { texts } = useNarrative();
  const [counts, setCounts] = useState(NO_COUNTS);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const count = () => {
      timer = null;
      setCounts(countSelection(editor.state.doc, editor.state.selection, texts.resolver));
    };
    const wait = () => {
      // While somebody only types there is nothing to count and nothing to draw.
      if (editor.state.selection.empty && timer === null) setCounts(NO_COUNTS);
      else timer ??= setTimeout(count, REST_MS);
    };
    editor.on('selectionUpdate', wait);
    return () => {
      editor.off('selectionUpdate', wait);
      if (timer !== null) clearTimeout(timer);
    };
  }, [editor, texts]);
  return counts;
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}

/** What the readings beside the count mean; only a soft limit has bands. */
function readingHelp({ strength, label, onTargetPercent = 0, nearPercent = onTargetPercent }: TextLimit): string {
  const bands = strength === 'soft' ? `通知只写“${label}”。合适：±${onTargetPercent}% 以内；接近：±${nearPercent}% 以内。` : '';
  return `${bands}字数按 Word 的办法数。`;
}

export function CounterBar({ opened, part }: CounterBarProps) {
  const counted = useCountedPart(part.id);
  const [showsCharacters, setShowsCharacters] = useState(false);
  const selected = useSelectionCounts(opened);
  if (!counted) return null;
  const { counts, limit } = counted;
  const reading = readLimit(limit, counts.words);
  return (
    <div className="counter-bar digits">
      <span role="status" aria-live="off" className="counter-words">
        <b>{number(counts.words)}</b> 字 / {limit.label} · <span className={`reading reading-${reading}`}>{LIMIT_READING_NAMES[reading]}</span>
      </span>
      <LimitBand limit={limit} words={counts.words} />
      <span className="soft counter-ours" title={readingHelp(limit)}>本软件参考</span>
      <button type="button" className="link-button" aria-expanded={showsCharacters} onClick={() => setShowsCharacters(!showsCharacters)}>字符数</button>
      {showsCharacters && (
        <span className="soft">不计空格 {number(counts.charactersNoSpaces)} · 计空格 {number(counts.charactersWithSpaces)}</span>
      )}
      {selected.words > 0 && (
        <span className="counter-selection">
          选中 {number(selected.words)} 字{showsCharacters && <span className="soft">（{number(selected.charactersNoSpaces)} 字符）</span>}
        </span>
      )}
    </div>
  );
}
