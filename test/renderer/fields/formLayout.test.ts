/** 申报表 as a column of fields, from the grid of the paper. */
import { describe, expect, it } from 'vitest';
import { formLayout } from '#renderer/fields/formLayout.ts';
import { applicationForm } from '#shared/editions/2024/applicationForm.ts';

const blocks = formLayout(applicationForm);
const idsOf = (label: string) => blocks.find((block) => block.label === label)?.rows.map((row) => row.map(({ id }) => id));

describe('the fields of a merged table', () => {
  it('are all there, once each, in the order of the form', () => {
    const laidOut = blocks.flatMap(({ rows }) => rows.flat()).map(({ id }) => id);
    expect(laidOut).toHaveLength(new Set(laidOut).size);
    expect(laidOut.toSorted()).toEqual(applicationForm.fields.map(({ id }) => id).toSorted());
    expect(laidOut.slice(0, 3)).toEqual(['company.name', 'company.creditCode', 'benchmark.name']);
  });

  it('make a group under a label of several rows', () => {
    expect(idsOf('联系人')).toEqual([['contact.name', 'contact.position'], ['contact.mobile', 'contact.email']]);
  });

  it('make a group of a sentence with several blanks', () => {
    expect(idsOf('专利情况')).toEqual([['patents.valid', 'patents.invention']]);
    expect(idsOf('标准情况')?.[0]?.[0]).toBe('standards.total');
    expect(idsOf('标准情况')?.[1]).toEqual(['standards.content']);
  });

  it('stand in pairs where the paper has them beside each other', () => {
    const rows = blocks.flatMap((block) => block.rows).map((row) => row.map(({ id }) => id));
    expect(rows).toContainEqual(['brand.own', 'brand.names']);
    expect(rows).toContainEqual(['company.address']);
  });

  it('are not lost when the grid leaves them out', () => {
    const [first] = applicationForm.fields;
    const bare = { ...applicationForm, grid: { ...applicationForm.grid, rows: [] } };
    expect(formLayout(bare)[0]).toEqual({ label: null, rows: [[first]] });
    expect(formLayout(bare)).toHaveLength(applicationForm.fields.length);
  });
});
