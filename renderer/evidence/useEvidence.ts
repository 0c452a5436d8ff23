/** The list of 证实性材料 as the screen changes it: every change is one step of undo. */
import { useMemo } from 'react';
import {
  addEvidence, addEvidenceFiles, changeEvidence, moveEvidence, removeEvidence, removeEvidenceFile,
} from '#shared/application/changeEvidence.ts';
import type { EvidenceFile, EvidenceItem } from '#shared/application/draft.ts';
import { writePlace } from '#shared/application/place.ts';
import type { EvidenceSuggestion } from '#shared/form/evidence.ts';
import { useServices } from '#renderer/programServices.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { takeInFiles } from './takeInFiles.ts';

export interface EvidenceActions {
  /** Returns the new item's place. */
  add(suggestion: EvidenceSuggestion | null): string;
  /** Typing: what follows closely is one step. */
  write(item: EvidenceItem, change: Partial<Pick<EvidenceItem, 'title' | 'note'>>): void;
  setProves(item: EvidenceItem, proves: readonly string[]): void;
  move(item: EvidenceItem, by: 1 | -1): void;
  remove(item: EvidenceItem): void;
  /** Returns why files were not taken, one sentence each. */
  addFiles(item: EvidenceItem, files: readonly File[]): Promise<readonly string[]>;
  removeFile(item: EvidenceItem, file: EvidenceFile): void;
}

export function placeOfEvidence(id: string): string {
  return writePlace({ kind: 'evidence', item: id });
}

export function useEvidence(): EvidenceActions {
  const session = useSession();
  const { desktop } = useServices();
  return useMemo(() => {
    const { edition } = session;
    const note = (item: Pick<EvidenceItem, 'id'>, label: string) => ({ place: placeOfEvidence(item.id), label });
    return {
      add(suggestion) {
        const id = crypto.randomUUID();
        session.change(note({ id }, '添加材料'), (content) => addEvidence(content, id, suggestion));
        return placeOfEvidence(id);
      },
      write(item, change) {
        const place = placeOfEvidence(item.id);
        session.change({ place, label: '输入', group: `${place} ${Object.keys(change).join()}` }, (content) => changeEvidence(content, item.id, change));
      },
      setProves: (item, proves) => session.change(note(item, '更改证明内容'), (content) => changeEvidence(content, item.id, { proves })),
      move: (item, by) => session.change(note(item, '移动材料'), (content) => moveEvidence(content, item.id, by)),
      remove: (item) => session.change(note(item, '移除材料'), (content) => removeEvidence(content, edition, item.id)),
      async addFiles(item, files) {
        const { added, refused } = await takeInFiles(files, session.draft.id, desktop);
        // The item may have been removed while its files were read.
        if (added.length > 0 && session.draft.evidence.some(({ id }) => id === item.id)) {
          session.change(note(item, '添加文件'), (content) => addEvidenceFiles(content, item.id, added));
        }
        return refused;
      },
      removeFile: (item, file) => session.change(note(item, '移除文件'), (content) => removeEvidenceFile(content, edition, item.id, file.asset)),
    };
  }, [session, desktop]);
}
