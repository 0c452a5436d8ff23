import { describe, expect, it } from 'vitest';
import { type CommandEntry, commands } from '#shared/commands.ts';
import { keyNames } from '#renderer/commands/keyNames.ts';
import { pressedKeys } from '#renderer/commands/useCommandKeys.ts';

describe('keys of commands', () => {
  it('no key belongs to two commands', () => {
    const keys = (commands as readonly CommandEntry[]).flatMap((command) => command.keys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('reads a press as the list writes it', () => {
    const press = { key: 'z', ctrlKey: true, metaKey: false, shiftKey: true, altKey: false };
    expect(pressedKeys(press, false)).toBe('Mod+Shift+Z');
    expect(pressedKeys({ ...press, key: 'F8', ctrlKey: false }, false)).toBe('Shift+F8');
    expect(pressedKeys({ ...press, ctrlKey: false, metaKey: true }, true)).toBe('Mod+Shift+Z');
  });
  it('names them as the keyboard does', () => {
    expect([keyNames('Mod+Shift+Z', false), keyNames('Mod+Shift+Z', true)]).toEqual(['Ctrl+Shift+Z', '⇧⌘Z']);
  });
});
