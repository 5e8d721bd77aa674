import { contextBridge, ipcRenderer } from 'electron';

/**
 * Every channel of the contract with its direction, laid in by the build: the contract itself brings all its schemas,
 * which every window would wait for before it paints.
 */
declare const CHANNELS: readonly (readonly [channel: string, direction: 'ask' | 'tell'])[];

// One function a channel of the contract, and nothing that could name another.

const ask =
  (channel: string) =>
  (...request: readonly unknown[]): Promise<string> =>
    ipcRenderer.invoke(channel, ...request);

const hear =
  (channel: string) =>
  (listener: (text: string) => void): (() => void) => {
    const pass = (_event: unknown, text: string): void => listener(text);
    ipcRenderer.on(channel, pass);
    return () => void ipcRenderer.off(channel, pass);
  };

const functions = <F>(direction: 'ask' | 'tell', of: (channel: string) => F): Readonly<Record<string, F>> =>
  Object.fromEntries(CHANNELS.filter(([, way]) => way === direction).map(([channel]) => [channel, of(channel)]));

contextBridge.exposeInMainWorld('preload', { ask: functions('ask', ask), hear: functions('tell', hear) });
