import process from 'node:process';
import { BaseWindow, screen } from 'electron';
import { createDims, type Dim, type Dims } from '../../shared/app/dims.ts';
import type { Box } from '../../shared/app/placement.ts';

const isLinux = process.platform === 'linux';

/**
 * About 70 % of a dark paper. Linux has no opacity of a window but that of its colour; with no compositor it is opaque. As
 * a notification sway gives it no keyboard.
 */
const DARKNESS = isLinux
  ? ({ transparent: true, backgroundColor: '#B31D1A17', type: 'notification' } as const)
  : ({ opacity: 0.7, backgroundColor: '#1D1A17' } as const);

/** Chromium takes a pixel off a window of X that is as large as its display: such a one would pass for full screen. */
const onX = ({ height, ...rest }: Box): Box => ({ ...rest, height: height + 1 });

/**
 * A window without a page, so that it costs no renderer. It takes clicks, and nothing comes of them; it never has the
 * keyboard. On Linux such a window is none of the window manager's (override-redirect): it lies over panels, on every
 * workspace, and over the break too, whichever is raised; so there it leaves the break's place free. Under XWayland the
 * same holds. Elsewhere the break stands one level higher.
 */
const makeDim = (bounds: Box): Dim => {
  const window = new BaseWindow({
    ...(isLinux ? onX(bounds) : bounds),
    ...DARKNESS,
    show: false,
    frame: false,
    hasShadow: false,
    roundedCorners: false,
    resizable: false,
    movable: false,
    minimizable: false,
    fullscreenable: false,
    focusable: false,
    skipTaskbar: true,
    enableLargerThanScreen: true,
  });
  window.setAlwaysOnTop(true, 'screen-saver');
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  return {
    keepTo: (parts) => {
      if (isLinux) window.setShape([...parts]);
      if (!window.isVisible()) window.showInactive();
    },
    destroy: () => window.destroy(),
  };
};

export type Dimming = {
  /** Dims every display but for the place of the break. */
  readonly cover: (free: Box) => void;
  readonly clear: Dims['clear'];
};

/** The dark windows of the full level. Where they cannot be made the break stands without them, and `failed` is told. */
export const createDimming = (failed: (error: unknown) => void): Dimming => {
  const dims = createDims(makeDim, failed);
  return { cover: (free) => dims.cover(screen.getAllDisplays(), free), clear: dims.clear };
};
