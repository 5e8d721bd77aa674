import { contextBridge, ipcRenderer } from 'electron';

/**
 * Every channel of the contract with its direction, laid in by the build: the contract itself brings all its schemas,
 * which every window would wait for before it paints.
 */
declare const CHANNELS: readonly (readonly [channel: string, direction: 'ask' | 'tell'])[];

// One function a channel of the contract, and nothing that could name another.

const ask =
  (channel: string) =>
  async (...request: readonly unknown[]): Promise<unknown> => {
    const answered = await ipcRenderer.invoke(channel, ...request);
    if ('refused' in answered) throw new Error(answered.refused);
    return answered.reply;
  };

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
    CHANNELS.map(([channel, direction]) => [channel, direction === 'ask' ? ask(channel) : hear(channel)]),
  ),
);
