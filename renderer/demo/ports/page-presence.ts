import type { Presence } from '../../../shared/app/time-scale.ts';
import { DAY_MS } from '../../../shared/model/time.ts';

const INPUTS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

export type PageClocks = {
  readonly wallMs: () => number;
  readonly monoMs: () => number;
  readonly zone: () => string;
};

export const browserClocks: PageClocks = {
  wallMs: () => Date.now(),
  monoMs: () => Math.round(performance.now()),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};

export type PagePresence = Presence & {
  /** Takes the input of this window for the person's, too. */
  readonly watch: (window: Window) => void;
};

/**
 * The person as the page can know them: their input in it, and whether it is seen. A hidden page is as good as a locked
 * screen: nobody sits before it, and nothing may be shown there.
 */
export const pagePresence = (clocks: PageClocks, isHidden: () => boolean): PagePresence => {
  const last: { inputMs: number | null } = { inputMs: null };
  const onInput = (): void => {
    last.inputMs = clocks.monoMs();
  };
  const moment = () => ({ wallMs: clocks.wallMs(), monoMs: clocks.monoMs(), uptimeMs: null });
  return {
    moment,
    read: () => {
      const now = moment();
      // Before the first input nothing is known but that it is long ago.
      const idleMs = last.inputMs === null ? DAY_MS : now.monoMs - last.inputMs;
      return { ...now, idleMs, locked: isHidden(), virtual: false, zone: clocks.zone() };
    },
    watch: (window) => {
      for (const type of INPUTS) window.addEventListener(type, onInput, { capture: true, passive: true });
    },
  };
};
