/** All keys, from the one list of commands, and those of tables and text. */
import { type CommandEntry, commands } from '#shared/commands.ts';
import { keyNames } from '#renderer/commands/keyNames.ts';

const IN_TABLES: readonly (readonly [string, string])[] = [
  ['Tab / Shift+Tab', '下一格 / 上一格'],
  ['Enter', '下一行（长文字格里是换行，Ctrl+Enter 离开）'],
  ['方向键', '到格子边上时移到相邻的格子'],
  ['Esc', '放弃这一格刚才的改动'],
  ['Mod+C / Mod+V', '复制、粘贴一块格子（与 Excel、WPS 互通）'],
  ['Mod+D', '用上面一格的内容向下填充'],
];

function Keys({ keys }: { readonly keys: string }) {
  return <>{keys.split(' / ').map((one, index) => <span key={one}>{index > 0 && ' / '}<kbd>{keyNames(one)}</kbd></span>)}</>;
}

export function ShortcutsPage() {
  const withKeys = (commands as readonly CommandEntry[]).filter(({ keys }) => keys !== undefined);
  return (
    <div className="help-page" tabIndex={0}>
      <h2>到处可用</h2>
      <table className="shortcut-table"><tbody>
        {withKeys.map(({ id, label, keys = [] }) => <tr key={id}><td><Keys keys={keys.join(' / ')} /></td><td>{label}</td></tr>)}
      </tbody></table>
      <h2>在表格里</h2>
      <table className="shortcut-table"><tbody>
        {IN_TABLES.map(([keys, label]) => <tr key={keys}><td><Keys keys={keys} /></td><td>{label}</td></tr>)}
      </tbody></table>
    </div>
  );
}
