import { useEffect, useRef, useState } from 'preact/hooks';

/** So long between two asks: a slider moves faster than anybody sees, and what asks too often is refused. */
const BETWEEN_MS = 30;

/**
 * What the newest of many asks is answered with: at most one is on its way, and what was wanted meanwhile is asked once
 * that is back. Null until the first answer; while a newer one is on its way the last one stands.
 */
export const useNewest = <Wanted, Found>(
  wanted: Wanted | null,
  ask: (wanted: Wanted) => Promise<Found>,
  failed: (error: unknown) => void,
): Found | null => {
  const [found, setFound] = useState<Found | null>(null);
  const state = useRef<{ wanted: Wanted | null; asked: string; isAsking: boolean; isGone: boolean }>({
    ...{ wanted, asked: '', isAsking: false, isGone: false },
  });
  const key = JSON.stringify(wanted);
  useEffect(() => {
    const now = state.current;
    now.wanted = wanted;
    const next = async (): Promise<void> => {
      now.isAsking = true;
      while (now.wanted !== null && JSON.stringify(now.wanted) !== now.asked && !now.isGone) {
        const one = now.wanted;
        now.asked = JSON.stringify(one);
        try {
          const answer = await ask(one);
          if (!now.isGone) setFound(answer);
        } catch (error) {
          if (!now.isGone) failed(error);
        }
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
      }
      now.isAsking = false;
    };
    if (!now.isAsking) void next();
  }, [key]);
  useEffect(
    () => () => {
      state.current.isGone = true;
    },
    [],
  );
  return found;
};
