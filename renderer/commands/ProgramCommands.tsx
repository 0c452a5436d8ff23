/** The commands that are there on every screen: settings and help. */
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import type { CommandId } from '#shared/commands.ts';
import { CommandContext } from './commandContext.ts';
import { useCommandKeys } from './useCommandKeys.ts';

const SettingsDialog = lazy(async () => ({ default: (await import('#renderer/screens/settings/SettingsDialog.tsx')).SettingsDialog }));
const HelpDialog = lazy(async () => ({ default: (await import('#renderer/screens/help/HelpDialog.tsx')).HelpDialog }));

export type HelpPage = 'shortcuts' | 'guide' | 'notice' | 'about';
const HELP_PAGES: readonly string[] = ['shortcuts', 'guide', 'notice', 'about'] satisfies HelpPage[];
function isHelpPage(id: string): id is HelpPage {
  return HELP_PAGES.includes(id);
}

export function ProgramCommands({ children }: { readonly children: ReactNode }) {
  const [dialog, setDialog] = useState<'settings' | HelpPage | null>(null);
  const run = useCallback((id: CommandId) => {
    if (id === 'settings' || isHelpPage(id)) setDialog(id);
  }, []);
  const handles = useCallback((id: CommandId) => id === 'settings' || isHelpPage(id), []);
  useCommandKeys(run, handles);
  return (
    <CommandContext value={run}>
      {children}
      <Suspense fallback={null}>
        {dialog === 'settings' && <SettingsDialog onClose={() => setDialog(null)} />}
        {dialog !== null && dialog !== 'settings' && <HelpDialog page={dialog} onPage={setDialog} onClose={() => setDialog(null)} />}
      </Suspense>
    </CommandContext>
  );
}
