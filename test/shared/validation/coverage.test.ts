import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Block } from '#shared/richText/model.ts';
import { coverage, guidanceTickKey, type PointCoverage } from '#shared/validation/coverage.ts';
import { draftFor } from '../../support/draftFor.ts';
import { sampleDraft } from './sampleDraft.ts';

function draftOf(content: readonly Block[], notes: Readonly<Record<string, string>> = {}) {
  return draftFor(edition2024, { fields: { 'narrative.implementation': { type: 'doc', content } }, notes });
}
function paragraph(text: string): Block {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
function pointOf(draft: ReturnType<typeof draftOf>, id: string): PointCoverage {
  const found = coverage(edition2024, draft).flatMap(({ points }) => points).find(({ point }) => point.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('the coverage of the points that the notice names', () => {
  it('has the five parts with their points, the name without any', () => {
    const parts = coverage(edition2024, sampleDraft);
    expect(parts.map(({ part, points }) => [part.id, points.length])).toEqual([['name', 0], ['overview', 5], ['method', 4], ['implementation', 12], ['results', 8]]);
  });

  it('says where cues suggest that a point is written: the quote, its place, its sentence', () => {
    const draft = draftOf([paragraph('先谈别的。公司制定质量方针并分解目标。其余从略。')]);
    expect(pointOf(draft, 'implementation.strategy').suggestions).toEqual([{
      place: 'field:narrative.implementation', placeName: '典型经验 · 实施情况', span: { quote: '质量方针', occurrence: 0 }, sentence: '公司制定质量方针并分解目标。',
    }]);
  });

  it('names headings first, then lines with more of the cues, and not more than three', () => {
    const draft = draftOf([
      paragraph('规划。'), paragraph('质量方针和愿景。'), { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: '质量战略' }] }, paragraph('规划之二。'),
    ]);
    expect(pointOf(draft, 'implementation.strategy').suggestions.map(({ span }) => span)).toEqual([
      { quote: '质量战略', occurrence: 0 }, { quote: '质量方针', occurrence: 0 }, { quote: '规划', occurrence: 0 },
    ]);
  });

  it('stays silent without cues, and never decides', () => {
    const draft = draftOf([paragraph('今天天气很好。')]);
    for (const { points } of coverage(edition2024, draft)) {
      for (const { isTicked, suggestions } of points) expect([isTicked, suggestions]).toEqual([false, []]);
    }
    expect(pointOf(draftOf([paragraph('质量方针。')]), 'implementation.strategy').isTicked).toBe(false);
  });

  it('knows what was ticked by hand', () => {
    const { point } = pointOf(draftOf([]), 'implementation.strategy');
    expect(pointOf(draftOf([], { [guidanceTickKey(point)]: '已写' }), 'implementation.strategy').isTicked).toBe(true);
    expect(pointOf(draftOf([], { [guidanceTickKey(point)]: '已写' }), 'implementation.leadership').isTicked).toBe(false);
  });

  it('finds each point of the sample, whose text treats them all', () => {
    const silent = coverage(edition2024, sampleDraft).flatMap(({ points }) => points.filter(({ suggestions }) => suggestions.length === 0).map(({ point }) => point.id));
    expect(silent).toEqual([]);
  });
});
