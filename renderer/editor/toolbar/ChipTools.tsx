/** What can be done with a live value or a reference that is chosen in the text. */
import { NodeSelection } from '@tiptap/pm/state';
import { useRef } from 'react';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { useNarrative } from '#renderer/editor/narrativeServices.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { ToolButton } from './ToolButton.tsx';
import { useRovingFocus } from './useRovingFocus.ts';

export interface ChipToolsProps {
  readonly opened: NarrativeEditor;
  readonly kind: string;
  readonly target: string;
}

export function ChipTools({ opened: { editor, binding }, kind, target }: ChipToolsProps) {
  const { texts } = useNarrative();
  const { goToPlace } = useNavigation();
  const bar = useRef<HTMLDivElement>(null);
  const move = useRovingFocus(bar);
  const { selection } = editor.state;
  const node = selection instanceof NodeSelection ? selection.node : null;
  if (!node) return null;
  const chip = kind === 'liveValue' ? texts.liveValue(target) : texts.reference(node.attrs['to'] as 'figure' | 'table' | 'evidence', target);
  const asWords = () => binding.step('换成文字', () => {
    editor.view.dispatch(editor.state.tr.replaceSelectionWith(editor.schema.text(chip.text), true));
    editor.view.focus();
  });
  return (
    <div className="tools context-tools" role="toolbar" aria-label={kind === 'liveValue' ? '数据工具' : '引用工具'} ref={bar} onKeyDown={move}>
      <span className="context-about">{chip.about}</span>
      {kind === 'liveValue' && chip.state !== 'lost' && <ToolButton name="转到填写处" onUse={() => goToPlace(target)} words="转到填写处" />}
      {chip.state === 'there' && <ToolButton name="换成文字" hint="变成普通文字，不再自动更新" onUse={asWords} words="换成文字" />}
    </div>
  );
}
