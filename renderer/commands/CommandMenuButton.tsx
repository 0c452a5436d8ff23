/** The page's own menu: the same commands as the native one, from the same list. */
import { Button, Dropdown, type MenuProps } from 'antd';
import { type CommandEntry, type CommandId, type CommandMenu, commandMenuNames, commands } from '#shared/commands.ts';
import { useCommands } from './commandContext.ts';
import { keyNames } from './keyNames.ts';

const menus = Object.keys(commandMenuNames) as CommandMenu[];

export function CommandMenuButton({ withDraft = true }: { readonly withDraft?: boolean }) {
  const run = useCommands();
  const items: MenuProps['items'] = menus.map((menu) => ({
    key: menu,
    label: commandMenuNames[menu],
    children: (commands as readonly CommandEntry[])
      .filter((command) => command.menu === menu && (withDraft || !command.needsDraft))
      .map((command) => ({ key: command.id, label: command.label, extra: command.keys?.[0] ? keyNames(command.keys[0]) : undefined })),
  })).filter(({ children }) => children.length > 0);
  return (
    // A submenu under the pointer would else stay above what its command opens.
    <Dropdown trigger={['click']} destroyOnHidden menu={{ items, onClick: ({ key }) => run(key as CommandId) }}>
      <Button type="text" aria-label="菜单" title="菜单">☰</Button>
    </Dropdown>
  );
}
