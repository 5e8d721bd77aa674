import type { AskChannel, Bridge, TellChannel } from '../../shared/contract.ts';

/**
 * What the preload script lays on the window: one function a channel of the contract. What comes in is JSON, since an
 * object is copied field by field on its way from the preload script's world into the page's: all movements took 50 ms.
 */
type Preload = {
  readonly ask: Readonly<Record<AskChannel, (...request: readonly unknown[]) => Promise<string>>>;
  readonly hear: Readonly<Record<TellChannel, (listener: (text: string) => void) => () => void>>;
};

declare global {
  interface Window {
    readonly preload: Preload;
  }
}

const mapped = <F, G>(functions: Readonly<Record<string, F>>, of: (each: F) => G): Readonly<Record<string, G>> =>
  Object.fromEntries(Object.entries(functions).map(([channel, each]) => [channel, of(each)]));

/** Opens the page's bridge to the main process, over what the preload script laid there. An ask that is refused rejects. */
export const openBridge = ({ ask, hear }: Preload): Bridge =>
  ({
    ...mapped(ask, (each) => async (...request: readonly unknown[]): Promise<unknown> => {
      const answered = JSON.parse(await each(...request));
      if ('refused' in answered) throw new Error(answered.refused);
      return answered.reply;
    }),
    ...mapped(hear, (each) => (listener: (message: unknown) => void) => each((text) => listener(JSON.parse(text)))),
    // The compiler cannot follow that each channel got the function of its direction; the preload script's two lists say so.
  }) as unknown as Bridge;
