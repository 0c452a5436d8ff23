/** Where the drafts lie on disk, as it is now; asked again when something has been changed. */
import { useCallback, useEffect, useState } from 'react';
import type { DesktopApi, MirrorStatus } from '#shared/desktopApi.ts';

export interface MirrorStatusAccess {
  readonly status: MirrorStatus | null;
  reload(): Promise<void>;
}

/** While a second folder is being written, how far it is changes by itself. */
const ASK_AGAIN_MS = 3000;

export function useMirrorStatus(desktop: Pick<DesktopApi, 'mirrorStatus'>): MirrorStatusAccess {
  const [status, setStatus] = useState<MirrorStatus | null>(null);
  const reload = useCallback(async () => setStatus(await desktop.mirrorStatus({})), [desktop]);
  useEffect(() => void reload().catch(() => undefined), [reload]);
  const isWriting = (status?.secondMirror?.waiting ?? 0) > 0;
  useEffect(() => {
    if (!isWriting) return undefined;
    const timer = setInterval(() => void reload().catch(() => undefined), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWriting, reload]);
  return { status, reload };
}
