import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
/** The end of the program waits for it. */
const UNLOADS_WITHIN_MS = 1_000;

const boxSchema = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const inUseSchema = v.object({ fills: v.boolean(), place: v.object({ bounds: boxSchema, workArea: boxSchema }) });

export type KwinOptions = {
  readonly bus: CallableBus;
  /** A folder that is this user's alone, of which KWin reads the script. */
  readonly folder: string;
  /** Of which one Vertebreak runs at a time. */
  readonly dataFolder: string;
  readonly pid: number;
  readonly timers: Timers;
};

/**
 * KWin, on Wayland, tells no other program what is in use, but runs scripts that do. One is given to it at once and
 * whenever KWin has come anew; it is unknown where KWin takes none, or is gone. Nothing is asked in between.
 */
export const createKwin = ({ bus, folder, dataFolder, pid, timers }: KwinOptions): Compositor => {
  const { tell, watch } = createInUse();
  const state = { ended: false };
  // The same at every run: what one that was killed has left in KWin gives way to its successor's.
  const name = `vertebreak-${createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 16)}`;
  const path = join(folder, `${name}.js`);
  const came: { tell: () => void } = { tell: () => {} };
  const ask = (member: string, words: readonly string[] = [], withinMs?: number): Promise<unknown> => {
    const given = words.length > 0 ? { signature: 's'.repeat(words.length), body: words } : {};
    return bus.call({ ...SCRIPTING, member, ...given }, withinMs);
  };

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
      await ask('unloadScript', [name]);
      if (state.ended) return;
      await ask('loadScript', [path, name]);
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
    end: async () => {
      state.ended = true;
      // A KWin that is gone, or takes its time, keeps nobody from ending.
      await ask('unloadScript', [name], UNLOADS_WITHIN_MS).catch(() => {});
    },
  };
};
