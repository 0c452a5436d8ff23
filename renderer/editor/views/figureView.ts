/** A picture or chart of the text as on paper: the picture, its number and caption beneath; its settings appear when it is chosen. */
import type { Node } from '@tiptap/pm/model';
import type { NodeView, NodeViewConstructor } from '@tiptap/pm/view';
import type { PictureUrls } from '#renderer/editor/pictures/pictureUrls.ts';
import type { PictureSaver } from '#renderer/editor/pictures/savePictureAs.ts';
import { attributeInput } from './attributeInput.ts';
import { widthInput } from './widthInput.ts';

const MISSING = { picture: '这张图片不在草稿里，请删除后重新插入。', chart: '这张图表还没有画出来。' } as const;

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

export function figureView(kind: 'picture' | 'chart', urls: PictureUrls, saver: PictureSaver | null = null): NodeViewConstructor {
  return (initial, view, getPos): NodeView => {
    let node = initial;
    let shown: unknown;
    let isDestroyed = false;
    const dom = element('figure', 'rich-figure');
    const frame = element('div', 'rich-picture');
    const captionLine = element('figcaption', 'rich-caption');
    const tools = element('div', 'rich-tools');
    const caption = attributeInput({ view, getPos, attribute: 'caption', label: '图题', placeholder: '请写图题' });
    const alternative = attributeInput({
      view, getPos, attribute: 'alternativeText', label: '图片的文字说明', placeholder: '给看不到图的人（可不填，默认用图题）',
    });
    const width = widthInput(view, getPos);
    const alternativeLabel = element('label', 'rich-alternative');
    alternativeLabel.append('文字说明', alternative.input);
    captionLine.append(element('span', 'rich-number rich-number-figure'), caption.input);
    tools.append(width.label, alternativeLabel);
    const saving = element('button', 'rich-save');
    saving.type = 'button';
    saving.addEventListener('click', () => saver?.save(String(node.attrs['asset']), String(node.attrs['caption'])));
    if (saver) tools.append(saving);
    dom.append(frame, captionLine, tools);
    dom.contentEditable = 'false';

    const showPicture = async (asset: unknown) => {
      if (asset === shown) return;
      shown = asset;
      const url = await urls.urlOf(typeof asset === 'string' ? asset : '');
      if (isDestroyed || shown !== asset) return;
      if (url === null) {
        frame.classList.add('rich-picture-missing');
        frame.replaceChildren(MISSING[kind]);
        return;
      }
      const image = document.createElement('img');
      image.src = url;
      image.alt = '';
      image.draggable = false;
      frame.classList.remove('rich-picture-missing');
      frame.replaceChildren(image);
    };
    const show = (next: Node) => {
      node = next;
      const { caption: words, alternativeText, widthPercent, asset } = next.attrs;
      frame.style.width = `${Number(widthPercent)}%`;
      frame.setAttribute('role', 'img');
      frame.setAttribute('aria-label', String(alternativeText || words || '图片'));
      caption.show(String(words));
      alternative.show(String(alternativeText));
      width.show(Number(widthPercent));
      saving.textContent = saver?.hasOriginal(String(asset)) ? '另存原图…' : '另存图片…';
      void showPicture(asset);
    };
    width.whileMoving = (percent) => {
      frame.style.width = `${percent}%`;
    };
    show(node);
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        show(next);
        return true;
      },
      stopEvent: (event) => event.target instanceof HTMLElement && (captionLine.contains(event.target) || tools.contains(event.target)),
      ignoreMutation: () => true,
      selectNode: () => dom.classList.add('rich-chosen'),
      deselectNode: () => dom.classList.remove('rich-chosen'),
      destroy() {
        isDestroyed = true;
      },
    };
  };
}
