/** Small steps through the XML of a Word file, for readers that must not share a line with the writer. */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

export function parseXml(xml: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');
}

export function childElements(parent: Element): readonly Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) children.push(node as Element);
  return children;
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && childElements(parent).find((element) => element.nodeName === name);
}

/** `w:val` of a child, or undefined when there is no such child. */
export function childValue(parent: Element | undefined, name: string): string | undefined {
  return child(parent, name)?.getAttribute('w:val') ?? undefined;
}

/** An on/off property: without a value it means on. */
export function isSwitchedOn(element: Element): boolean {
  return !['0', 'false', 'off'].includes(element.getAttribute('w:val') ?? '1');
}

export function isOn(parent: Element | undefined, name: string): boolean {
  const element = child(parent, name);
  return element !== undefined && isSwitchedOn(element);
}
