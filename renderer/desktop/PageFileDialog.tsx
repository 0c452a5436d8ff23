/** One file dialog: opening a draft file, choosing a folder, or saving a draft file under a name. */
import { Alert, Button, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import type { PageDialogServices } from './connectDesktop.ts';
import { FolderView } from './FolderView.tsx';
import type { PageDialogRequest } from './pageDialogs.ts';
import { type BrowsedPlace, useBrowsedFolder } from './useBrowsedFolder.ts';

type RequestOf<K extends PageDialogRequest['kind']> = Extract<PageDialogRequest, { kind: K }>;
interface DialogProps<K extends PageDialogRequest['kind']> {
  readonly request: RequestOf<K>;
  readonly place: BrowsedPlace;
  readonly browse: PageDialogServices['browse'];
}
const WIDTH_PX = 720;

function OpenDraftDialog({ request, place }: DialogProps<'openDraft'>) {
  return (
    <Modal open width={WIDTH_PX} title="打开草稿文件" footer={<Button onClick={() => request.answer(null)}>取消</Button>} onCancel={() => request.answer(null)}>
      <FolderView place={place} onFile={(file) => request.answer(file)} mayMakeFolder={false} />
    </Modal>
  );
}

function ChooseFolderDialog({ request, place }: DialogProps<'chooseFolder'>) {
  return (
    <Modal
      open
      width={WIDTH_PX}
      title={request.title}
      okText="选这个文件夹"
      okButtonProps={{ disabled: !place.folder }}
      onOk={() => request.answer(place.folder)}
      onCancel={() => request.answer(null)}
    >
      <FolderView place={place} onFile={null} mayMakeFolder />
    </Modal>
  );
}

type SaveState = 'asking' | 'saving' | 'taken' | { readonly refused: string };

function SaveDraftDialog({ request, place, browse }: DialogProps<'saveDraft'>) {
  const [name, setName] = useState(request.suggestedName.replace(/\.zbdraft$/i, ''));
  const [state, setState] = useState<SaveState>('asking');
  const save = async (replace: boolean) => {
    if (!place.folder) return;
    setState('saving');
    try {
      const outcome = await browse('saveDraftFileIn', { id: request.draftId, folder: place.folder.handle, name, replace, password: request.password });
      if ('refused' in outcome) setState(outcome);
      else if (typeof outcome.done === 'string') request.answer(outcome.done);
      else setState('taken');
    } catch {
      setState({ refused: '程序的后台没有应答，草稿文件没有写出。请看看运行程序的窗口是不是被关掉了。' });
    }
  };
  return (
    <Modal
      open
      width={WIDTH_PX}
      title="导出草稿文件"
      okText="保存"
      confirmLoading={state === 'saving'}
      okButtonProps={{ disabled: !place.folder || name.trim() === '' }}
      onOk={() => void save(false)}
      onCancel={() => request.answer(null)}
    >
      <FolderView place={place} onFile={null} mayMakeFolder />
      <Input
        className="page-dialog-name"
        aria-label="文件名"
        value={name}
        suffix=".zbdraft"
        onChange={(event) => {
          setName(event.target.value);
          setState('asking');
        }}
      />
      {state === 'taken' && (
        <Alert
          type="warning"
          showIcon
          title="这里已有同名的草稿文件。"
          action={<Space><Button size="small" danger onClick={() => void save(true)}>替换它</Button><Button size="small" onClick={() => setState('asking')}>换个名字</Button></Space>}
        />
      )}
      {typeof state === 'object' && <Alert type="error" showIcon title={state.refused} />}
    </Modal>
  );
}

export function PageFileDialog({ request, browse }: { readonly request: PageDialogRequest; readonly browse: PageDialogServices['browse'] }) {
  const place = useBrowsedFolder(browse);
  switch (request.kind) {
    case 'openDraft': return <OpenDraftDialog request={request} place={place} browse={browse} />;
    case 'chooseFolder': return <ChooseFolderDialog request={request} place={place} browse={browse} />;
    case 'saveDraft': return <SaveDraftDialog request={request} place={place} browse={browse} />;
  }
}
