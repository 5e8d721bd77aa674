import type { Ports } from '../ports.ts';

/** The screen of breaks, before which the time of the day rests, and with it a key that is everybody's otherwise. */
export const restingScreen = (
  screen: Ports['screen'],
  rest: (resting: boolean) => void,
  holdKey: (held: boolean) => void,
): Ports['screen'] => ({
  ...screen,
  show: (view) => {
    rest(true);
    screen.show(view);
    holdKey(true);
  },
  close: (outcome) => {
    holdKey(false);
    screen.close(outcome);
    rest(false);
  },
});
