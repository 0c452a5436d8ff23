/** Where somebody was in the texts survives that a text, and the draft, is closed. */
import { expect, it, vi } from 'vitest';
import { TextViews } from '#renderer/session/textViews.ts';

it('a text is asked where it stands while it is open, and for the last time when it is closed', () => {
  const views = new TextViews();
  let cursor = 3;
  const close = views.follow('narrative.overview', () => ({ cursor }));
  cursor = 5;
  expect(views.stored().views).toEqual({ 'narrative.overview': { cursor: 5 } });
  cursor = 8;
  close();
  cursor = 0;
  expect(views.viewOf('narrative.overview')).toEqual({ cursor: 8 });
  expect(views.stored().views).toEqual({ 'narrative.overview': { cursor: 8 } });
});

it('the text that opens next is followed though the last one closes afterwards', () => {
  const views = new TextViews();
  const close = views.follow('narrative.overview', () => ({ cursor: 1 }));
  views.follow('narrative.results', () => ({ cursor: 2 }));
  close();
  expect(views.stored().views).toEqual({ 'narrative.overview': { cursor: 1 }, 'narrative.results': { cursor: 2 } });
});

it('what was kept is there again, and another part is told', () => {
  const kept = { part: 'method', views: { 'narrative.method': { cursor: 40, top: { block: 3, offsetPx: -12 } } } };
  const views = new TextViews();
  views.restore(kept);
  expect([views.part, views.stored()]).toEqual(['method', kept]);
  const told = vi.fn();
  views.onPart(told);
  views.openPart('method');
  expect(told).not.toHaveBeenCalled();
  views.openPart('results');
  expect([told.mock.calls.length, views.part]).toEqual([1, 'results']);
});
