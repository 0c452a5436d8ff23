/** Runs a command by its id, from a button, the menu or a key. */
import { createContext, useContext } from 'react';
import type { CommandId } from '#shared/commands.ts';

export const CommandContext = createContext<(id: CommandId) => void>(() => undefined);

export function useCommands(): (id: CommandId) => void {
  return useContext(CommandContext);
}
