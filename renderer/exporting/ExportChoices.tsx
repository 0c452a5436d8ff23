/** Before an export: what is made, where it goes, and what is still missing in it. */
import { Alert, Button, Checkbox, Radio } from 'antd';
import { useEffect, useRef } from 'react';
import { packageNames } from '#shared/export/package/packageNames.ts';
import type { ChosenFolder } from '#shared/desktopApi.ts';
import { useFindings } from '#renderer/session/findings.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { type ExportChoice, isAnythingChosen } from './exportChoice.ts';
import { OpenFindings } from './OpenFindings.tsx';
import { PackageContents } from './PackageContents.tsx';
import { PackageExtras } from './PackageExtras.tsx';
import { SingleFileChoice } from './SingleFileChoice.tsx';

export interface ExportChoicesProps {
  /** Null until the computer's side has told. */
  readonly folder: ChosenFolder | null;
  readonly choice: ExportChoice;
  setChoice(choice: ExportChoice): void;
  pickFolder(): void;
  start(): void;
  onClose(): void;
}

export function ExportChoices({ folder, choice, setChoice, pickFolder, start, onClose }: ExportChoicesProps) {
  const { edition } = useSession();
  const draft = useSessionValue((session) => session.draft);
  const findings = useFindings();
  const exportButton = useRef<HTMLButtonElement>(null);
  const isReady = folder !== null;
  useEffect(() => {
    // A button that is disabled cannot have the cursor.
    if (isReady) exportButton.current?.focus();
  }, [isReady]);
  const change = (changed: Partial<ExportChoice>) => setChoice({ ...choice, ...changed });
  const open = findings.filter(({ severity }) => severity !== 'hint');
  const names = packageNames(edition, draft, choice.markedAsDraft);
  const { application } = edition.documentNames;
  const isPackage = choice.kind === 'package';
  const hasApplication = isPackage || choice.files.some((file) => file.startsWith('application.'));
  return (
    <>
      <OpenFindings findings={open} onLeave={onClose} />
      <div className="export-line">
        <h3 className="export-heading" id="export-what">导出什么</h3>
        <Radio.Group
          aria-labelledby="export-what"
          value={choice.kind}
          onChange={(event) => change({ kind: event.target.value as ExportChoice['kind'] })}
          options={[{ value: 'package', label: '整套申报材料' }, { value: 'files', label: '只导出几个文件' }]}
        />
      </div>
      {isPackage ? <PackageContents choice={choice} change={change} /> : <SingleFileChoice choice={choice} change={change} />}
      <div className="export-options">
        {hasApplication && <Checkbox checked={choice.tableOfContents} onChange={(event) => change({ tableOfContents: event.target.checked })}>{application}前面加目录</Checkbox>}
        {open.length > 0 && <Checkbox checked={choice.markedAsDraft} onChange={(event) => change({ markedAsDraft: event.target.checked })}>文件名里写上“草稿”</Checkbox>}
      </div>
      {isPackage && <PackageExtras choice={choice} change={change} />}
      {draft.setAside && draft.setAside.length > 0 && (
        <Alert className="export-warnings" type="warning" showIcon title={`打开草稿时有 ${draft.setAside.length} 处内容读不懂，没有放进材料。`} />
      )}
      <div className="export-end">
        <div className="export-folder">
          <h3 className="export-heading">导出到</h3>
          <span className="export-path">{folder?.path ?? '正在找上次的文件夹…'}</span>
          <Button onClick={pickFolder}>换一个文件夹…</Button>
        </div>
        {isPackage && <p className="soft export-name">将在其中新建文件夹“{names.folder}”，不会覆盖已有的文件。</p>}
        <div className="export-buttons">
          <Button onClick={onClose}>取消</Button>
          <Button ref={exportButton} type="primary" disabled={!folder || !isAnythingChosen(choice)} onClick={start}>导出</Button>
        </div>
      </div>
    </>
  );
}
