/** 典型经验: its parts behind tabs with their counters, one part open at a time. */
import { type KeyboardEvent, useEffect, useId, useMemo, useState, useSyncExternalStore } from 'react';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { readPlace, writePlace } from '#shared/application/place.ts';
import type { NarrativePart, NarrativeSection } from '#shared/form/section.ts';
import { FieldView } from '#renderer/fields/FieldView.tsx';
import { useServices } from '#renderer/programServices.ts';
import { searchTarget } from '#renderer/search/searchTarget.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { textViewsOf } from '#renderer/session/textViews.ts';
import { shownPlaceOf } from '#renderer/session/shownPlace.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { NarrativeCountsContext, useLiveCounts } from './counters/narrativeCounts.ts';
import { NarrativeServicesContext, type NarrativeServices } from './narrativeServices.ts';
import { PartTab } from './PartTab.tsx';
import { PictureUrls } from './pictures/pictureUrls.ts';
import { TextPart } from './TextPart.tsx';
import { InlineTexts } from './views/inlineTexts.ts';
import './narrative.css';
import './paper.css';

function useNarrativeServices(): NarrativeServices | null {
  const session = useSession();
  const { store, desktop } = useServices();
  const [services, setServices] = useState<NarrativeServices | null>(null);
  const { id } = session.draft;
  useEffect(() => {
    const made = { urls: new PictureUrls(id, store, desktop), texts: new InlineTexts(session), store };
    setServices(made);
    return () => {
      made.urls.close();
      made.texts.close();
    };
  }, [session, store, desktop, id]);
  return services;
}

function partAt({ parts }: NarrativeSection, placeText: string | undefined): string | undefined {
  const place = placeText === undefined ? null : readPlace(placeText);
  return place?.kind === 'field' ? parts.find(({ field }) => field === place.field)?.id : undefined;
}
function foundPart(section: NarrativeSection): string | undefined {
  return partAt(section, searchTarget.target?.current?.place);
}

/** The part that was open when the section was left, unless a place or a find in another one is asked for. */
function useOpenPart(section: NarrativeSection): readonly [NarrativePart | undefined, (part: string) => void] {
  const session = useSession();
  const { target } = useNavigation();
  const targetPart = useMemo(() => partAt(section, target?.place), [section, target]);
  const [open, setOpen] = useState(() => targetPart ?? foundPart(section) ?? textViewsOf(session).part ?? section.parts[0]?.id ?? '');
  const [followed, setFollowed] = useState(target);
  if (target !== followed) {
    setFollowed(target);
    if (targetPart !== undefined) setOpen(targetPart);
  }
  const find = useSyncExternalStore(searchTarget.subscribe, () => searchTarget.target?.current ?? null);
  const [followedFind, setFollowedFind] = useState(find);
  if (find !== followedFind) {
    setFollowedFind(find);
    const part = foundPart(section);
    if (part !== undefined) setOpen(part);
  }
  useEffect(() => textViewsOf(session).openPart(open), [session, open]);
  const field = section.parts.find(({ id }) => id === open)?.field;
  useEffect(() => {
    const shown = shownPlaceOf(session);
    shown.set(field === undefined ? null : writePlace({ kind: 'field', field }));
    return () => shown.set(null);
  }, [session, field]);
  return [section.parts.find(({ id }) => id === open) ?? section.parts[0], setOpen];
}

export function NarrativeView({ section }: { readonly section: NarrativeSection }) {
  const session = useSession();
  const services = useNarrativeServices();
  const [part, setOpen] = useOpenPart(section);
  const counts = useLiveCounts(session);
  const id = useId();
  if (!part) return null;
  const field = fieldById(session.edition, part.field);
  const turn = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : section.parts[section.parts.indexOf(part) + step];
    if (!next) return;
    event.preventDefault();
    setOpen(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <NarrativeCountsContext value={counts}>
      <section className="narrative" aria-label={section.stepTitle}>
        <h2 className="section-heading">{section.heading}</h2>
        <p className="section-note narrative-note">{section.guidance}</p>
        <div className="part-tabs" role="tablist" aria-label="各部分" onKeyDown={turn}>
          {section.parts.map((each) => (
            <PartTab
              key={each.id}
              id={`${id}-${each.id}`}
              panel={`${id}-panel`}
              part={each}
              isOpen={each === part}
              onOpen={() => setOpen(each.id)}
            />
          ))}
        </div>
        <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${part.id}`} className="part-panel">
          {field.kind === 'richText'
            ? services && (
              <NarrativeServicesContext value={services}>
                <TextPart key={part.id} part={part} field={field} />
              </NarrativeServicesContext>
            )
            : (
              <div className="name-part">
                <p className="soft">{part.guidance}</p>
                <FieldView field={field} />
              </div>
            )}
        </div>
      </section>
    </NarrativeCountsContext>
  );
}
