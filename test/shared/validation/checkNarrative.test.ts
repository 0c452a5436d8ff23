import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/application/answers.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Block, Inline, RichText } from '#shared/richText/model.ts';
import { validate } from '#shared/validation/validate.ts';
import { inTurn, type Mutation, withField } from './mutations.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { goodDraft } from './goodDraft.ts';
import { sampleDraft } from './sampleDraft.ts';

const PLACE = 'field:narrative.results';

function said(...mutations: readonly Mutation[]): readonly string[] {
  return validate(edition2024, inTurn(...mutations)(sampleDraft))
    .filter(({ place }) => place === PLACE)
    .map(({ severity, rule }) => `${severity} ${rule}`);
}
/** Adds blocks to the last part of the sample. */
function withBlocks(...blocks: readonly Block[]): Mutation {
  return (draft) => {
    const doc = draft.answers.fields['narrative.results'] as RichText;
    return withField('narrative.results', { ...doc, content: [...doc.content, ...blocks] })(draft);
  };
}
function withInline(inline: Inline): Mutation {
  return withBlocks({ type: 'paragraph', content: [inline] });
}
function written(words: number): Answer {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '字'.repeat(words) }] }] };
}
function lengthMessage(words: number): string | undefined {
  return validate(edition2024, withField('narrative.results', written(words))(sampleDraft)).find(({ rule }) => rule === 'richText.limit')?.message;
}
const picture: Block = {
  type: 'picture',
  attrs: {
    id: 'p-new', asset: sampleDraft.assets.find(({ use }) => use === 'picture')?.sha256 ?? '', caption: '新图', alternativeText: '', widthPercent: 50,
  },
};

describe('the length of a part', () => {
  it.each([[600, []], [540, []], [480, []], [479, ['hint richText.limit']], [720, []], [721, ['hint richText.limit']], [60_000, ['hint richText.limit']]])(
    '%d 字 of about 600: %j', (words, expected) => {
      expect(said(withField('narrative.results', written(words)))).toEqual(expected);
    },
  );

  it('says whether it is too little or too much', () => {
    expect(lengthMessage(300)).toBe('字数要求为“600 字左右”，现在 300 字，偏少，建议补充。');
    expect(lengthMessage(900)).toBe('字数要求为“600 字左右”，现在 900 字，偏多，建议精简。');
  });

  it('over a hard limit is an error', () => {
    const finding = validate(madeUpEdition, withField('story.savings', written(151))(goodDraft)).find(({ rule }) => rule === 'richText.limit');
    expect(finding).toMatchObject({ severity: 'error', message: '字数要求为“不超过 150 字”，现在 151 字，超出，请精简。' });
  });
});

describe('what a text points at', () => {
  it.each([
    ['a figure', { type: 'reference', attrs: { to: 'figure', id: 'nowhere' } }],
    ['a table', { type: 'reference', attrs: { to: 'table', id: 'nowhere' } }],
    ['evidence', { type: 'reference', attrs: { to: 'evidence', id: 'nowhere' } }],
    ['a field', { type: 'liveValue', attrs: { place: 'field:nowhere' } }],
    ['a cell', { type: 'liveValue', attrs: { place: 'cell:economic/nowhere/later' } }],
    ['no place', { type: 'liveValue', attrs: { place: 'nonsense' } }],
  ] as const)('%s that is not there is asked about', (_name, inline) => {
    expect(said(withInline(inline))).toEqual(['warning richText.danglingReference']);
  });

  it('and is there, is right', () => {
    const evidence = sampleDraft.evidence[0]?.id ?? '';
    expect(said(
      withBlocks(picture),
      withInline({ type: 'reference', attrs: { to: 'figure', id: 'p-new' } }),
      withInline({ type: 'reference', attrs: { to: 'evidence', id: evidence } }),
      withInline({ type: 'liveValue', attrs: { place: 'field:patents.valid' } }),
      withInline({ type: 'liveValue', attrs: { place: 'cell:economic/revenue/later' } }),
    )).toEqual([]);
  });

  it('and is still blank or hidden, is asked about', () => {
    const live = withInline({ type: 'liveValue', attrs: { place: 'field:brand.names' } });
    expect(said(live)).toEqual([]);
    expect(said(live, withField('brand.own', false))).toEqual(['warning richText.emptyReference']);
  });

  it('is also found in lists and cells', () => {
    const line = { type: 'paragraph', content: [{ type: 'reference', attrs: { to: 'figure', id: 'nowhere' } }] } as const;
    expect(said(withBlocks({ type: 'bulletList', content: [{ type: 'listItem', content: [line] }] }))).toEqual(['warning richText.danglingReference']);
    expect(said(withBlocks({
      type: 'table', attrs: { id: 't-new', caption: '新表' }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [line] }] }],
    }))).toEqual(['warning richText.danglingReference']);
  });

  it('is said once however often it is pointed at', () => {
    const dangling = withInline({ type: 'reference', attrs: { to: 'figure', id: 'nowhere' } });
    expect(said(dangling, dangling)).toEqual(['warning richText.danglingReference']);
  });
});

describe('figures and tables of a text', () => {
  it('without a caption are hinted at by their number', () => {
    const bare: Block = { ...picture, attrs: { ...picture.attrs, caption: ' ' } };
    const findings = validate(edition2024, withBlocks(bare)(sampleDraft)).filter(({ rule }) => rule === 'richText.caption');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'hint', place: PLACE });
    expect(findings[0]?.message).toMatch(/^图\d+没有图题，建议补写。$/u);
    expect(said(withBlocks({ type: 'table', attrs: { id: 't-new', caption: '' }, content: [] }))).toEqual(['hint richText.caption']);
  });

  it('whose picture is gone or not drawn yet are asked about', () => {
    expect(said(withBlocks(picture))).toEqual([]);
    expect(said(withBlocks({ ...picture, attrs: { ...picture.attrs, asset: '0'.repeat(64) } }))).toEqual(['warning richText.missingPicture']);
    const chart = { type: 'chart', attrs: { id: 'c-new', caption: '趋势', alternativeText: '', widthPercent: 50, definition: {}, asset: null } } as const;
    expect(said(withBlocks(chart))).toEqual(['warning richText.missingPicture']);
  });
});

it('a damaged text is asked about and stops nothing', () => {
  const damaged = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'video' }] }] } as unknown as Answer;
  expect(said(withField('narrative.results', damaged))).toEqual(['warning richText.damaged']);
});
