import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Timers } from '../../../shared/app/wake-timer.ts';
import { type CallableBus, hasOwner, ownerChange } from '../bus.ts';
import { createPaced } from '../busy/paced.ts';
import { type Compositor, createInUse } from '../compositor.ts';
import { CALLED, kwinScript } from './script.ts';

const KWIN = 'org.kde.KWin';
const SCRIPTING = { destination: KWIN, path: '/Scripting', interface: 'org.kde.kwin.Scripting' } as const;

/** A script runs at once, or does not. */
const RUNS_WITHIN_MS = 5_000;
const REST_MS = 15_000;

const boxSchema = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const inUseSchema = v.object({ fills: v.boolean(), place: v.object({ bounds: boxSchema, workArea: boxSchema }) });

export type KwinOptions = {
  readonly bus: CallableBus;
  /** A folder that is this user's alone, of which KWin reads the script. */
  readonly folder: string;
  readonly pid: number;
  readonly timers: Timers;
};

/**
 * KWin, on Wayland, tells no other program what is in use, but runs scripts that do. One is given to it at once and
 * whenever KWin has come anew; it is unknown where KWin takes none, or is gone. Nothing is asked in between.
 */
export const createKwin = ({ bus, folder, pid, timers }: KwinOptions): Compositor => {
  const { tell, watch } = createInUse();
  const name = `vertebreak-${pid}`;
  const path = join(folder, `${name}.js`);
  const came: { tell: () => void } = { tell: () => {} };
  const ask = (member: string, ...words: readonly string[]): Promise<unknown> =>
    bus.call({
      ...SCRIPTING,
      member,
      ...(words.length > 0 ? { signature: 's'.repeat(words.length), body: words } : {}),
    });

  const run = async (busName: string): Promise<void> => {
    const first = new Promise<void>((resolve, reject) => {
      const late = timers.after(RUNS_WITHIN_MS, () => reject(new Error('the script does not run')));
      came.tell = () => {
        late();
        resolve();
      };
    });
    first.catch(() => {});
    try {
      await writeFile(path, kwinScript(busName, pid), { mode: 0o600 });
      await ask('unloadScript', name);
      await ask('loadScript', path, name);
      await ask('start');
      await first;
    } finally {
      // KWin reads it some time after it was asked to.
      await rm(path, { force: true });
    }
  };

  const begin = async (): Promise<void> => {
    const busName = await bus.receive({ sender: KWIN, ...CALLED }, ([text]) => {
      came.tell();
      try {
        tell(v.parse(inUseSchema, JSON.parse(String(text))));
      } catch {
        tell(null);
      }
    });
    const look = createPaced(timers, REST_MS, async () => {
      tell(null);
      if ((await hasOwner(bus, KWIN).catch(() => false)) === true) await run(busName).catch(() => tell(null));
    });
    bus.onEnd(() => tell(null));
    await bus.listen(ownerChange(KWIN), look);
    look();
  };
  begin().catch(() => tell(null));
  return {
    watch,
    put: null,
    end: () => {
      ask('unloadScript', name).catch(() => {});
    },
  };
};
