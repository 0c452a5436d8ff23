/** Two states beside each other: every place that differs, by steps of the form. `take` offers to bring a place, or a step, of the left side back. */
import { Button, Empty } from 'antd';
import { useMemo } from 'react';
import { compareDrafts, type DraftChange } from '#shared/compare/compareDrafts.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import { stepsOf } from '#renderer/navigation/steps.ts';
import { ChangedText } from './ChangedText.tsx';
import './history.css';

export interface ChangesViewProps {
  readonly edition: Edition;
  readonly left: Draft;
  readonly right: Draft;
  readonly leftName: string;
  readonly rightName: string;
  /** Neither came from the other: what differs is marked alike on both sides. */
  readonly ofEquals?: boolean;
  readonly take?: { readonly isDisabled: boolean; take(places: readonly string[], name: string): void };
}

interface StepChanges {
  readonly id: string;
  readonly title: string;
  readonly changes: readonly DraftChange[];
}

function byStep(edition: Edition, changes: readonly DraftChange[]): readonly StepChanges[] {
  const titles = [...stepsOf(edition).map(({ id, title }) => ({ id, title })), { id: 'draft', title: '其他' }];
  return titles.map(({ id, title }) => ({ id, title, changes: changes.filter(({ step }) => step === id) })).filter((step) => step.changes.length > 0);
}

function ChangeItem({ change, ofEquals, take }: { readonly change: DraftChange; readonly ofEquals: boolean; readonly take: ChangesViewProps['take'] }) {
  return (
    <li className="change">
      <div className="change-head">
        <h4>{change.name}</h4>
        {take && <Button size="small" disabled={take.isDisabled} aria-label={`恢复这一处：${change.name}`} onClick={() => take.take([change.place], change.name)}>恢复这一处</Button>}
      </div>
      {change.remark !== null && <p className="soft">{change.remark}</p>}
      {(change.before !== change.after || change.before !== '') && <ChangedText before={change.before} after={change.after} ofEquals={ofEquals} />}
    </li>
  );
}

export function ChangesView({ edition, left, right, leftName, rightName, ofEquals = false, take }: ChangesViewProps) {
  const steps = useMemo(() => byStep(edition, compareDrafts(edition, left, right)), [edition, left, right]);
  if (steps.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="两边填写的内容一样。" />;
  return (
    <div className={ofEquals ? 'changes changes-of-equals' : 'changes'}>
      <div className="changed-sides changes-names"><span>{leftName}</span><span>{rightName}</span></div>
      {steps.map(({ id, title, changes }) => (
        <section key={id} aria-label={title}>
          <div className="change-head changes-step">
            <h3>{title}<span className="soft">　{changes.length} 处不同</span></h3>
            {take && <Button size="small" disabled={take.isDisabled} aria-label={`恢复整节：${title}`} onClick={() => take.take(changes.map(({ place }) => place), title)}>恢复整节</Button>}
          </div>
          <ul>{changes.map((change) => <ChangeItem key={change.place} change={change} ofEquals={ofEquals} take={take} />)}</ul>
        </section>
      ))}
    </div>
  );
}
