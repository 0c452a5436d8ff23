/** What can be read of a damaged text. */
import { describe, expect, it } from 'vitest';
import { readableText } from '#shared/richText/readableText.ts';

describe('readableText', () => {
  it('reads through blocks that nobody knows', () => {
    expect(readableText({
      type: 'doc',
      content: [
        { type: 'quotation', content: [{ type: 'paragraph', content: [{ type: 'text', text: '前' }, { type: 'text', text: '半句' }] }] },
        { type: 'paragraph', content: [{ type: 'text', text: '一行' }, { type: 'hardBreak' }, { type: 'text', text: '二行' }] },
      ],
    })).toEqual(['前半句', '一行', '二行']);
  });

  it('keeps captions', () => {
    expect(readableText({ type: 'doc', content: [{ type: 'picture', attrs: { caption: '图的名称' } }] })).toEqual(['图的名称']);
  });

  it('keeps a line together around references', () => {
    const line = [{ type: 'text', text: '见' }, { type: 'reference', attrs: { to: 'figure', id: 'a' } }, { type: 'text', text: '。' }];
    expect(readableText({ content: [{ type: 'paragraph', content: line }] })).toEqual(['见。']);
  });

  it.each([[null], [7], [undefined], [{}], [[]], [{ type: 'doc', content: 'x'.repeat(0) }]])('reads nothing from %j', (value) => {
    expect(readableText(value)).toEqual([]);
  });

  it('comes back from any depth', () => {
    let node: unknown = { type: 'text', text: '深处' };
    for (let depth = 0; depth < 100_000; depth += 1) node = { type: 'paragraph', content: [node] };
    expect(readableText(node)).toEqual([]);
  });
});
