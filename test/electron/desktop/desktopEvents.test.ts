import { expect, it } from 'vitest';
import { DesktopEvents } from '#electron/desktop/desktopEvents.ts';

const event = (command: string) => ({ kind: 'command', command }) as const;

it('events wait for a window, in order, and a window for events', async () => {
  const events = new DesktopEvents();
  events.add(event('a'));
  events.add(event('b'));
  expect([await events.next(), await events.next()]).toEqual([event('a'), event('b')]);
  const waiting = events.next();
  events.add(event('c'));
  expect(await waiting).toEqual(event('c'));
});

it('nothing happened is an answer too, and one that reached nobody comes first again', async () => {
  const events = new DesktopEvents();
  expect(await events.next(1)).toBeNull();
  events.add(event('b'));
  events.putBack(event('a'));
  expect([await events.next(), await events.next()]).toEqual([event('a'), event('b')]);
});
