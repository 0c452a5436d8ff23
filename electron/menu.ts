/** The native menu, from the one list of commands. The window knows what a command does and when it applies. */
import process from 'node:process';
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { commandMenuNames, commands, type CommandMenu } from '#shared/commands.ts';

type CommandSink = (command: string) => void;

/** `Mod+Shift+Z` as Electron writes it. */
function acceleratorOf(keys: string): string {
  return keys.replace('Mod', 'CommandOrControl');
}

function itemsOf(menu: CommandMenu, send: CommandSink): MenuItemConstructorOptions[] {
  return commands.filter((command) => command.menu === menu).map((command): MenuItemConstructorOptions => ({
    id: command.id,
    label: command.label,
    ...('keys' in command ? { accelerator: acceleratorOf(command.keys[0]) } : {}),
    // The window listens for the keys itself, so that input methods come first.
    registerAccelerator: false,
    click: () => send(command.id),
  }));
}

const CLIPBOARD: readonly MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'cut', label: '剪切' },
  { role: 'copy', label: '复制' },
  { role: 'paste', label: '粘贴' },
  { role: 'selectAll', label: '全选' },
];

export function setProgramMenu(send: CommandSink): void {
  const more: { readonly [M in CommandMenu]: readonly MenuItemConstructorOptions[] } = {
    file: [{ type: 'separator' }, { role: 'quit', label: '退出' }],
    edit: CLIPBOARD,
    view: [{ type: 'separator' }, { role: 'togglefullscreen', label: '全屏' }],
    help: [],
  };
  const menus = (Object.keys(commandMenuNames) as CommandMenu[]).map((menu): MenuItemConstructorOptions => ({
    label: commandMenuNames[menu],
    submenu: [...itemsOf(menu, send), ...more[menu]],
  }));
  const ofMac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...ofMac, ...menus]));
}
