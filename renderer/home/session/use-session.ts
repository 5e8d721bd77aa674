import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionWish } from '../../../shared/model/session.ts';
import type { SessionView } from '../../../shared/views/session.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';

export type SessionInHand = {
  readonly wish: SessionWish;
  /** Null until it is made. */
  readonly view: SessionView | null;
  /** Why the last thing that was asked for was not done. */
  readonly problem: string | null;
  /** What a swap has brought; its place, and null where no other fits there. */
  readonly swapped: { readonly at: number; readonly name: string | null } | null;
  /** Makes one for this wish, also another one for the same. */
  readonly make: (wish: SessionWish) => void;
  readonly swap: (at: number) => void;
  readonly start: () => void;
};

type Shown = Pick<SessionInHand, 'view' | 'problem' | 'swapped'>;

const NOTHING: Shown = { view: null, problem: null, swapped: null };

/** The session that is being looked at. What was asked for last counts, whatever comes back in between. */
export const useSession = (first: SessionWish, bridge: HomeBridge): SessionInHand => {
  const [wish, setWish] = useState(first);
  const [shown, setShown] = useState<Shown>(NOTHING);
  const turn = useRef(0);

  const ask = async (asked: () => Promise<Partial<Shown>>): Promise<void> => {
    turn.current += 1;
    const own = turn.current;
    const next = await asked().catch((error: unknown) => ({ problem: reasonOf(error) }));
    if (own === turn.current) setShown((before) => ({ ...before, problem: null, swapped: null, ...next }));
  };
  const make = (wanted: SessionWish): void => {
    setWish(wanted);
    void ask(async () => ({ view: await bridge.sessionPreview(wanted) }));
  };
  // It opens on what was wished for, also where that is wished for elsewhere while it is open.
  useEffect(() => {
    if (shown.view === null || first.minutes !== wish.minutes || first.focus !== wish.focus) make(first);
  }, [first.minutes, first.focus]);

  const { view } = shown;
  return {
    ...shown,
    wish,
    make,
    swap: (at) => {
      if (!view?.made) return;
      void ask(async () => {
        const other = await bridge.sessionSwap({ id: view.id, at });
        if (!other?.made) return { swapped: { at, name: null } };
        return { view: other, swapped: { at, name: other.parts[at]?.name ?? null } };
      });
    },
    start: () => {
      if (!view?.made) return;
      void ask(async () => {
        const answer = await bridge.sessionStart({ id: view.id });
        return answer.ok ? {} : { problem: reasonOf(answer.reason) };
      });
    },
  };
};
