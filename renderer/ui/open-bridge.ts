import type { AskChannel, Bridge, TellChannel } from '../../shared/contract.ts';

/**
 * What the preload script lays on the window: one function a channel of the contract. What comes in is JSON, since an
 * object is copied field by field on its way from the preload script's world into the page's: all movements took 50 ms.
 */
export type Preload = {
  readonly ask: Readonly<Record<AskChannel, (...request: readonly unknown[]) => Promise<string>>>;
  readonly hear: Readonly<Record<TellChannel, (listener: (text: string) => void) => () => void>>;
};

declare global {
  interface Window {
    readonly preload: Preload;
  }
}

const read = async (answer: Promise<string>): Promise<unknown> => {
  const { reply, refused } = JSON.parse(await answer);
  if (refused !== undefined) throw new Error(refused);
  return reply;
};

/** Opens the page's bridge to the main process, over what the preload script laid there. An ask that is refused rejects. */
export const openBridge = ({ ask, hear }: Preload): Bridge =>
  Object.fromEntries([
    ...Object.entries(ask).map(([channel, pass]) => [
      channel,
      (...request: readonly unknown[]) => read(pass(...request)),
    ]),
    ...Object.entries(hear).map(([channel, pass]) => [
      channel,
      (listener: (message: unknown) => void) => pass((text) => listener(JSON.parse(text))),
    ]),
    // The compiler cannot follow that each channel got the function of its direction; the preload script's two lists say so.
  ]) as Bridge;
