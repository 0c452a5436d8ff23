/** The steps on the left: any may be visited at any time. A mark has a shape and a word, never colour alone. */
import { useMemo } from 'react';
import { progressOf } from '#shared/application/progress.ts';
import { countNarrative } from '#shared/application/countNarrative.ts';
import { useFindings } from '#renderer/session/findings.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { useRestingDraft } from '#renderer/session/useRestingDraft.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { stepOfPlace, type Step } from '#renderer/navigation/steps.ts';

type Mark = 'untouched' | 'begun' | 'done' | 'problem';
const MARKS: Readonly<Record<Mark, { readonly shape: string; readonly word: string }>> = {
  untouched: { shape: '○', word: '未开始' },
  begun: { shape: '◐', word: '填写中' },
  done: { shape: '●', word: '已完成' },
  problem: { shape: '!', word: '有问题' },
};

interface StepState {
  readonly mark: Mark;
  /** `18/22`, `3870/6230字`, `1 处`. */
  readonly amount: string;
}

export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const { step: present, goToStep } = useNavigation();
  // The marks may be a moment behind the keys.
  const draft = useRestingDraft();
  const { edition } = useSession();
  const findings = useFindings();
  const states = useMemo(() => {
    const progress = new Map(progressOf(edition, draft.answers).map((section) => [section.section, section]));
    const narrative = countNarrative(edition, draft);
    const problems = new Map<string, number>();
    for (const { place, severity } of findings) {
      const step = severity === 'error' ? stepOfPlace(edition, place) : null;
      if (step) problems.set(step, (problems.get(step) ?? 0) + 1);
    }
    return new Map(steps.map((step): [string, StepState] => {
      if (step.kind === 'evidence') return [step.id, { mark: draft.evidence.length === 0 ? 'untouched' : 'begun', amount: draft.evidence.length === 0 ? '' : `${draft.evidence.length} 项` }];
      if (step.kind !== 'section') return [step.id, { mark: 'untouched', amount: '' }];
      const { filled, total } = progress.get(step.id) ?? { filled: 0, total: 0 };
      const amount = step.section.kind === 'narrative'
        ? `${narrative.total.words}/${narrative.parts.reduce((sum, { limit }) => sum + limit.words, 0)}字`
        : total > 0 ? `${filled}/${total}` : '';
      const count = problems.get(step.id) ?? 0;
      if (filled === 0) return [step.id, { mark: 'untouched', amount }];
      // What is only not yet filled in is under way; a mistake in what is filled in is a problem.
      const mark: Mark = filled < total ? 'begun' : count > 0 ? 'problem' : 'done';
      return [step.id, { mark, amount: mark === 'problem' ? `${count} 处` : amount }];
    }));
  }, [draft, edition, findings, steps]);
  return (
    <nav className="step-list" aria-label="步骤">
      <ol>
        {steps.map((step) => {
          const { mark, amount } = states.get(step.id) ?? { mark: 'untouched', amount: '' };
          return (
            <li key={step.id}>
              <button type="button" aria-current={step.id === present ? 'step' : undefined} className={`step step-${mark}`} onClick={() => goToStep(step.id)}>
                <span className="step-mark" aria-hidden="true">{MARKS[mark].shape}</span>
                <span className="step-title">{step.title}</span>
                <span className="visually-hidden">，{MARKS[mark].word}</span>
                <span className="step-amount digits">{amount}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
