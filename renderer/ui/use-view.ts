import { useLayoutEffect, useState } from 'preact/hooks';

/** What a window is shown, and when it came, on the page's own monotonic clock. */
export type Seen<View> = { readonly view: View; readonly atMs: number };

/**
 * What a window is shown: asked for once, and followed as it changes; null until it is there, and where there is nothing
 * to show. A change that comes while the answer is on its way is newer than the answer. With no answer at all the window
 * stays as it is until it hears of a change.
 */
export const useView = <View>(
  ask: () => Promise<View | null>,
  follow: (listener: (view: View | null) => void) => () => void,
): Seen<View> | null => {
  const [seen, setSeen] = useState<Seen<View> | null>(null);
  // Not only once something has been painted: what is asked sooner is there sooner.
  useLayoutEffect(() => {
    let hasChanged = false;
    const see = (view: View | null) => setSeen(view === null ? null : { view, atMs: performance.now() });
    const stop = follow((view) => {
      hasChanged = true;
      see(view);
    });
    ask().then(
      (view) => hasChanged || see(view),
      () => undefined,
    );
    return stop;
  }, [ask, follow]);
  return seen;
};
