/** Markup that the docx library has no class for, under its name in ECMA-376. Children stand in the order of the schema. */
import { FileChild, XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;
type Child = XmlComponent | string;

/** An element inside a paragraph: fields, bookmarks, content controls. */
export class WordElement extends XmlComponent {
  constructor(name: string, attributes: Attributes | null = null, children: readonly Child[] = []) {
    super(name);
    if (attributes !== null) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/** An element that stands beside paragraphs and tables. */
export class WordBlock extends FileChild {
  constructor(name: string, children: readonly Child[]) {
    super(name);
    this.root.push(...children);
  }
}

/** `<name w:val="value"/>`. */
export function valueElement(name: string, value: string | number): WordElement {
  return new WordElement(name, { 'w:val': value });
}
