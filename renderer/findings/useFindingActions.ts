/** What a user can do about a finding: say why it is right after all, take that back, or have it mended. Each is one step of undo, and is said. */
import { App } from 'antd';
import { useMemo } from 'react';
import { explainFinding, withdrawExplanation } from '#shared/application/explanation.ts';
import { carryOutRemedy } from '#shared/validation/carryOutRemedy.ts';
import { type ExplainedFinding, explanationOf } from '#shared/validation/explained.ts';
import type { Finding } from '#shared/validation/finding.ts';
import type { Remedy } from '#shared/validation/remedy.ts';
import { useFindingsStore } from '#renderer/session/findings.ts';
import { useSession } from '#renderer/session/sessionContext.ts';

export interface FindingActions {
  /** An empty reason changes nothing. */
  explain(finding: Finding, reason: string): void;
  withdraw(explained: ExplainedFinding): void;
  carryOut(remedy: Remedy): void;
}

export function useFindingActions(): FindingActions {
  const session = useSession();
  const store = useFindingsStore();
  const { message } = App.useApp();
  return useMemo(() => ({
    explain(finding, typed) {
      const reason = typed.trim();
      if (reason === '') return;
      session.flush();
      const explanation = explanationOf(session.edition, session.draft, finding, { reason, now: new Date().toISOString() });
      session.change({ place: finding.place, label: '说明原因' }, (content) => explainFinding(content, explanation));
      store.settle();
    },
    withdraw({ finding, explanation }) {
      session.change({ place: finding.place, label: '撤回说明' }, (content) => withdrawExplanation(content, explanation.findingId));
      store.settle();
    },
    carryOut(remedy) {
      session.flush();
      const answers = carryOutRemedy(session.edition, session.draft, remedy);
      if (!answers) {
        store.settle();
        void message.warning('这里的内容刚刚变了，没有改动，请再看一看。');
        return;
      }
      session.changeAnswers({ place: remedy.place, label: remedy.label }, () => answers);
      store.settle();
      void message.success({ content: `${remedy.label}：已完成，可以撤销。`, key: 'remedy' });
    },
  }), [session, store, message]);
}
