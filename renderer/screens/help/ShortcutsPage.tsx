/** All keys, from the one list of commands and the one list of a table's keys. */
import { type CommandEntry, commands } from '#shared/commands.ts';
import { keyNames } from '#renderer/commands/keyNames.ts';
import { gridKeys } from '#renderer/grid/gridKeys.ts';

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
      <h2>在表1～表5里</h2>
      <table className="shortcut-table"><tbody>
        {gridKeys.map(({ keys, shownAs, label }) => label !== undefined && <tr key={label}><td><Keys keys={shownAs ?? keys.join(' / ')} /></td><td>{label}</td></tr>)}
      </tbody></table>
    </div>
  );
}
