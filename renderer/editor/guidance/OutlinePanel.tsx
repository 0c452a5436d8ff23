/** The outline of the open text: its headings, figures and tables, each a way there. */
import { useMemo } from 'react';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { useNarrative } from '#renderer/editor/narrativeServices.ts';
import { useNumbersBefore } from '#renderer/editor/numbersBefore.ts';
import { outlineOf } from './outlineOf.ts';
import { showBlock } from './showBlock.ts';
import { useRestingText } from './useRestingText.ts';

export function OutlinePanel({ opened }: { readonly opened: NarrativeEditor }) {
  const { texts } = useNarrative();
  const text = useRestingText(opened.field);
  const before = useNumbersBefore(opened.field.id);
  const entries = useMemo(() => outlineOf(text, before, texts.resolver), [text, before.figures, before.tables, texts]);
  return (
    <details className="side-card outline" open>
      <summary>目录</summary>
      {entries.length === 0
        ? <p className="soft side-empty">有了标题、图、表，这里会列出来。</p>
        : (
          <ol>
            {entries.map(({ block, kind, level, number, title }) => (
              <li key={`${block} ${number}`} className={`outline-${kind} outline-level-${level}`}>
                <button type="button" onClick={() => showBlock(opened, block)}>
                  <span className="outline-number">{number}</span>{title || <span className="soft">（空）</span>}
                </button>
              </li>
            ))}
          </ol>
        )}
    </details>
  );
}
