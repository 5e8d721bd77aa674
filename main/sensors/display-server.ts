/** Since this version Electron runs by Wayland where it can; before, by X. */
const WAYLAND_FIRST = 38;

type DisplayServer = 'x11' | 'wayland';

/**
 * What Electron has to be told to run by, where it would choose otherwise; null where it chooses well by itself. By X
 * wherever there is one, since there a window can be placed and shown without taking the keyboard (electron/electron#48436).
 */
export const displayServerToName = (
  { WAYLAND_DISPLAY, DISPLAY }: Readonly<Record<string, string | undefined>>,
  electronVersion: string,
): DisplayServer | null => {
  if (!WAYLAND_DISPLAY) return null;
  const chosen: DisplayServer = Number.parseInt(electronVersion, 10) < WAYLAND_FIRST ? 'x11' : 'wayland';
  const better: DisplayServer = DISPLAY ? 'x11' : 'wayland';
  return better === chosen ? null : better;
};
