/** Gives everything below it the look that the user chose. */
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { readSettings, type Settings, SettingsContext, writeSettings } from './settings.ts';
import { cssProperties, themeFor } from './theme.ts';

const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');
function useQuery(query: MediaQueryList): boolean {
  return useSyncExternalStore((listener) => {
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }, () => query.matches);
}

/** The nonce that the host wrote into the page, for style tags made while running. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
}

export function ThemedProgram({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState(() => readSettings(window.localStorage));
  const prefersDark = useQuery(darkQuery);
  const colours = settings.colours === 'system' ? (prefersDark ? 'dark' : 'light') : settings.colours;
  useEffect(() => {
    for (const [name, value] of Object.entries(cssProperties(colours, settings.textSize))) document.documentElement.style.setProperty(name, value);
    document.documentElement.dataset['colours'] = colours;
    document.documentElement.style.colorScheme = colours;
  }, [colours, settings.textSize]);
  const access = useMemo(() => ({
    settings,
    change(change: Partial<Settings>) {
      setSettings((current) => {
        const next = { ...current, ...change };
        writeSettings(window.localStorage, next);
        return next;
      });
    },
  }), [settings]);
  const theme = useMemo(() => themeFor(colours, settings.textSize), [colours, settings.textSize]);
  return (
    <SettingsContext value={access}>
      <ConfigProvider locale={zhCN} theme={theme} csp={{ nonce: styleNonce() }} button={{ autoInsertSpace: false }}>
        {/* What stays until it is closed lies over what can be scrolled away under it, over no button and no step. */}
        <App notification={{ placement: 'bottom' }}>{children}</App>
      </ConfigProvider>
    </SettingsContext>
  );
}
