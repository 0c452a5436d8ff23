/** What the user set for this program on this computer: looks, not contents. Kept in the browser's local storage. */
import { createContext, useContext } from 'react';
import type { ColourTheme, TextSize } from './theme.ts';

export interface Settings {
  readonly colours: ColourTheme | 'system';
  readonly textSize: TextSize;
  /** The county's own earlier deadline, ISO day by edition id. */
  readonly ownDeadlines: Readonly<Record<string, string>>;
}
export const DEFAULT_SETTINGS: Settings = { colours: 'system', textSize: 'standard', ownDeadlines: {} };

const KEY = 'settings';

/** What cannot be read is as if it had never been set. */
export function readSettings(storage: Pick<Storage, 'getItem'>): Settings {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
    const { colours, textSize, ownDeadlines } = stored as Partial<Record<keyof Settings, unknown>>;
    return {
      colours: colours === 'light' || colours === 'dark' ? colours : 'system',
      textSize: textSize === 'small' || textSize === 'large' ? textSize : 'standard',
      ownDeadlines: typeof ownDeadlines === 'object' && ownDeadlines !== null
        ? Object.fromEntries(Object.entries(ownDeadlines).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
        : {},
    };
  } catch {
    return DEFAULT_SETTINGS;
  }
}

export function writeSettings(storage: Pick<Storage, 'setItem'>, settings: Settings): void {
  storage.setItem(KEY, JSON.stringify(settings));
}

export interface SettingsAccess {
  readonly settings: Settings;
  change(change: Partial<Settings>): void;
}
export const SettingsContext = createContext<SettingsAccess>({ settings: DEFAULT_SETTINGS, change: () => undefined });

export function useSettings(): SettingsAccess {
  return useContext(SettingsContext);
}
