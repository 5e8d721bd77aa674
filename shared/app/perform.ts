import type { Translator } from '../i18n/english.ts';
import type { BreakKind } from '../model/break-kind.ts';
import type { HeadsUp, Ports } from '../ports.ts';
import type { Effect } from '../schedule/types.ts';
import type { BreakView } from '../views/break.ts';
import { standingWords } from './notification-words.ts';

export type PerformOptions = Pick<Ports, 'screen' | 'notifications'> & {
  /** The break that is prepared or shows, as it is by now. */
  readonly view: () => BreakView | null;
  /** It comes without a word ahead. */
  readonly isQuiet: () => boolean;
  readonly t: Translator<'shell'>;
};

const headsUpOf = (kind: BreakKind, { lengthMs, movements }: BreakView): HeadsUp => {
  const named = movements.filter(({ why }) => why.code !== 'get-up');
  const getsUp = named.length > 0 && named.length < movements.length;
  return { kind, lengthMs, getsUp, movements: (getsUp ? named : movements).map(({ text }) => text.name) };
};

/** Does on the screen what the schedule has decided. What it records is written before, by the engine. */
export const performEffect = (effect: Effect, { screen, notifications, ...asked }: PerformOptions): void => {
  switch (effect.type) {
    case 'prepare': {
      const view = asked.view();
      if (view === null) return;
      screen.prepare(view);
      if (effect.notice && !asked.isQuiet()) notifications.headsUp(headsUpOf(effect.kind, view));
      return;
    }
    case 'show': {
      const view = asked.view();
      notifications.withdraw();
      if (view !== null) screen.show(view);
      return;
    }
    case 'withdraw':
      notifications.withdraw();
      screen.close();
      return;
    case 'close':
      screen.close(effect.outcome);
      return;
    case 'standing-notice':
      notifications.say(standingWords(asked.t, effect.standingMs));
      return;
    case 'record':
      return;
    default:
      effect satisfies never;
  }
};
