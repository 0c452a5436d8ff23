/** Picks picture files from the computer. */
import { App } from 'antd';
import { useRef } from 'react';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { useNarrative } from '#renderer/editor/narrativeServices.ts';
import { insertPictures } from '#renderer/editor/pictures/insertPictures.ts';
import { PictureIcon } from './icons.tsx';
import { ToolButton } from './ToolButton.tsx';

export function PictureTool({ opened, isDisabled }: { readonly opened: NarrativeEditor; readonly isDisabled: boolean }) {
  const { store } = useNarrative();
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ToolButton name="插入图片" words="图片" hint={isDisabled ? '表格里不能放图片' : '插入图片；也可以直接拖进来，或粘贴截图'} isDisabled={isDisabled} onUse={() => input.current?.click()}>
        <PictureIcon />
      </ToolButton>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label="选择图片文件"
        onChange={(event) => {
          const files = [...event.target.files ?? []];
          event.target.value = '';
          void insertPictures({ opened, store, warn: (words) => void message.warning(words) }, files);
        }}
      />
    </>
  );
}
