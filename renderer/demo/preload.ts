import type { Answered, Ask } from '../../shared/app/answering.ts';
import { contract, type TellChannel, type WindowName } from '../../shared/contract.ts';
import type { Preload } from '../ui/open-bridge.ts';

/** Calls back on every message of a channel until the returned function is called. */
export type Hear = (channel: TellChannel, listener: (message: unknown) => void) => () => void;

/**
 * What a window in the page finds where the app's preload script lays it: one function a channel of the contract. What
 * passes is copied, so that no window can reach into another.
 */
export const preloadFor = (window: WindowName, answer: (ask: Ask) => Answered, hear: Hear): Preload => {
  const ask =
    (channel: Ask['channel']) =>
    async (...args: readonly unknown[]): Promise<string> => {
      const answered = answer({ channel, from: window, args: structuredClone(args) });
      return JSON.stringify('refused' in answered ? answered : { reply: await answered.reply });
    };
  const hearText = (channel: TellChannel) => (listener: (text: string) => void) =>
    hear(channel, (message) => listener(JSON.stringify(message)));
  const functions = <F>(direction: 'ask' | 'tell', of: (channel: never) => F) =>
    Object.fromEntries(
      Object.entries(contract).flatMap(([channel, rule]) =>
        rule.direction === direction ? [[channel, of(channel as never)]] : [],
      ),
    );
  // The compiler cannot follow that each name got the function of its direction; the list says so.
  return { ask: functions('ask', ask), hear: functions('tell', hearText) } as Preload;
};
