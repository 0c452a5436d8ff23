/** The only thing that the window gets of Electron: one function for each method of the contract. */
import { contextBridge, ipcRenderer } from 'electron';
import { desktopChannel, desktopMethods } from '#shared/desktopMethods.ts';

contextBridge.exposeInMainWorld('desktop', Object.fromEntries(
  desktopMethods.map((method) => [method, (argument: unknown): Promise<unknown> => ipcRenderer.invoke(desktopChannel(method), argument)]),
));
