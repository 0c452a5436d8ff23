import { describe, expect, it } from 'vitest';
import { normaliseFigure } from '#shared/validation/normaliseFigure.ts';
import { normaliseText } from '#shared/validation/normaliseText.ts';
import { saysNone } from '#shared/validation/saysNone.ts';
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';

describe('full-width characters', () => {
  it('become half-width and nothing else changes', () => {
    expect(toHalfWidth('９１３３ａｂＣ％＠．－　中“文”、。')).toBe('9133abC%@.- 中“文”、。');
  });

  it('keep the length of the text', () => {
    const text = '１２３，４５６－𬭎！';
    expect(toHalfWidth(text)).toHaveLength(text.length);
  });
});

describe('leaving a field', () => {
  it.each([
    ['unifiedSocialCreditCode', ' ９１３３０１０２ｍａ００００３６５０ ', '91330102MA00003650'],
    ['unifiedSocialCreditCode', '9133 0102-ma00003650\u200b', '91330102MA00003650'],
    ['mobilePhone', '１３８ ００００ ００００', '13800000000'],
    ['mobilePhone', '+86 138-0000-0000', '13800000000'],
    ['mobilePhone', '8613800000000', '13800000000'],
    ['mobilePhone', '86138', '86138'],
    ['email', ' ａｂｃ＠example.com\u00a0', 'abc@example.com'],
    ['plain', '  浙江 Alpha（集团）公司\n', '浙江 Alpha（集团）公司'],
    ['plain', '上一行\r\n下一行', '上一行 下一行'],
  ] as const)('%s: %j becomes %j', (format, typed, left) => {
    expect(normaliseText(format, typed)).toBe(left);
  });

  it.each([
    ['３５．２％', '35.2%'],
    ['约３５％（细分第２）', '约35%（细分第2）'],
    ['６１，３５０', '61,350'],
    ['国内１２％，国际３％', '国内12%，国际3%'],
    ['－５．３ ', '-5.3'],
    ['３／１２', '3/12'],
    ['国内３／国际第５', '国内3／国际第5'],
    ['无', '无'],
  ])('a figure: %j becomes %j', (typed, left) => {
    expect(normaliseFigure(typed)).toBe(left);
  });

  it('does the same again without any change', () => {
    for (const text of ['３５．２％', '６１，３５０，１２３．５', '１，２']) expect(normaliseFigure(normaliseFigure(text))).toBe(normaliseFigure(text));
  });
});

describe('cells that say none', () => {
  it.each(['无', ' — ', '——', '/', '-', '－', '不适用', 'N/A', '～'])('%j does', (text) => {
    expect(saysNone(text)).toBe(true);
  });
  it.each(['', '0', '无锡', '3', '-5', '省内第2', '—'.repeat(20)])('%j does not', (text) => {
    expect(saysNone(text)).toBe(false);
  });
});
