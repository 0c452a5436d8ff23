/** A paragraph that takes any markup of ours: the library's own lists the classes that it lets in. */
import { type IParagraphOptions, Paragraph, type XmlComponent } from 'docx';

/** What may stand inside a paragraph: runs, fields, bookmarks, content controls. */
export type InlineElement = XmlComponent;

export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text'>;

export class WordParagraph extends Paragraph {
  constructor(look: ParagraphLook, children: readonly InlineElement[] = []) {
    super(look);
    this.root.push(...children);
  }
}
