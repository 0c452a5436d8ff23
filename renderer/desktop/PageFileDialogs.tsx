/** Draws the file dialogs of a browser host. Mounted once, near the top; in Electron it draws nothing. */
import { useSyncExternalStore } from 'react';
import { pageDialogsOfHost, type PageDialogServices } from './connectDesktop.ts';
import { PageFileDialog } from './PageFileDialog.tsx';

function OpenDialog({ services }: { readonly services: PageDialogServices }) {
  const { dialogs } = services;
  const request = useSyncExternalStore(dialogs.subscribe, () => dialogs.open);
  return request && <PageFileDialog request={request} browse={services.browse} />;
}

export function PageFileDialogs() {
  const services = pageDialogsOfHost();
  return services && <OpenDialog services={services} />;
}
