/** The inside of a file dialog: places at the left, folders and draft files at the right, everything reachable by keyboard. */
import { Alert, Button, Empty, Input, Spin } from 'antd';
import { useState } from 'react';
import type { BrowsedFile } from '#shared/browseApi.ts';
import type { BrowsedPlace } from './useBrowsedFolder.ts';
import './pageFileDialog.css';

export interface FolderViewProps {
  readonly place: BrowsedPlace;
  /** Draft files are shown to be opened; otherwise only to see what lies there. */
  readonly onFile: ((file: BrowsedFile) => void) | null;
  readonly mayMakeFolder: boolean;
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function NewFolder({ onMake }: { readonly onMake: (name: string) => void }) {
  const [name, setName] = useState<string | null>(null);
  if (name === null) return <Button size="small" onClick={() => setName('')}>新建文件夹</Button>;
  const make = () => {
    if (name.trim() !== '') onMake(name.trim());
    setName(null);
  };
  return (
    <Input
      autoFocus
      size="small"
      className="page-dialog-new-folder"
      aria-label="新文件夹的名字"
      placeholder="新文件夹的名字，按回车建立"
      value={name}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={(event) => {
        // Enter that confirms a candidate of an input method is not this one.
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) make();
        if (event.key === 'Escape') {
          event.stopPropagation();
          setName(null);
        }
      }}
    />
  );
}

export function FolderView({ place, onFile, mayMakeFolder }: FolderViewProps) {
  const { places, folder, problem, goTo, makeFolder } = place;
  return (
    <div className="page-dialog">
      <nav className="page-dialog-places" aria-label="常用位置">
        {places.map(({ handle, name }) => <Button key={handle} type="text" size="small" onClick={() => goTo(handle)}>{name}</Button>)}
      </nav>
      <div className="page-dialog-folder">
        <div className="page-dialog-path">
          <Button size="small" disabled={!folder?.parent} onClick={() => folder?.parent && goTo(folder.parent)}>上一级</Button>
          <span className="page-dialog-path-text" title={folder?.path}>{folder?.path ?? ''}</span>
          {mayMakeFolder && <NewFolder onMake={makeFolder} />}
        </div>
        {problem !== null && <Alert type="warning" showIcon title={problem} />}
        {!folder && problem === null && <Spin aria-label="正在打开" />}
        {folder && (
          <ul className="page-dialog-list" aria-label={`${folder.name} 里的内容`}>
            {folder.folders.map(({ handle, name }) => (
              <li key={handle}><button type="button" onClick={() => goTo(handle)}><span aria-hidden="true">▸</span> {name}<span className="visually-hidden">（文件夹）</span></button></li>
            ))}
            {folder.files.map((file) => (
              <li key={file.handle}>
                <button type="button" disabled={onFile === null} onClick={() => onFile?.(file)}>
                  <span className="page-dialog-file-name">{file.name}</span>
                  <span className="page-dialog-file-facts">{sizeText(file.bytes)}　{new Date(file.changedAt).toLocaleDateString('zh-CN')}</span>
                </button>
              </li>
            ))}
            {folder.folders.length + folder.files.length === 0 && <li><Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={onFile ? '这里没有草稿文件' : '这里还没有文件夹'} /></li>}
          </ul>
        )}
      </div>
    </div>
  );
}
