import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Inline, RichText } from '#shared/richText/model.ts';
import { plainText } from '#shared/richText/plainText.ts';
import { isRichText } from '#shared/richText/isRichText.ts';
import { applyTidy } from '#shared/validation/tidy/applyTidy.ts';
import { tidy } from '#shared/validation/tidy/tidy.ts';
import type { TidyGroup, TidyKind } from '#shared/validation/tidy/tidyGroup.ts';
import { draftFor } from '../../../support/draftFor.ts';
import { sampleDraft } from '../sampleDraft.ts';

const FIELD = 'narrative.results';

function paragraph(...content: readonly Inline[]): RichText {
  return { type: 'doc', content: [{ type: 'paragraph', content }] };
}
function lines(...texts: readonly string[]): RichText {
  return { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })) };
}
function draftOf(text: RichText) {
  return draftFor(edition2024, { fields: { [FIELD]: text } });
}
function groupsOf(text: RichText): readonly TidyGroup[] {
  return tidy(edition2024, draftOf(text));
}
function mendedDoc(text: RichText): RichText {
  const draft = draftOf(text);
  return applyTidy(edition2024, draft.answers, tidy(edition2024, draft)).fields[FIELD] as RichText;
}
function mended(text: string): string {
  return plainText(mendedDoc(lines(text)));
}
function kindsOf(text: string): readonly TidyKind[] {
  return groupsOf(lines(text)).map(({ kind }) => kind);
}

describe('整理 mends', () => {
  it.each([
    ['质量,成本;交付:全部改善!', '质量，成本；交付：全部改善！'],
    ['公司(见图1)设有检测中心。', '公司（见图1）设有检测中心。'],
    ['合格率达到99%,返修率下降。', '合格率达到99%，返修率下降。'],
    ['方针是"质量第一"。', '方针是“质量第一”。'],
    ['推行卓越绩效模式.', '推行卓越绩效模式。'],
    ['Cpk(过程能力指数)由公司评价，详见附录。', 'Cpk（过程能力指数）由公司评价，详见附录。'],
    ['公司（见附录)建有中心。', '公司（见附录）建有中心。'],
    ['质量 管理，持续 改进。', '质量管理，持续改进。'],
    ['质量 , 成本。', '质量，成本。'],
    ['指标改善。。措施，，固化；。', '指标改善。措施，固化。'],
    ['收到、、，办理', '收到，办理'],
    ['等等。。。', '等等……'],
    ['２０２３年投入１２６０万元，Ａ级供方免检。', '2023年投入1260万元，A级供方免检。'],
    ['提高１．５个百分点', '提高1.5个百分点'],
    ['合格率99%，返修率1.2％。', '合格率99%，返修率1.2%。'],
  ])('%s', (before, after) => {
    expect(mended(before)).toBe(after);
  });
});

describe('整理 leaves alone', () => {
  it.each([
    '时间为10:30，比例3:1，共1,200台，3.5毫米。',
    '见https://example.com/a,b;c?d=1和quality@example.com，谢谢。',
    'The process (SPC) is stable: yes, it is. Really?',
    '采用SPC, MSA, FMEA三种方法，效果good。',
    '型号AB-200(C)、GB/T 19001-2016、Q/LC 001:2023。',
    '型号ＱＨ２００为专用。',
    '2023年 国家级专精特新“小巨人”企业；',
    '浙江名牌 驰名商标',
    '使用 SPC 方法 100 次，提高 3 个百分点。',
    '返修率1.2％，合格率99％。',
    '他说……是吗？！——是的。',
    '一.总则',
    'f(x)=1',
    '管径3"的管道，长5.5 m。',
  ])('%s', (text) => {
    expect(mended(text)).toBe(text);
    expect(groupsOf(lines(text)).filter(({ canMend }) => canMend)).toEqual([]);
  });
});

describe('整理 only lists', () => {
  it('quotes and brackets without their other half, but no item numbers', () => {
    expect(kindsOf('公司推行“一阀一档管理（见图1。')).toEqual(['unpairedMarks']);
    expect(groupsOf(lines('公司推行“一阀一档管理（见图1。'))[0]).toMatchObject({ count: 2, canMend: false });
    expect(kindsOf('1）识别特性；2）确定工序；a)验证。')).toEqual([]);
    expect(kindsOf('《标准（第1部分）》和【案例】齐全。')).toEqual([]);
  });

  it('one unit in two ways', () => {
    const [group] = groupsOf(lines('每台减重5公斤，总重200kg，另一台180kg。'));
    expect(group).toMatchObject({ kind: 'mixedUnits', count: 1, canMend: false });
    expect(group?.examples[0]?.span.quote).toContain('公斤');
    expect(kindsOf('每台减重5公斤，总重200公斤。')).toEqual([]);
  });
});

describe('a group', () => {
  it('shows where and how, with the words as they print', () => {
    const text: RichText = {
      type: 'doc',
      content: [...lines('质量,成本。').content, ...paragraph({ type: 'text', text: '见' }, { type: 'reference', attrs: { to: 'evidence', id: 'none' } }, { type: 'text', text: '质量,成本。' }).content],
    };
    const [group] = groupsOf(text);
    expect(group).toMatchObject({ kind: 'halfWidthPunctuation', count: 2, canMend: true });
    expect(group?.examples.map(({ place, span, mended: after }) => [place, span.quote, span.occurrence, after])).toEqual([
      ['field:narrative.results', '质量,成本。', 0, '质量，成本。'],
      ['field:narrative.results', '质量,成本。', 1, '质量，成本。'],
    ]);
    expect(group?.examples[0]?.placeName).toContain('实施成效');
  });

  it('is mended by itself when only it is asked for', () => {
    const draft = draftOf(lines('质量,成本。。'));
    const [first] = tidy(edition2024, draft);
    expect(plainText(applyTidy(edition2024, draft.answers, first ? [first] : []).fields[FIELD] as RichText)).toBe('质量，成本。。');
  });

  it('counts each place once', () => {
    expect(groupsOf(lines('质量,成本,交付。', '甲。。', '乙。。')).map(({ kind, count }) => [kind, count])).toEqual([['halfWidthPunctuation', 2], ['doubledPunctuation', 2]]);
  });
});

