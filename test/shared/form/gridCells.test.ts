import { describe, expect, it } from 'vitest';
import { answerCell, emptyCell, labelCell } from '#shared/form/gridCells.ts';

describe('writing the cells of a grid', () => {
  it('turns line breaks of a label into breaks inside one paragraph', () => {
    expect(labelCell('统一社会\n信用代码')).toEqual({
      role: 'label',
      align: 'center',
      lines: [[{ kind: 'words', text: '统一社会' }, { kind: 'break' }, { kind: 'words', text: '信用代码' }]],
    });
  });

  it('leaves spans out where a cell covers one place, so that the data survives JSON', () => {
    expect(Object.keys(answerCell('company.name', 'left'))).not.toContain('columnSpan');
    expect(answerCell('company.name', 'left', { columns: 3 })).toMatchObject({ columnSpan: 3 });
    expect(emptyCell({ rows: 4 })).toEqual({ role: 'empty', rowSpan: 4, lines: [] });
  });
});
