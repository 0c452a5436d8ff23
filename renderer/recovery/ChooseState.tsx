/** One draft, changed in the browser and on disk apart from each other: both are shown with their differences, and the user decides. */
import { Alert, Button, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import type { MirroredDraft } from '#shared/desktopApi.ts';
import { editions, findEdition } from '#shared/editions/index.ts';
import type { SaveRight } from '#renderer/drafts/writeToDisk.ts';
import type { DraftSummary } from '#renderer/drafts/draftDatabase.ts';
import { incomingDrafts } from '#renderer/merging/incomingDrafts.ts';
import { ChangesView } from '#renderer/history/ChangesView.tsx';
import { useServices } from '#renderer/programServices.ts';
import { draftTitle, relativeTime } from '#renderer/screens/home/homeRows.ts';
import { findAncestor } from './findAncestor.ts';
import { type BothStates, chooseDisk, chooseWorking, keepBoth } from './settleBoth.ts';
import './recovery.css';

export interface ChooseStateProps {
  readonly working: DraftSummary;
  readonly disk: MirroredDraft;
  readonly right: SaveRight | null;
  onChosen(): void;
}

function SideFacts({ title, changedAt, words }: { readonly title: string; readonly changedAt: string; readonly words: number }) {
  return (
    <div className="recovery-side">
      <h2>{title}</h2>
      <p>最后改动：{new Date(changedAt).toLocaleString('zh-CN')}（{relativeTime(changedAt, new Date())}）</p>
      <p>典型经验 {words.toLocaleString('zh-CN')} 字</p>
    </div>
  );
}

export function ChooseState({ working, disk, right, onChosen }: ChooseStateProps) {
  const services = useServices();
  const [both, setBoth] = useState<BothStates | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    const read = async () => {
      const [content, onDisk] = await Promise.all([services.store.content(working.id), services.desktop.readMirror({ id: working.id })]);
      if ('refused' in onDisk) throw new Error(onDisk.refused);
      const edition = findEdition(working.editionId);
      if (!edition) throw new Error('本程序没有这一年度的表单，请升级程序。');
      setBoth({ edition, working: restoreDraft(content, editions).draft, disk: onDisk.done.draft, right });
    };
    read().catch((error: unknown) => setProblem(error instanceof Error ? error.message : '没能读出两处的内容。'));
  }, [services, working.id, working.editionId, right]);
  const choose = async (settle: (states: BothStates) => Promise<unknown>) => {
    if (!both) return;
    setIsBusy(true);
    setProblem(null);
    try {
      await settle(both);
      onChosen();
    } catch (error) {
      setProblem(`没有做成，两份内容都还在原处：${error instanceof Error ? error.message : ''}`);
      setIsBusy(false);
    }
  };
  /** The browser's goes on, and the other one is offered to be brought in. */
  const merge = async (states: BothStates) => {
    const ancestor = await findAncestor(services.desktop, working);
    await chooseWorking(services, states);
    incomingDrafts.offer({ source: 'disk', draft: states.disk, ancestor, setAside: [], file: null });
  };
  const title = draftTitle(working);
  return (
    <main className="recovery-screen" aria-labelledby="choose-state">
      <h1 id="choose-state">“{title}”在两处都有改动</h1>
      <p>这份申报书在本机的程序里改过，草稿文件夹里的那一份也改过（例如在另一台电脑上，或用别的浏览器打开过）。可以合并两处的改动，也可以只用其中一份；没选的那一份会留在历史版本里，随时可以找回。</p>
      {problem !== null && <Alert type="error" showIcon title={problem} />}
      <div className="recovery-sides">
        <SideFacts title="本机程序里的" changedAt={working.changedAt} words={working.words} />
        <SideFacts title="草稿文件夹里的" changedAt={disk.changedAt} words={disk.words} />
      </div>
      <div className="recovery-buttons">
        <Button type="primary" disabled={!both || isBusy} onClick={() => void choose(merge)}>合并两处的改动…</Button>
        <Button disabled={!both || isBusy} onClick={() => void choose((states) => chooseWorking(services, states))}>用本机程序里的</Button>
        <Button disabled={!both || isBusy} onClick={() => void choose((states) => chooseDisk(services, states))}>用草稿文件夹里的</Button>
        <Button disabled={!both || isBusy} onClick={() => void choose((states) => keepBoth(services, states, crypto.randomUUID(), `${title}（本机的改动）`))}>两份都留在列表里</Button>
        <Button type="link" disabled={isBusy} onClick={() => services.goTo({ screen: 'home' })}>先不决定</Button>
      </div>
      {both ? (
        <div className="recovery-changes">
          <ChangesView edition={both.edition} left={both.working} right={both.disk} ofEquals leftName="本机程序里的" rightName="草稿文件夹里的" />
        </div>
      ) : problem === null && <Spin aria-label="正在比较" />}
    </main>
  );
}
