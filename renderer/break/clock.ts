import { useEffect, useRef, useState } from 'preact/hooks';
import type { BreakView } from '../../shared/views/break.ts';

/** A view of the break, and when it came, on the page's own monotonic clock. */
export type Seen = { readonly view: BreakView; readonly atMs: number };

/** How long the break's time has run by now: what the main process said, carried on while the break is going. */
export const ranMsOf = ({ view, atMs }: Seen): number => {
  const sinceMs = view.stage === 'going' ? performance.now() - atMs : 0;
  return Math.min(view.lengthMs, view.ranMs + sinceMs);
};

/**
 * Something that follows from how long the break has run, kept up to date while its time runs. `read` is called on every
 * frame, and the component is drawn anew only when what it gives has changed; so it must give a plain value.
 */
export const useRan = <T extends string | number>(seen: Seen, read: (ranMs: number) => T): T => {
  const [, redraw] = useState<T>();
  const latest = useRef(read);
  latest.current = read;

  useEffect(() => {
    if (seen.view.stage !== 'going') return;
    const onFrame = () => {
      redraw(latest.current(ranMsOf(seen)));
      frame = requestAnimationFrame(onFrame);
    };
    let frame = requestAnimationFrame(onFrame);
    return () => cancelAnimationFrame(frame);
  }, [seen]);
  return read(ranMsOf(seen));
};
