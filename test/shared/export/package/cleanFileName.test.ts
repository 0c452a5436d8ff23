import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from '#shared/export/package/cleanFileName.ts';

describe('a name that every system takes', () => {
  it('leaves out what Windows forbids and keeps Chinese punctuation', () => {
    expect(cleanFileName('甬/江:精?密“三环五阶”<试行>', 40, '无')).toBe('甬江精密“三环五阶”试行');
  });
  it('drops dots and spaces at both ends, and folds white space', () => {
    expect(cleanFileName('  质量\t标杆  . . ', 40, '无')).toBe('质量 标杆');
    expect(cleanFileName(' .. 质量', 40, '无')).toBe('质量');
  });
  it('puts a low line before a reserved device name, whatever its ending', () => {
    expect(cleanFileName('con', 40, '无')).toBe('_con');
    expect(cleanFileName('LPT1.txt', 40, '无')).toBe('_LPT1.txt');
    expect(cleanFileName('console', 40, '无')).toBe('console');
  });
  it('cuts by character, so that a rare character is never halved', () => {
    expect(cleanFileName('𬭎𬭎𬭎', 2, '无')).toBe('𬭎𬭎');
  });
  it('leaves out marks that turn the reading direction', () => {
    expect(cleanFileName('报告\u202efdp.exe', 40, '无')).toBe('报告fdp.exe');
  });
  it('stands in for a name of which nothing is left', () => {
    expect(cleanFileName(' ??? ', 40, '未填申报单位')).toBe('未填申报单位');
  });
  it('is never empty, never too long, never forbidden, and cleaning twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.integer({ min: 5, max: 80 }), (text, most) => {
      const name = cleanFileName(text, most, '无');
      expect([...name].length).toBeGreaterThan(0);
      expect([...name].length).toBeLessThanOrEqual(most);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$/u);
      expect(cleanFileName(name, most, '无')).toBe(name);
    }));
  });
});
