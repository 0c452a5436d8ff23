/** The width of a picture as a share of the text's width, by a slider. */
import type { EditorView } from '@tiptap/pm/view';

export interface WidthInput {
  readonly label: HTMLElement;
  show(percent: number): void;
  /** The picture follows the hand; the text hears of it when the hand lets go. */
  whileMoving: (percent: number) => void;
}

export function widthInput(view: EditorView, getPos: () => number | undefined): WidthInput {
  const label = document.createElement('label');
  label.className = 'rich-width';
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = '10';
  slider.max = '100';
  slider.step = '5';
  slider.disabled = !view.editable;
  slider.setAttribute('aria-label', '图片宽度，占版心的百分比');
  const amount = document.createElement('output');
  label.append('宽度', slider, amount);
  const made: WidthInput = {
    label,
    show(percent) {
      slider.value = String(percent);
      amount.textContent = `${percent} %`;
    },
    whileMoving: () => undefined,
  };
  slider.addEventListener('input', () => {
    amount.textContent = `${slider.value} %`;
    made.whileMoving(Number(slider.value));
  });
  slider.addEventListener('change', () => {
    const position = getPos();
    if (position !== undefined) view.dispatch(view.state.tr.setNodeAttribute(position, 'widthPercent', Number(slider.value)));
  });
  return made;
}
