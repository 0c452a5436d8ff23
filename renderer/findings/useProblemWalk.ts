/** F8 and Shift+F8: from problem to problem in the order of the form, from where the cursor is. */
import { App } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { mayBeExplained } from '#shared/validation/explained.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { stepOfPlace, type Step } from '#renderer/navigation/steps.ts';
import { useFindings, useFindingsStore } from '#renderer/session/findings.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { type FindingWalk, type FindingWays, problemsAmong } from './findingWalk.ts';
import { nextProblem, type WalkPosition } from './nextProblem.ts';

/** The places that the cursor is in, the innermost first. */
function placesOfCursor(): readonly string[] {
  const places: string[] = [];
  for (let element = document.activeElement; element; element = element.parentElement) {
    const place = element instanceof HTMLElement ? element.dataset['place'] : undefined;
    if (place !== undefined) places.push(place);
  }
  return places;
}

/** Keys that lead nowhere by themselves. */
const MODIFIERS: readonly string[] = ['F8', 'Shift', 'Control', 'Alt', 'Meta'];

/** Whether the user has done something since it was last set to false: then the cursor says where they are. */
function useHasActed() {
  const hasActed = useRef(false);
  useEffect(() => {
    const act = (event: Event) => {
      if (!(event instanceof KeyboardEvent && MODIFIERS.includes(event.key))) hasActed.current = true;
    };
    for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, act, { capture: true, passive: true });
    return () => {
      for (const type of ['keydown', 'pointerdown']) window.removeEventListener(type, act, { capture: true });
    };
  }, []);
  return hasActed;
}

export interface ProblemWalk {
  readonly ways: FindingWays;
  go(by: 1 | -1): void;
  /** Asks for the reason at the problem that is looked at, or at the one of the cursor's place. */
  explain(): void;
}

export function useProblemWalk(steps: readonly Step[]): ProblemWalk {
  const session = useSession();
  const store = useFindingsStore();
  const problems = problemsAmong(useFindings());
  const { step, goToPlace } = useNavigation();
  const { message } = App.useApp();
  const [position, setPosition] = useState<WalkPosition | null>(null);
  const [isExplaining, setIsExplaining] = useState(false);
  const hasActed = useHasActed();
  const stepNow = useRef(step);
  stepNow.current = step;

  const show = useCallback((finding: Finding, index: number) => {
    setPosition({ id: findingId(finding), place: finding.place, index });
    setIsExplaining(false);
    hasActed.current = false;
    goToPlace(finding.place, finding.span);
  }, [goToPlace, hasActed]);
  const last = useRef(position);
  last.current = position;
  const go = useCallback((by: 1 | -1) => {
    session.flush();
    const open = store.settle().open;
    const found = problemsAmong(open);
    if (found.length === 0) {
      setPosition(null);
      const hints = open.length;
      void message.success({ content: hints > 0 ? `没有要改的地方。另有 ${hints} 条建议，在“检查与导出”里。` : '没有要改的地方。', key: 'problems' });
      return;
    }
    const numberOf = (id: string | null) => steps.findIndex((each) => each.id === id);
    const places = placesOfCursor();
    const index = nextProblem(found, last.current, by, {
      place: places[0] ?? null, hasMoved: hasActed.current && places.length > 0 && !places.includes(last.current?.place ?? ''),
      step: numberOf(stepNow.current), stepOf: (place) => numberOf(stepOfPlace(session.edition, place)),
    });
    const finding = found[index];
    if (finding) show(finding, index);
  }, [session, store, steps, show, message, hasActed]);
  const explain = useCallback(() => {
    session.flush();
    const found = problemsAmong(store.settle().open);
    const places = placesOfCursor();
    const isElsewhere = hasActed.current && places.length > 0 && !places.includes(last.current?.place ?? '');
    const index = found.findIndex((finding) => mayBeExplained(finding) && (isElsewhere || !last.current ? places.includes(finding.place) : findingId(finding) === last.current.id));
    const finding = found[index];
    if (!finding) {
      void message.info({ content: '这里没有要说明原因的地方。', key: 'problems' });
      return;
    }
    setPosition({ id: findingId(finding), place: finding.place, index });
    setIsExplaining(true);
  }, [session, store, message, hasActed]);

  const index = position ? problems.findIndex((finding) => findingId(finding) === position.id) : -1;
  // A hint can be looked at, though F8 passes it by.
  const finding = problems[index] ?? (position ? store.at(position.place).find((each) => findingId(each) === position.id) : undefined) ?? null;
  const total = problems.length;
  const walk = useMemo<FindingWalk | null>(() => position && {
    finding, number: index + 1, total, isExplaining, go,
    stopExplaining: () => {
      setIsExplaining(false);
      goToPlace(position.place);
    },
    close: () => setPosition(null),
  }, [position, finding, index, total, isExplaining, go, goToPlace]);
  const start = useCallback((chosen: Finding) => {
    const id = findingId(chosen);
    show(chosen, Math.max(0, problemsAmong(store.said.open).findIndex((each) => findingId(each) === id)));
  }, [store, show]);
  const ways = useMemo<FindingWays>(() => ({ walk, start }), [walk, start]);
  return { ways, go, explain };
}
