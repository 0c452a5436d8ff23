/** Which files are exported alone: a line for each paper, a box for each of its formats. */
import { Checkbox } from 'antd';
import type { SingleFile } from '#shared/export/package/singleFiles.ts';
import { SELF_CHECK_TITLE } from '#shared/print/printSelfCheck.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import type { ExportChoice } from './exportChoice.ts';

export interface SingleFileChoiceProps {
  readonly choice: ExportChoice;
  change(change: Partial<ExportChoice>): void;
}

export function SingleFileChoice({ choice: { files, replace }, change }: SingleFileChoiceProps) {
  const { application, promise, evidenceList } = useSession().edition.documentNames;
  const hasEvidence = useSessionValue(({ draft }) => draft.evidence.length > 0);
  const lines: readonly { readonly name: string; readonly paper: 'application' | 'promise' | 'evidenceList' | 'selfCheck'; readonly isEmpty?: boolean }[] = [
    { name: application, paper: 'application' },
    { name: promise, paper: 'promise' },
    { name: evidenceList, paper: 'evidenceList', isEmpty: !hasEvidence },
    { name: SELF_CHECK_TITLE, paper: 'selfCheck' },
  ];
  const box = (file: SingleFile, words: string, label: string, isDisabled = false) => (
    <Checkbox
      checked={files.includes(file)}
      disabled={isDisabled}
      aria-label={label}
      onChange={(event) => change({ files: event.target.checked ? [...files, file] : files.filter((each) => each !== file) })}
    >
      {words}
    </Checkbox>
  );
  return (
    <>
      <div className="export-singles">
        {lines.map(({ name, paper, isEmpty = false }) => (
          <div key={paper} className="export-single" role="group" aria-label={name}>
            <span className={isEmpty ? 'soft' : undefined}>{name}{isEmpty && '：还没有添加'}</span>
            {box(`${paper}.docx`, 'Word', `${name}，Word`, isEmpty)}
            {box(`${paper}.pdf`, 'PDF', `${name}，PDF`, isEmpty)}
          </div>
        ))}
        <div className="export-single" role="group" aria-label="草稿文件">
          <span>草稿文件 <span className="soft">在别的电脑上接着写</span></span>
          {box('draftFile', '.zbdraft', '草稿文件')}
        </div>
      </div>
      <div className="export-options">
        <Checkbox checked={replace} onChange={(event) => change({ replace: event.target.checked })}>替换文件夹里的同名文件（不勾选时另起名字，两份都在）</Checkbox>
      </div>
    </>
  );
}
