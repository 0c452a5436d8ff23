/** Before an export: what goes into the package, where it goes, and what is still missing in it. */
import { Alert, Button, Checkbox } from 'antd';
import { useEffect, useRef } from 'react';
import { packageNames } from '#shared/export/package/packageNames.ts';
import type { ChosenFolder, ExportOrder } from '#shared/desktopApi.ts';
import { useFindings } from '#renderer/session/findings.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { OpenFindings } from './OpenFindings.tsx';

export type PackageChoices = Pick<ExportOrder, 'zip' | 'tableOfContents' | 'markedAsDraft' | 'selfCheck'>;

export interface ExportChoicesProps {
  /** Null until the computer's side has told. */
  readonly folder: ChosenFolder | null;
  readonly choices: PackageChoices;
  setChoices(choices: PackageChoices): void;
  pickFolder(): void;
  start(): void;
  onClose(): void;
}

export function ExportChoices({ folder, choices, setChoices, pickFolder, start, onClose }: ExportChoicesProps) {
  const { edition } = useSession();
  const draft = useSessionValue((session) => session.draft);
  const findings = useFindings();
  const exportButton = useRef<HTMLButtonElement>(null);
  const isReady = folder !== null;
  useEffect(() => {
    // A button that is disabled cannot have the cursor.
    if (isReady) exportButton.current?.focus();
  }, [isReady]);
  const open = findings.filter(({ severity }) => severity !== 'hint');
  const names = packageNames(edition, draft, choices.markedAsDraft);
  const { application, promise, evidenceList, evidence } = edition.documentNames;
  const hasEvidence = draft.evidence.length > 0;
  return (
    <>
      <OpenFindings findings={open} onLeave={onClose} />
      <h3 className="export-heading">导出什么</h3>
      <ul className="export-contents">
        <li>{application}，Word 和 PDF</li>
        <li>{promise}，Word 和 PDF</li>
        <li>{hasEvidence ? `${evidenceList}和${evidence}（${draft.evidence.length} 项）` : <span className="soft">{evidence}：还没有添加</span>}</li>
      </ul>
      <div className="export-options">
        <Checkbox checked={choices.zip} onChange={(event) => setChoices({ ...choices, zip: event.target.checked })}>另外打成一个压缩文件，便于发送</Checkbox>
        <Checkbox checked={choices.tableOfContents} onChange={(event) => setChoices({ ...choices, tableOfContents: event.target.checked })}>{application}前面加目录</Checkbox>
        <Checkbox checked={choices.selfCheck} onChange={(event) => setChoices({ ...choices, selfCheck: event.target.checked })}>另做一份形式审查自查表，自己留存，不放进提交材料</Checkbox>
        {open.length > 0 && (
          <Checkbox checked={choices.markedAsDraft} onChange={(event) => setChoices({ ...choices, markedAsDraft: event.target.checked })}>文件名里写上“草稿”</Checkbox>
        )}
      </div>
      <h3 className="export-heading">导出到</h3>
      <div className="export-folder">
        <span className="export-path">{folder?.path ?? '正在找上次的文件夹…'}</span>
        <Button onClick={pickFolder}>换一个文件夹…</Button>
      </div>
      <p className="soft export-name">将在其中新建文件夹“{names.folder}”，不会覆盖已有的文件。</p>
      {draft.setAside && draft.setAside.length > 0 && (
        <Alert type="warning" showIcon title={`打开草稿时有 ${draft.setAside.length} 处内容读不懂，没有放进材料。`} />
      )}
      <div className="export-buttons">
        <Button onClick={onClose}>取消</Button>
        <Button ref={exportButton} type="primary" disabled={!folder} onClick={start}>导出</Button>
      </div>
    </>
  );
}
