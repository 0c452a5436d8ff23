import { describe, expect, it } from 'vitest';
import { AutomaticNumbering } from '#shared/export/docx/automaticNumbering.ts';

describe('the numbers that Word counts', () => {
  it('go on in one list as long as Word would print the same', () => {
    const numbering = new AutomaticNumbering();
    const references = ['1.', '2.', '3.'].map((printed) => numbering.number('ordered', 0, printed));
    expect(new Set(references.map((reference) => reference?.instance)).size).toBe(1);
  });

  it('begin a new list where the text begins again', () => {
    const numbering = new AutomaticNumbering();
    const first = numbering.number('ordered', 0, '2.');
    const second = numbering.number('ordered', 0, '1.');
    expect(second?.instance).not.toBe(first?.instance);
    expect(numbering.options.config.map(({ levels }) => levels[0]?.start)).toEqual([2, 1]);
  });

  it('begin again below a new number', () => {
    const numbering = new AutomaticNumbering();
    const instances = [['1.', 0], ['（1）', 1], ['（2）', 1], ['2.', 0], ['（1）', 1]] as const;
    const references = instances.map(([printed, level]) => numbering.number('heading', level, printed));
    expect(new Set(references.map((reference) => reference?.instance)).size).toBe(1);
  });

  it('are left to the text when Word has no such number', () => {
    const numbering = new AutomaticNumbering();
    expect(numbering.number('ordered', 0, '甲')).toBeNull();
    expect(numbering.number('ordered', 7, '1.')).toBeNull();
  });
});
