/** 历史版本: earlier states of the open draft beside the present one, and the way back to them, whole or in parts. */
import { Alert, App, Button, Empty, Modal, Spin } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { useServices } from '#renderer/programServices.ts';
import { ChangesView } from './ChangesView.tsx';
import { RESTORE_LABEL, restoreVersion } from './restoreVersion.ts';
import { useReadVersion, useVersions } from './useHistory.ts';
import { useVersionFacts } from './useVersionFacts.ts';
import { useVersionList } from './useVersionList.ts';
import { VersionList } from './VersionList.tsx';
import { VersionNameInput } from './VersionNameInput.tsx';
import { momentWords } from './versionWords.ts';
import './history.css';

export interface HistoryDialogProps {
  readonly open: Pick<OpenDraft, 'session' | 'autosave'>;
  onClose(): void;
}

export function HistoryDialog({ open, onClose }: HistoryDialogProps) {
  const { session } = open;
  const services = useServices();
  const { message } = App.useApp();
  const present = useSyncExternalStore(session.subscribe, () => session.draft);
  const { listing, problem, reload } = useVersions(services.desktop, present.id);
  const list = useVersionList(listing);
  const { version } = list;
  const state = useReadVersion(services.desktop, present.id, version?.id ?? null);
  const facts = useVersionFacts(services.desktop, session.edition, present, list.all);
  const [isRestoring, setIsRestoring] = useState(false);
  const read = state && 'read' in state ? state.read : null;

  const restore = async (places: readonly string[] | 'all', name: string) => {
    if (!read) return;
    setIsRestoring(true);
    try {
      const outcome = await restoreVersion(services, open, read.draft, places);
      if ('refused' in outcome) void message.error(outcome.refused, 8);
      else if (!outcome.done) void message.info('内容本来就一样，没有改动。');
      else {
        const key = 'restored';
        const undo = () => {
          message.destroy(key);
          // Whoever has gone on since undoes that first, in the application itself.
          if (session.undoLabel === RESTORE_LABEL) session.undo();
        };
        void message.open({ key, type: 'success', duration: 8, content: <>已恢复{name}，恢复前的内容留在历史版本里。<Button type="link" size="small" onClick={undo}>撤销</Button></> });
      }
      await reload();
    } catch {
      void message.error('没有恢复，现在的内容没有改动。请再试一次。');
    } finally {
      setIsRestoring(false);
    }
  };
  const moment = version && momentWords(version.time, new Date());
  return (
    <Modal open title="历史版本" className="history-dialog" width="min(1240px, 96vw)" centered footer={null} onCancel={onClose}>
      {problem !== null && <Alert type="error" showIcon title={problem} />}
      {listing && listing.damaged > 0 && <Alert type="warning" showIcon title={`有 ${listing.damaged} 个版本的文件已损坏，读不出来，留在原处没有动。`} />}
      {!listing && problem === null && <Spin aria-label="正在读历史版本" />}
      {listing?.versions.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有历史版本。写作时会自动留下版本，也可以按 Ctrl+S 自己存一个。" />
      )}
      {listing && version && (
        <div className="history">
          <VersionList rows={list.rows} facts={facts} chosen={list.chosen} choose={list.choose} turn={list.turn} showMore={list.showMore} />
          <section className="history-compare" aria-label={`${moment}的版本`}>
            <div className="history-head">
              <h3>{moment}</h3>
              <VersionNameInput key={version.id} draftId={present.id} version={version} onNamed={() => void reload()} />
              {open.autosave && <Button type="primary" size="small" disabled={!read || isRestoring} onClick={() => void restore('all', '整份申报书')}>恢复整份到这个版本</Button>}
            </div>
            {state && 'problem' in state && <Alert type="error" showIcon title={state.problem} />}
            {read && read.setAside.length > 0 && <Alert type="warning" showIcon title={`这个版本里有些内容读不懂：${read.setAside.join('')}`} />}
            {!state && <Spin aria-label="正在比较" />}
            {read && (
              <ChangesView
                edition={session.edition}
                left={read.draft}
                right={present}
                leftName={`${moment}的内容`}
                rightName="现在的内容"
                {...(open.autosave ? { take: { isDisabled: isRestoring, take: (places: readonly string[], name: string) => void restore(places, `“${name}”`) } } : {})}
              />
            )}
          </section>
        </div>
      )}
    </Modal>
  );
}
