/** The editor's schema is exactly the model of rich text: node by node, attribute by attribute, child by child. */
import { describe, expect, it } from 'vitest';
import { checkRichText } from '#shared/richText/isRichText.ts';
import type { Block, Inline, ListItem, MarkType, RichText, TableCell, TableRow } from '#shared/richText/model.ts';
import { editorSchema } from '#renderer/editor/document/mountable.ts';

type Kind = (RichText | Block | Inline | ListItem | TableRow | TableCell)['type'];
interface Sample {
  readonly type: Kind;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly content?: readonly Sample[];
}
const line: Sample = { type: 'paragraph' };
const item: Sample = { type: 'listItem', content: [line] };
const cell: Sample = { type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [line] };

/** The smallest of each kind, with every attribute that the model gives it. A new kind does not compile until it stands here. */
const samples: Readonly<Record<Kind, Sample>> = {
  doc: { type: 'doc', content: [line] },
  paragraph: line,
  heading: { type: 'heading', attrs: { level: 1 } },
  bulletList: { type: 'bulletList', content: [item] },
  orderedList: { type: 'orderedList', content: [item] },
  listItem: item,
  table: { type: 'table', attrs: { id: 't', caption: '' }, content: [{ type: 'tableRow', content: [cell] }] },
  tableRow: { type: 'tableRow', content: [cell] },
  tableCell: cell,
  tableHeader: { ...cell, type: 'tableHeader' },
  picture: { type: 'picture', attrs: { id: 'p', asset: 'a', caption: '', alternativeText: '', widthPercent: 50 } },
  chart: { type: 'chart', attrs: { id: 'c', caption: '', alternativeText: '', widthPercent: 50, definition: null, asset: null } },
  text: { type: 'text', text: '字' },
  hardBreak: { type: 'hardBreak' },
  liveValue: { type: 'liveValue', attrs: { place: 'field:patents.valid' } },
  reference: { type: 'reference', attrs: { to: 'table', id: 't' } },
};
const marks: Readonly<Record<MarkType, true>> = { bold: true, italic: true, superscript: true, subscript: true };
const kinds = Object.keys(samples) as Kind[];

/** The kind in a document, with the way to where it may stand. */
const wraps: Readonly<Record<Kind, (sample: Sample) => Sample>> = {
  doc: (sample) => sample,
  paragraph: (sample) => ({ type: 'doc', content: [sample] }),
  heading: (sample) => ({ type: 'doc', content: [sample] }),
  bulletList: (sample) => ({ type: 'doc', content: [sample] }),
  orderedList: (sample) => ({ type: 'doc', content: [sample] }),
  listItem: (sample) => ({ type: 'doc', content: [{ type: 'bulletList', content: [sample] }] }),
  table: (sample) => ({ type: 'doc', content: [sample] }),
  tableRow: (sample) => ({ type: 'doc', content: [{ type: 'table', attrs: { id: 't', caption: '' }, content: [sample] }] }),
  tableCell: (sample) => ({ type: 'doc', content: [{ type: 'table', attrs: { id: 't', caption: '' }, content: [{ type: 'tableRow', content: [sample] }] }] }),
  tableHeader: (sample) => ({ type: 'doc', content: [{ type: 'table', attrs: { id: 't', caption: '' }, content: [{ type: 'tableRow', content: [sample] }] }] }),
  picture: (sample) => ({ type: 'doc', content: [sample] }),
  chart: (sample) => ({ type: 'doc', content: [sample] }),
  text: (sample) => ({ type: 'doc', content: [{ type: 'paragraph', content: [sample] }] }),
  hardBreak: (sample) => ({ type: 'doc', content: [{ type: 'paragraph', content: [sample] }] }),
  liveValue: (sample) => ({ type: 'doc', content: [{ type: 'paragraph', content: [sample] }] }),
  reference: (sample) => ({ type: 'doc', content: [{ type: 'paragraph', content: [sample] }] }),
};

function schemaTakes(doc: Sample): boolean {
  try {
    editorSchema().nodeFromJSON(doc).check();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
/** Of one child alone the model and the editor could differ where the editor asks for a first line: the child stands behind one as well. */
function modelTakes(doc: Sample): boolean {
  return checkRichText(doc).ok;
}

describe('the schema of the editor', () => {
  const schema = editorSchema();

  it('has the kinds of node and mark of the model and no others', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual([...kinds].sort());
    expect(Object.keys(schema.marks).sort()).toEqual(Object.keys(marks).sort());
  });

  it.each(kinds)('%s has the attributes of the model and no others', (kind) => {
    expect(Object.keys(schema.nodes[kind]?.spec.attrs ?? {}).sort()).toEqual(Object.keys(samples[kind].attrs ?? {}).sort());
  });

  it('gives marks no attributes', () => {
    for (const mark of Object.values(schema.marks)) expect(mark.spec.attrs ?? {}).toEqual({});
  });

  it('allows every mark on text in every line', () => {
    for (const kind of ['paragraph', 'heading'] as const) {
      for (const mark of Object.keys(marks)) expect(schema.nodes[kind]?.allowsMarkType(schema.marks[mark] ?? (null as never))).toBe(true);
    }
  });

  // A leaf has no content in either.
  const parents = kinds.filter((kind) => !['text', 'hardBreak', 'liveValue', 'reference', 'picture', 'chart'].includes(kind));
  it.each(parents.flatMap((parent) => kinds.map((child) => [parent, child] as const)))('%s holds %s exactly when the model lets it', (parent, child) => {
    const doc = wraps[parent]({ ...samples[parent], content: [samples[child]] });
    expect(schemaTakes(doc)).toBe(modelTakes(doc));
  });
});
