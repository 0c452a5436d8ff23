/** The step that is being worked on, and the way to the next and the previous one. */
import { Button, Spin } from 'antd';
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import type { Section, SectionKind } from '#shared/form/section.ts';
import { useNavigation, useTargetFocus } from '#renderer/navigation/navigation.ts';
import type { Step } from '#renderer/navigation/steps.ts';

type SectionViews = { readonly [K in SectionKind]: ComponentType<{ readonly section: Extract<Section, { readonly kind: K }> }> };

/** Each kind of section comes with its code when it is first opened. */
const sectionViews: SectionViews = {
  eligibility: lazy(async () => ({ default: (await import('#renderer/fields/EligibilityView.tsx')).EligibilityView })),
  cover: lazy(async () => ({ default: (await import('#renderer/fields/CoverView.tsx')).CoverView })),
  form: lazy(async () => ({ default: (await import('#renderer/fields/FormView.tsx')).FormView })),
  table: lazy(async () => ({ default: (await import('#renderer/tables/TableView.tsx')).TableView })),
  narrative: lazy(async () => ({ default: (await import('#renderer/editor/NarrativeView.tsx')).NarrativeView })),
};
const laterViews: { readonly [K in Exclude<Step['kind'], 'section'>]: ComponentType } = {
  evidence: lazy(async () => ({ default: (await import('#renderer/screens/workspace/EvidenceView.tsx')).EvidenceView })),
  promise: lazy(async () => ({ default: (await import('#renderer/screens/workspace/PromiseView.tsx')).PromiseView })),
  review: lazy(async () => ({ default: (await import('#renderer/screens/review/ReviewView.tsx')).ReviewView })),
};

function SectionView<K extends SectionKind>({ section }: { readonly section: Extract<Section, { readonly kind: K }> }) {
  const View = sectionViews[section.kind] as ComponentType<{ readonly section: Extract<Section, { readonly kind: K }> }>;
  return <View section={section} />;
}
function LaterView({ kind }: { readonly kind: Exclude<Step['kind'], 'section'> }) {
  const View = laterViews[kind];
  return <View />;
}

export interface StepViewProps {
  readonly steps: readonly Step[];
  readonly scrollTop: number;
  keepScroll(step: string, top: number): void;
}

export function StepView({ steps, scrollTop, keepScroll }: StepViewProps) {
  const { step: id, goToStep, target } = useNavigation();
  const area = useRef<HTMLElement>(null);
  const index = Math.max(0, steps.findIndex((step) => step.id === id));
  const step = steps[index];
  const [previous, next] = [steps[index - 1], steps[index + 1]];
  useTargetFocus();
  // Each step comes back where it was left, unless a place in it was asked for.
  useEffect(() => {
    if (area.current && !target) area.current.scrollTop = scrollTop;
  }, [id]);
  if (!step) return null;
  return (
    <main className="step-view" ref={area} tabIndex={-1} aria-label={step.title} onScroll={(event) => keepScroll(id, event.currentTarget.scrollTop)}>
      <div className="step-content">
        <Suspense fallback={<Spin aria-label="正在打开" />}>
          {step.kind === 'section' ? <SectionView key={step.id} section={step.section} /> : <LaterView key={step.id} kind={step.kind} />}
        </Suspense>
        <div className="step-ways">
          {previous ? <Button onClick={() => goToStep(previous.id)}>‹ {previous.title}</Button> : <span />}
          {next && <Button type="primary" onClick={() => goToStep(next.id)}>{next.title} ›</Button>}
        </div>
      </div>
    </main>
  );
}
