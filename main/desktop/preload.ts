import { contextBridge, ipcRenderer } from 'electron';
import { contract } from '../../shared/contract.ts';

// One function a channel of the contract, and nothing that could name another.

const ask =
  (channel: string) =>
  (...request: readonly unknown[]): Promise<unknown> =>
    ipcRenderer.invoke(channel, ...request);

const hear =
  (channel: string) =>
  (listener: (message: unknown) => void): (() => void) => {
    const pass = (_event: unknown, message: unknown): void => listener(message);
    ipcRenderer.on(channel, pass);
    return () => void ipcRenderer.off(channel, pass);
  };

contextBridge.exposeInMainWorld(
  'vertebreak',
  Object.fromEntries(
    Object.entries(contract).map(([channel, { direction }]) => [
      channel,
      direction === 'ask' ? ask(channel) : hear(channel),
    ]),
  ),
);
