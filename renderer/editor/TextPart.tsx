/** One part that is a text: the editor on its paper, the outline and the guidance beside it, the counters beneath. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { App } from 'antd';
import { writePlace } from '#shared/application/place.ts';
import type { RichTextField } from '#shared/form/field.ts';
import type { NarrativePart } from '#shared/form/section.ts';
import { useServices } from '#renderer/programServices.ts';
import { useCommands } from '#renderer/commands/commandContext.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { searchTarget } from '#renderer/search/searchTarget.ts';
import { textViewsOf } from '#renderer/session/textViews.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { PartFindings } from '#renderer/findings/PartFindings.tsx';
import { CounterBar } from './counters/CounterBar.tsx';
import { createNarrativeEditor, type NarrativeEditor } from './document/createNarrativeEditor.ts';
import { editorEvents } from './editorEvents.ts';
import { GuidancePanel } from './guidance/GuidancePanel.tsx';
import { OutlinePanel } from './guidance/OutlinePanel.tsx';
import { readTextView, restoreCursor, restoreScroll } from './keptTextView.ts';
import { useNarrative } from './narrativeServices.ts';
import { Paper } from './Paper.tsx';
import { pictureSaver } from './pictures/savePictureAs.ts';
import { RecoveryView } from './RecoveryView.tsx';
import { showBlock } from './guidance/showBlock.ts';
import { showSpan } from './search/showSpan.ts';
import { Toolbar } from './toolbar/Toolbar.tsx';
import { ToolMenu } from './toolbar/ToolMenu.tsx';
import { useHasRoomBeside } from './useRoom.ts';

/** What a paste left out is a sentence to be read. */
const READING_SECONDS = 6;

export interface TextPartProps {
  readonly part: NarrativePart;
  readonly field: RichTextField;
}

export function TextPart({ part, field }: TextPartProps) {
  const session = useSession();
  const { urls, texts, store } = useNarrative();
  const { desktop } = useServices();
  const { target } = useNavigation();
  const { message } = App.useApp();
  const run = useCommands();
  const [opened, setOpened] = useState<NarrativeEditor | null>(null);
  const [isUnfit, setIsUnfit] = useState(false);
  const paper = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const hasRoomBeside = useHasRoomBeside(whole);
  const place = useMemo(() => writePlace({ kind: 'field', field: field.id }), [field.id]);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const element = paper.current;
    if (!element || isUnfit) return undefined;
    let made: NarrativeEditor | null = null;
    const say = (words: string) => void message.info(words, READING_SECONDS);
    const warn = (words: string) => void message.warning(words);
    made = createNarrativeEditor({
      element, session, field, urls, texts, label: part.heading,
      saver: pictureSaver({ session, desktop, say, warn }),
      handleDOMEvents: editorEvents({ opened: () => made, session, store, run, say, warn }),
      onUnfit: () => setIsUnfit(true),
    });
    if (!made) {
      setIsUnfit(true);
      return undefined;
    }
    const view = textViewsOf(session).viewOf(field.id);
    if (view) restoreCursor(made, view);
    setOpened(made);
    return () => {
      setOpened(null);
      made?.destroy();
    };
  }, [session, field, urls, texts, store, desktop, part.heading, message, run, isUnfit, attempt]);

  // It is read for the last time while it still stands on the page.
  useLayoutEffect(() => {
    if (!opened) return undefined;
    const views = textViewsOf(session);
    const view = views.viewOf(field.id);
    const isLedElsewhere = target?.place === place || searchTarget.target?.current?.place === place;
    if (view && !isLedElsewhere) restoreScroll(opened, view);
    return views.follow(field.id, () => readTextView(opened));
    // Where one is led to later does not bring the view back to where it began.
  }, [opened, session, field.id]);

  // Whoever asked for this text is led to where its cursor stands.
  useEffect(() => {
    if (!opened || target?.place !== place) return;
    opened.editor.view.focus();
    if (target.textBlock !== undefined) showBlock(opened, target.textBlock);
    else if (!target.span || !showSpan(opened, target.span, texts.resolver)) opened.editor.commands.scrollIntoView();
  }, [opened, target, place, texts]);

  if (isUnfit) {
    return (
      <RecoveryView
        field={field}
        onMended={() => {
          setIsUnfit(false);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  const outline = opened && <OutlinePanel opened={opened} />;
  const guidance = opened && <GuidancePanel part={part} opened={opened} />;
  const findings = <PartFindings field={field} />;
  return (
    <div className="text-part" ref={whole}>
      <div className="text-column">
        {opened
          ? (
            <Toolbar opened={opened} part={part}>
              {!hasRoomBeside && <ToolMenu name="目录">{outline}</ToolMenu>}
              {!hasRoomBeside && <ToolMenu name="要点">{guidance}</ToolMenu>}
              {!hasRoomBeside && <ToolMenu name="检查">{findings}</ToolMenu>}
            </Toolbar>
          )
          : <div className="toolbar" />}
        <Paper ref={paper} part={part} opened={opened} />
        {opened && <CounterBar opened={opened} part={part} />}
      </div>
      {hasRoomBeside && <aside className="text-beside" aria-label="目录和写作要点">{outline}<div className="beside-end">{guidance}{findings}</div></aside>}
    </div>
  );
}
