/** The white page that is written on; a click beneath the text goes on writing at its end. */
import { type MouseEvent, type Ref, useMemo } from 'react';
import type { NarrativePart } from '#shared/form/section.ts';
import type { NarrativeEditor } from './document/createNarrativeEditor.ts';
import { useNumbersBefore } from './numbersBefore.ts';

export interface PaperProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly part: NarrativePart;
  readonly opened: NarrativeEditor | null;
}

/** A paragraph at the end is there to be written in, whatever stands last. */
function writeAtEnd({ editor }: NarrativeEditor): void {
  const { doc, schema, tr } = editor.state;
  const last = doc.lastChild;
  if (schema.nodes['paragraph'] && last?.type.name !== 'paragraph') editor.view.dispatch(tr.insert(doc.content.size, schema.nodes['paragraph'].create()));
  editor.commands.focus('end');
}

export function Paper({ ref, part, opened }: PaperProps) {
  const { figures, tables } = useNumbersBefore(part.field);
  // The numbers that paper goes on from; the style sheet counts on.
  const style = useMemo(() => ({ counterReset: `figure ${figures} table ${tables} heading-one 0 heading-two 0` }), [figures, tables]);
  const press = (event: MouseEvent) => {
    if (!opened || !(event.target instanceof HTMLElement) || !event.target.matches('.paper, .paper-sheet')) return;
    event.preventDefault();
    writeAtEnd(opened);
  };
  return (
    <div className="paper" onMouseDown={press}>
      <div className="paper-sheet" ref={ref} style={style} />
    </div>
  );
}
