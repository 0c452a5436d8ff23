import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { keyNames } from '#renderer/commands/keyNames.ts';
import { gridKeys } from '#renderer/grid/gridKeys.ts';
import { ShortcutsPage } from '#renderer/screens/help/ShortcutsPage.tsx';

afterEach(cleanup);

it('lists every key of the tables with what it does', () => {
  render(<ShortcutsPage />);
  for (const { keys, shownAs, label } of gridKeys) {
    if (label === undefined) continue;
    const row = screen.getByText(label).closest('tr');
    expect(row?.firstElementChild?.textContent).toBe((shownAs ?? keys.join(' / ')).split(' / ').map((key) => keyNames(key)).join(' / '));
  }
});
