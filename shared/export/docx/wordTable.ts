/** A table of fixed columns. The library's own has no place for the words that tell what the table is. */
import { AlignmentType, BorderStyle, FileChild, TableLayoutType, TableProperties, type TableRow, WidthType } from 'docx';
import { WordElement, valueElement } from './wordElement.ts';

export interface WordTableOptions {
  /** Twips; their sum is the width of the table. WPS and LibreOffice go by them, Word by the cells. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  /** For readers who cannot see it; clean. */
  readonly alternativeText: string;
  readonly bordered: boolean;
  /** Twips around the text of a cell. */
  readonly cellMargins: { readonly vertical: number; readonly horizontal: number };
}

/** Eighths of a point. */
const RULE_SIZE = 4;
const line = { style: BorderStyle.SINGLE, size: RULE_SIZE, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

function allSides<T>(side: T) {
  return { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side };
}

class DescribedTableProperties extends TableProperties {
  constructor(options: ConstructorParameters<typeof TableProperties>[0], alternativeText: string) {
    super(options);
    if (alternativeText !== '') this.root.push(valueElement('w:tblCaption', alternativeText), valueElement('w:tblDescription', alternativeText));
  }
}

export class WordTable extends FileChild {
  constructor({ columns, rows, alternativeText, bordered, cellMargins: { vertical, horizontal } }: WordTableOptions) {
    super('w:tbl');
    const properties = new DescribedTableProperties({
      width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      alignment: AlignmentType.CENTER,
      borders: allSides(bordered ? line : none),
      layout: TableLayoutType.FIXED,
      cellMargin: { marginUnitType: WidthType.DXA, top: vertical, bottom: vertical, left: horizontal, right: horizontal },
    }, alternativeText);
    this.root.push(properties, new WordElement('w:tblGrid', null, columns.map((width) => new WordElement('w:gridCol', { 'w:w': width }))), ...rows);
  }
}
