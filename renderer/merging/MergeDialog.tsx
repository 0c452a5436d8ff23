/** Another state of the open draft is brought together with it: what comes in, what both sides changed and the user decides, or nothing at all. */
import { Alert, App, Button, Modal } from 'antd';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { compareDrafts } from '#shared/compare/compareDrafts.ts';
import { describeConflict } from '#shared/compare/describeConflict.ts';
import type { MergeChoice } from '#shared/compare/mergeChoice.ts';
import { mergeDrafts } from '#shared/compare/mergeDrafts.ts';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { ChangesView } from '#renderer/history/ChangesView.tsx';
import { momentWords } from '#renderer/history/versionWords.ts';
import { useServices } from '#renderer/programServices.ts';
import { bringIn, MERGE_LABEL } from './bringIn.ts';
import { ConflictItem } from './ConflictItem.tsx';
import { type IncomingDraft, incomingDrafts } from './incomingDrafts.ts';
import { mergeWords } from './mergeWords.ts';
import './merging.css';

export interface MergeDialogProps {
  readonly open: OpenDraft;
  readonly incoming: IncomingDraft;
  /** Opens the file as a draft of its own; null where there is no file. */
  readonly openAsCopy: (() => Promise<void>) | null;
}

export function MergeDialog({ open, incoming, openAsCopy }: MergeDialogProps) {
  const { session } = open;
  const { edition } = session;
  const services = useServices();
  const { message, notification } = App.useApp();
  const present = useSyncExternalStore(session.subscribe, () => session.draft);
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const words = mergeWords(incoming);
  const { ancestor } = incoming;
  const sides = useMemo(() => ({ base: ancestor, mine: present, theirs: incoming.draft }), [ancestor, present, incoming]);
  const merge = useMemo(() => mergeDrafts(sides, choices), [sides, choices]);
  const described = useMemo(() => {
    const { conflicts, theirs } = mergeDrafts(sides);
    return conflicts.map((conflict) => ({ conflict, texts: describeConflict(edition, { ...sides, theirs }, conflict) }));
  }, [sides, edition]);
  const counts = useMemo(() => ancestor && ({
    mine: compareDrafts(edition, ancestor, present).length, theirs: compareDrafts(edition, ancestor, incoming.draft).length,
  }), [ancestor, present, incoming, edition]);
  const result = useMemo(() => ({ ...present, ...merge.content }), [present, merge]);
  const changes = useMemo(() => compareDrafts(edition, present, result).length, [edition, present, result]);
  /** Whoever keeps all of their own has brought the other state in as well: it is not asked about again. */
  const hasSomething = changes > 0 || merge.conflicts.length > 0;
  const undecided = merge.conflicts.filter(({ id }) => !choices.has(id)).length;

  const settle = () => incomingDrafts.settle(incoming.draft.id);
  const chooseAll = (choice: MergeChoice) => setChoices(new Map(merge.conflicts.map(({ id }) => [id, choice])));
  const cancel = () => {
    if (isBusy) return;
    settle();
    if (incoming.file) void services.desktop.forgetFile({ handle: incoming.file.handle }).catch(() => undefined);
  };
  const attempt = async (work: () => Promise<string | null>) => {
    setIsBusy(true);
    setProblem(await work().catch(() => '没有做成，内容没有改动，请再试一次。'));
    setIsBusy(false);
  };
  const apply = () => attempt(async () => {
    const outcome = await bringIn(services, open, incoming, choices);
    if ('refused' in outcome) return outcome.refused;
    settle();
    const said = [...incoming.setAside, ...outcome.done];
    if (said.length > 0) notification.warning({ title: '有些内容没有合并进来', description: said.join(''), duration: 0 });
    const key = 'merged';
    const undo = () => {
      message.destroy(key);
      // Whoever has gone on since undoes that first, in the application itself.
      if (session.undoLabel === MERGE_LABEL) session.undo();
    };
    void message.open({ key, type: 'success', duration: 8, content: <>已合并，{words.kept}留在历史版本里。<Button type="link" size="small" onClick={undo}>撤销</Button></> });
    return null;
  });
  const copy = () => attempt(async () => {
    await openAsCopy?.();
    return null;
  });

  return (
    <Modal
      open
      title={words.title}
      className="merge-dialog"
      width="min(1080px, 96vw)"
      centered
      maskClosable={false}
      onCancel={cancel}
      footer={[
        <Button key="cancel" disabled={isBusy} onClick={cancel}>{words.cancel}</Button>,
        openAsCopy && <Button key="copy" disabled={isBusy} onClick={() => void copy()}>作为副本另外打开</Button>,
        <Button key="merge" type="primary" loading={isBusy} disabled={undecided > 0 || !hasSomething || !open.autosave} onClick={() => void apply()}>
          {undecided > 0 ? `合并（还有 ${undecided} 处没选）` : '合并'}
        </Button>,
      ]}
    >
      <p>{words.lead}{ancestor ? `两边都是从 ${momentWords(ancestor.changedAt, new Date())} 的内容改起的。` : '程序不知道两边是从哪一份改起的，所以不同的地方都请您来选。'}</p>
      <p role="status">
        {counts && <>{words.theirs}改了 {counts.theirs} 处，{words.mine}改了 {counts.mine} 处。</>}
        {merge.conflicts.length > 0
          ? <strong>{merge.conflicts.length} 处{ancestor ? '两边都改了，改得不一样' : '不同'}，请选用哪一边。</strong>
          : changes > 0 ? '没有冲突，可以直接合并。' : `没有要合并进来的内容：${words.theirs}改动这里都有了。`}
      </p>
      {!open.autosave && <Alert type="info" showIcon title="这份申报书正在别处编辑，这里只能看。请先关闭这个对话框，点“在这里编辑”，再打开文件合并。" />}
      {problem !== null && <Alert type="error" showIcon title={problem} />}
      {described.length > 0 && (
        <section className="changes changes-of-equals" aria-label="请选用哪一边">
          <div className="change-head changes-step">
            <h3>请选用哪一边<span className="soft">　{described.length} 处</span></h3>
            <span className="merge-all">
              <Button size="small" onClick={() => chooseAll('mine')}>全部用{words.mine}</Button>
              <Button size="small" onClick={() => chooseAll('theirs')}>全部用{words.theirs}</Button>
            </span>
          </div>
          <ul>
            {described.map(({ conflict, texts }) => (
              <ConflictItem key={conflict.id} conflict={conflict} texts={texts} words={words} choice={choices.get(conflict.id) ?? null} choose={(choice) => setChoices((known) => new Map(known).set(conflict.id, choice))} />
            ))}
          </ul>
        </section>
      )}
      {changes > 0 && (
        <details className="merge-result" open={described.length === 0 || undefined}>
          <summary>合并后这里会变的地方（{changes} 处{undecided > 0 ? '，不算还没选的' : ''}）</summary>
          <ChangesView edition={edition} left={present} right={result} leftName="现在的内容" rightName="合并以后" />
        </details>
      )}
    </Modal>
  );
}
