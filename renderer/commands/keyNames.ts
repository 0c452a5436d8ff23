/** `Mod+Shift+Z` as the keyboard of this computer names it: `Ctrl+Shift+Z`, `⇧⌘Z`. */

const WORDS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc', PageDown: 'PgDn', PageUp: 'PgUp' };
const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Escape: 'esc', PageDown: '⇟', PageUp: '⇞' };
/** Apple's order of the modifier keys. */
const MAC_ORDER = ['Alt', 'Shift', 'Mod'];

export function keyNames(keys: string, mac = navigator.platform.startsWith('Mac')): string {
  const parts = keys.split('+');
  if (!mac) return parts.map((part) => WORDS[part] ?? part).join('+');
  const sorted = [...parts].sort((a, b) => (MAC_ORDER.indexOf(a) + 1 || 9) - (MAC_ORDER.indexOf(b) + 1 || 9));
  return sorted.map((part) => MAC_SIGNS[part] ?? part).join('');
}
