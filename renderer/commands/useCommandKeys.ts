/** Listens for the keys of all commands. A key that confirms a Chinese candidate is never a command. */
import { useEffect } from 'react';
import { type CommandEntry, type CommandId, commands } from '#shared/commands.ts';

const isMac = navigator.platform.startsWith('Mac');

/** `Mod+Shift+Z` of a key press; the same form as in the list of commands. */
export function pressedKeys(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>, mac: boolean): string {
  const mod = mac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [...(mod ? ['Mod'] : []), ...(event.altKey ? ['Alt'] : []), ...(event.shiftKey ? ['Shift'] : []), key].join('+');
}

const byKeys = new Map((commands as readonly CommandEntry[]).flatMap((command) => (command.keys ?? []).map((keys) => [keys, command.id as CommandId] as const)));

interface Runner {
  run(id: CommandId): void;
  handles(id: CommandId): boolean;
}
/** Everybody who runs commands now, the innermost last. */
const runners: Runner[] = [];

/** Runs a command that came from outside of the page: the native menu. */
export function runCommandFromOutside(id: string): void {
  const command = (commands as readonly CommandEntry[]).find((entry) => entry.id === id)?.id as CommandId | undefined;
  if (command) runners.findLast(({ handles }) => handles(command))?.run(command);
}

/** Asked for on a screen that is being left for the one that has it. */
let waiting: CommandId | null = null;

/** Runs the command as soon as a screen that has it is there: 新建申报书 from within an application. */
export function runOnNextScreen(id: CommandId): void {
  waiting = id;
}

/** `handles` says whether the command is there on the present screen. */
export function useCommandKeys(run: (id: CommandId) => void, handles: (id: CommandId) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // keyCode 229: the input method has the key (old and new browsers say it differently).
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
      const command = byKeys.get(pressedKeys(event, isMac));
      if (!command || !handles(command)) return;
      event.preventDefault();
      run(command);
    };
    const runner: Runner = { run, handles };
    runners.push(runner);
    window.addEventListener('keydown', listen);
    if (waiting !== null && handles(waiting)) {
      const asked = waiting;
      waiting = null;
      run(asked);
    }
    return () => {
      runners.splice(runners.indexOf(runner), 1);
      window.removeEventListener('keydown', listen);
    };
  }, [run, handles]);
}