describe('mending a text', () => {
  it('keeps marks, live values, references, breaks and ids', () => {
    const text: RichText = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [
          { type: 'text', text: '质量', marks: [{ type: 'bold' }] }, { type: 'text', text: ',成 本' }, { type: 'liveValue', attrs: { place: 'cell:economic/revenue/later' } },
          { type: 'text', text: '万元。' }, { type: 'hardBreak' }, { type: 'text', text: '。。', marks: [{ type: 'italic' }] }, { type: 'reference', attrs: { to: 'figure', id: 'a,b' } },
        ] },
        { type: 'picture', attrs: { id: '图,1', asset: 'a'.repeat(64), caption: '质量,成本', alternativeText: '不,动', widthPercent: 90 } },
      ],
    };
    expect(mendedDoc(text)).toEqual({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [
          { type: 'text', text: '质量', marks: [{ type: 'bold' }] }, { type: 'text', text: '，成本' }, { type: 'liveValue', attrs: { place: 'cell:economic/revenue/later' } },
          { type: 'text', text: '万元。' }, { type: 'hardBreak' }, { type: 'text', text: '。', marks: [{ type: 'italic' }] }, { type: 'reference', attrs: { to: 'figure', id: 'a,b' } },
        ] },
        { type: 'picture', attrs: { id: '图,1', asset: 'a'.repeat(64), caption: '质量，成本', alternativeText: '不,动', widthPercent: 90 } },
      ],
    });
  });

  it('drops a piece of text that nothing is left of', () => {
    expect(mendedDoc(paragraph({ type: 'text', text: '质量。' }, { type: 'text', text: '。', marks: [{ type: 'bold' }] })).content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: '质量。' }] },
    ]);
  });

  it('reaches long answers and cells, and no names, figures or notes', () => {
    const draft = draftFor(edition2024, {
      fields: { 'honours.company': '质量奖,一等奖', 'company.address': '湖州市,德清县', 'management.share.later.product1.domestic': '９．８％' },
      tables: {
        social: { rows: [{ id: 'pollution', label: null, unit: null, direction: null, removed: false, cells: { later: '达标,无处罚' } }] },
        competitors: { rows: [{ id: 'own-1', label: null, unit: null, direction: null, removed: false, cells: { competitor: '甲,乙', strengths: '质量,好' } }] },
      },
      notes: { 'field:honours.company': '备注,不动' },
    });
    const answers = applyTidy(edition2024, draft.answers, tidy(edition2024, draft));
    expect(answers.fields).toEqual({ ...draft.answers.fields, 'honours.company': '质量奖，一等奖' });
    expect(answers.tables['social']?.rows[0]?.cells).toEqual({ later: '达标，无处罚' });
    expect(answers.tables['competitors']?.rows[0]?.cells).toEqual({ competitor: '甲,乙', strengths: '质量，好' });
    expect(answers.notes).toEqual(draft.answers.notes);
  });

  it('is no change at all when there is nothing to mend', () => {
    const { answers } = sampleDraft;
    const groups = (['halfWidthPunctuation', 'doubledPunctuation'] as const).map((kind) => ({ kind, canMend: true }));
    expect(applyTidy(edition2024, answers, [])).toBe(answers);
    expect(applyTidy(edition2024, draftOf(lines('很好。')).answers, groups).fields[FIELD]).toEqual(lines('很好。'));
  });

  it('finds nothing to mend in the sample', () => {
    expect(tidy(edition2024, sampleDraft)).toEqual([]);
  });
});

const words = fc.constantFrom(
  '质量', '管理', 'SPC', '12', '3.5', '10:30', ',', '，', '.', '。', ';', '；', ':', '：', '!', '(', ')', '（', '）', '"', '“', '”', ' ', '　', '  ', '％', '%', '５', '．', 'Ａ', '、',
  'a@b.cn', 'http://x.cn/,', '2023年', '\n', '1）', '…', '-', '［', '］', '\uFFFC', '𠮷',
);
const texts = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));

describe('for any text', () => {
  it('mending twice is mending once, and leaves nothing that can be mended', () => {
    fc.assert(fc.property(fc.array(texts, { maxLength: 4 }), (parts) => {
      const once = mendedDoc(lines(...parts));
      expect(mendedDoc(once)).toEqual(once);
      expect(groupsOf(once).filter(({ canMend }) => canMend)).toEqual([]);
      expect(isRichText(once)).toBe(true);
    }), { numRuns: 400 });
  });

  it('without Chinese nothing changes', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
      expect(mended(text.replace(/\n/g, ''))).toBe(text.replace(/\n/g, ''));
    }));
  });

  it('no letter, digit or Chinese character comes or goes', () => {
    const kept = (text: string) => text.normalize('NFKC').replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '');
    fc.assert(fc.property(texts, (text) => {
      expect(kept(mended(text))).toBe(kept(text));
    }), { numRuns: 300 });
  });

  it('every example stands where it says', () => {
    fc.assert(fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = lines(...parts);
      for (const { examples } of groupsOf(text)) {
        for (const { span } of examples) expect(plainText(text).split(span.quote).length - 1).toBeGreaterThan(span.occurrence);
      }
    }), { numRuns: 200 });
  });
});
