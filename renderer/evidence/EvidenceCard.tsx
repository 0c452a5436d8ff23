/** One item of the list: its title, what it proves, its files. */
import { Alert, Button, Input, Spin } from 'antd';
import { useId, useRef, useState } from 'react';
import type { Asset, EvidenceItem } from '#shared/application/draft.ts';
import { provenPlaces } from '#shared/print/provenPlaces.ts';
import { fileSize } from '#renderer/exporting/fileSize.ts';
import { useTypedText } from '#renderer/components/useTypedText.ts';
import { FieldFindings } from '#renderer/fields/FieldFindings.tsx';
import { useExplainedAt, useFindingsAt } from '#renderer/session/findings.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { ProvesChoice } from './ProvesChoice.tsx';
import { ACCEPTED_FILES } from './takeInFiles.ts';
import { type EvidenceActions, placeOfEvidence } from './useEvidence.ts';

export interface EvidenceCardProps {
  readonly item: EvidenceItem;
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly assets: readonly Asset[];
  readonly actions: EvidenceActions;
}

export function EvidenceCard({ item, number, isLast, assets, actions }: EvidenceCardProps) {
  const { edition } = useSession();
  const [isTakingIn, setIsTakingIn] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [isOver, setIsOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const titleId = useId();
  const title = useTypedText({ value: item.title, commit: (text) => actions.write(item, { title: text }) });
  const note = useTypedText({ value: item.note, commit: (text) => actions.write(item, { note: text }) });
  const proven = provenPlaces(edition, item);
  const place = placeOfEvidence(item.id);
  // That there is no file yet, the card says itself.
  const findings = useFindingsAt(place).filter(({ severity }) => severity !== 'hint');
  const explained = useExplainedAt(place);
  const name = item.title || `第 ${number} 项`;
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setIsTakingIn(true);
    setRefused(await actions.addFiles(item, files).finally(() => setIsTakingIn(false)));
  };
  return (
    <li
      className="evidence-card"
      data-place={place}
      data-over={isOver || undefined}
      aria-label={name}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take([...event.dataTransfer.files]);
      }}
    >
      <div className="evidence-card-head">
        <span className="evidence-number digits" aria-hidden="true">{number}</span>
        <Input {...title} id={titleId} aria-label="材料名称" placeholder="材料名称，如：CNAS 检测报告" />
        <Button type="text" size="small" disabled={number === 1} aria-label={`上移${name}`} title="上移" onClick={() => actions.move(item, -1)}>↑</Button>
        <Button type="text" size="small" disabled={isLast} aria-label={`下移${name}`} title="下移" onClick={() => actions.move(item, 1)}>↓</Button>
        <Button type="text" size="small" aria-label={`移除${name}`} onClick={() => actions.remove(item)}>移除</Button>
      </div>
      {item.suggestion === null
        ? <ProvesChoice item={item} actions={actions} />
        : proven.length > 0 && <p className="evidence-proves soft">证明：{proven.join('、')}</p>}
      <ul className="evidence-files" aria-label={`${name}的文件`}>
        {item.files.map((file) => {
          const asset = assets.find(({ sha256 }) => sha256 === file.asset);
          return (
            <li key={file.asset}>
              <span className="evidence-file-name">{file.fileName}</span>
              {asset ? <span className="soft digits">{fileSize(asset.bytes)}</span> : <span className="evidence-missing">文件不见了，请重新添加</span>}
              <Button type="link" size="small" aria-label={`移除文件 ${file.fileName}`} onClick={() => actions.removeFile(item, file)}>移除</Button>
            </li>
          );
        })}
      </ul>
      {refused.length > 0 && (
        <Alert
          className="evidence-refused"
          type="error"
          role="alert"
          closable={{ onClose: () => setRefused([]) }}
          title={refused.map((sentence) => <p key={sentence}>{sentence}</p>)}
        />
      )}
      <div className="evidence-card-foot">
        <Button size="small" disabled={isTakingIn} onClick={() => picker.current?.click()}>添加文件…</Button>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept={ACCEPTED_FILES}
          aria-label={`给${name}添加文件`}
          onChange={(event) => {
            const files = [...event.target.files ?? []];
            // The same file may be chosen again after it was removed.
            event.target.value = '';
            void take(files);
          }}
        />
        {isTakingIn
          ? <span role="status"><Spin size="small" /> 正在添加…</span>
          : item.files.length === 0 && <span className="soft">还没有文件；也可以把文件拖到这里</span>}
        <Input {...note} className="evidence-note" size="small" aria-label={`${name}的备注`} placeholder="备注（会印在清单上）" />
      </div>
      <FieldFindings id={`${titleId}-findings`} findings={findings} explained={explained} />
    </li>
  );
}
