import { expect, it, vi } from 'vitest';
import { openBridge } from '../../../renderer/ui/open-bridge.ts';
import { contract } from '../../../shared/contract.ts';

/** What the preload script lays there, with the same text on every channel. */
const preloadWith = (text: string) => {
  const ask = vi.fn(async () => text);
  const stop = vi.fn();
  const hear = vi.fn((listener: (text: string) => void) => {
    listener(text);
    return stop;
  });
  const on = <F>(direction: 'ask' | 'tell', each: F) =>
    Object.fromEntries(
      Object.entries(contract).flatMap(([channel, rule]) => (rule.direction === direction ? [[channel, each]] : [])),
    );
  const preload = { ask: on('ask', ask), hear: on('tell', hear) } as unknown as Parameters<typeof openBridge>[0];
  return { bridge: openBridge(preload), ask, hear, stop };
};

it('has one function a channel of the contract, and nothing else', () => {
  expect(Object.keys(preloadWith('{}').bridge).sort()).toEqual(Object.keys(contract).sort());
});

it('passes what is asked, and the reply', async () => {
  const { bridge, ask } = preloadWith('{"reply":{"ok":true}}');
  expect(await bridge.findPin({ pinned: true })).toEqual({ ok: true });
  expect(ask).toHaveBeenCalledWith({ pinned: true });
});

it('has no reply where there is none', async () => {
  expect(await preloadWith('{}').bridge.findClose()).toBeUndefined();
});

it('rejects what is refused, with the reason', async () => {
  await expect(preloadWith('{"refused":"no such window"}').bridge.findView()).rejects.toThrow('no such window');
});

it('hears messages until it is told to stop', () => {
  const { bridge, stop } = preloadWith('{"words":"neck"}');
  const heard = vi.fn();
  bridge.findOpened(heard)();
  expect(heard).toHaveBeenCalledWith({ words: 'neck' });
  expect(stop).toHaveBeenCalledOnce();
});
