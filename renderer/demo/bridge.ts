import { answerAsk, type Handlers } from '../../shared/app/answering.ts';
import { type Bridge, contract, type TellChannel, type WindowName } from '../../shared/contract.ts';
import { language } from './language.ts';

/** Calls back on every message of a channel until the returned function is called. */
export type Hear = (channel: TellChannel, listener: (message: unknown) => void) => () => void;

/**
 * What a window in the page finds as its bridge: one function a channel of the contract, as the app's preload script
 * lays it there. What passes is copied, so that no window can reach into another.
 */
export const bridgeFor = (window: WindowName, handlers: () => Handlers, hear: Hear): Bridge => {
  const ask =
    (channel: Parameters<typeof answerAsk>[2]['channel']) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      const answered = answerAsk(
        language.t,
        handlers(),
        { channel, from: window, args: structuredClone(args) },
        () => {},
      );
      if ('refused' in answered) throw new Error(answered.refused);
      return structuredClone(await answered.reply);
    };
  const functions = Object.entries(contract).map(([channel, { direction }]) => [
    channel,
    direction === 'ask'
      ? ask(channel as Parameters<typeof ask>[0])
      : (listener: (message: unknown) => void) => hear(channel as TellChannel, listener),
  ]);
  // The compiler cannot follow that each name got the function of its direction; the list says so.
  return Object.fromEntries(functions) as Bridge;
};
