/** Since this version Electron runs by Wayland where it can; before, by X. */
const WAYLAND_FIRST = 38;

type DisplayServer = 'x11' | 'wayland';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What suits Vertebreak on a Wayland session: X wherever there is one, since there a window can be placed and shown without
 * taking the keyboard (electron/electron#48436). Null where there is no choice.
 */
const suiting = ({ WAYLAND_DISPLAY, DISPLAY }: Environment): DisplayServer | null => {
  if (!WAYLAND_DISPLAY) return null;
  return DISPLAY ? 'x11' : 'wayland';
};

/** What Electron has to be told to run by, where it would choose otherwise; null where it chooses well by itself. */
export const displayServerToName = (env: Environment, electronVersion: string): DisplayServer | null => {
  const chosen: DisplayServer = Number.parseInt(electronVersion, 10) < WAYLAND_FIRST ? 'x11' : 'wayland';
  const server = suiting(env);
  return server === chosen ? null : server;
};

/** The same as a switch, whatever Electron would choose: for who starts it and stays with the process that it started. */
export const displayServerSwitches = (env: Environment): readonly string[] => {
  const server = suiting(env);
  return server === null ? [] : [`--ozone-platform=${server}`];
};
