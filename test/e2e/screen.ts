import process from 'node:process';
import { createClient, type XClient } from 'x11';
import { connectDisplay, type XDisplay } from '../../main/sensors/x-display.ts';

/** Another program on the X display that the journeys run on, and what is to be seen of it all. */
export type Screen = {
  /** Whether a window manager is there that can do what is asked here. */
  readonly isManaged: () => Promise<boolean>;
  /** Opens a window, in front, over the whole screen or as large as a window may be. */
  readonly open: (how: 'full screen' | 'maximised') => Promise<{
    /** Gives it the keyboard, as a click on it does. */
    readonly use: () => void;
    readonly close: () => Promise<void>;
  }>;
  readonly display: XDisplay;
  /** The colour of a point on the screen, as 0xRRGGBB. */
  readonly colourAt: (x: number, y: number) => Promise<number>;
  /** What the window manager says of a window. */
  readonly states: (window: number) => Promise<readonly string[]>;
  readonly end: () => void;
};

/** What the other program shows. */
export const FILM = 0x203080;

const Z_PIXMAP = 2;
const ALL_PLANES = 0xffffffff;
const ADD = 1;
const A_PAGER = 2;
const STATES = ['FULLSCREEN', 'ABOVE', 'SKIP_TASKBAR', 'MAXIMIZED_VERT', 'MAXIMIZED_HORZ'] as const;

const join = (display: string): Promise<XClient> =>
  new Promise((resolve, reject) =>
    createClient({ display, shm: false, disableBigRequests: true }, (error, setup) =>
      error ? reject(error) : resolve(setup.client),
    ),
  );

export const joinScreen = async (): Promise<Screen | null> => {
  const name = process.env.DISPLAY ?? '';
  const display: XDisplay | null = process.platform === 'linux' ? await connectDisplay(name) : null;
  if (display === null) return null;
  const client = await join(name);
  client.on('error', () => {});
  const { root, atom, ask } = display;
  const numberOf = Object.fromEntries(
    await Promise.all(STATES.map(async (state) => [state, await atom(`_NET_WM_STATE_${state}`)] as const)),
  );
  const state = await atom('_NET_WM_STATE');
  const active = await atom('_NET_ACTIVE_WINDOW');
  const check = await atom('_NET_SUPPORTING_WM_CHECK');
  const wants = {
    'full screen': [numberOf.FULLSCREEN ?? 0, 0],
    maximised: [numberOf.MAXIMIZED_VERT ?? 0, numberOf.MAXIMIZED_HORZ ?? 0],
  };
  return {
    display,
    isManaged: async () => (await display.property(root, check)).length > 0,
    open: async (how) => {
      const window = client.AllocID();
      client.CreateWindow(window, root, 0, 0, 400, 300, 0, 0, 0, 0, { backgroundPixel: FILM });
      client.MapWindow(window);
      await client.sync();
      // Once the window manager has it, it has a state.
      ask(window, state, [ADD, ...wants[how], A_PAGER]);
      const use = (): void => ask(window, active, [A_PAGER, 0, 0]);
      use();
      return {
        use,
        close: async () => {
          client.DestroyWindow(window);
          await client.sync();
        },
      };
    },
    colourAt: (x, y) =>
      new Promise((resolve, reject) =>
        client.GetImage(Z_PIXMAP, root, x, y, 1, 1, ALL_PLANES, (error, answer) => {
          if (error) reject(error);
          else resolve(answer.data.readUInt32LE(0) & 0xffffff);
          return true;
        }),
      ),
    states: async (window) => {
      const held = await display.property(window, state);
      return STATES.filter((each) => held.includes(numberOf[each] ?? 0));
    },
    end: () => {
      client.terminate();
      display.end();
    },
  };
};
