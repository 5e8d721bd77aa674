import { createActivityRecord } from '../../shared/app/activity-record.ts';
import type { Engine } from '../../shared/app/engine.ts';
import { builtInCatalogue, type CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { ActivityLine } from '../../shared/history/activity.ts';
import type { HistoryRecord } from '../../shared/history/records.ts';
import type { Event } from '../../shared/schedule/types.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { openActivity } from '../../shared/store/activity.ts';
import { memoryDisk } from '../host/memory-disk.ts';
import { language } from '../language.ts';
import { emptyDisk, engineOn, type Fakes, fakePorts } from '../shared/app/engine-fakes.ts';
import type { Act } from '../shared/schedule/acts.ts';
import { createMachine, type Program, startWallMs, type World } from '../shared/schedule/machine.ts';

const entries = new Map<string, CatalogueEntry>(builtInCatalogue(language.texts.movements).entries);

/** What a life leaves behind. */
export type Recorded = {
  readonly lines: readonly ActivityLine[];
  readonly records: readonly HistoryRecord[];
  readonly settings: Settings;
  readonly files: ReadonlyMap<string, string>;
  /** The moment at which it ends. */
  readonly endMs: number;
  readonly status: ReturnType<Engine['status']>;
};

/** Lives through the acts with the record on, on an engine and a disk in memory. */
export const recorded = (world: World, acts: readonly Act[]): Recorded => {
  const disk = emptyDisk();
  const { disk: store, files } = memoryDisk();
  let fakes: Fakes | null = null;
  let engine: Engine | null = null;
  let nowMs = startWallMs(world);
  const activity = openActivity({
    ...{ t: language.t, disk: store, folder: 'activity', nowMs: () => nowMs, machine: '' },
    alerts: { tell: () => {}, saved: () => {} },
  });
  let record = createActivityRecord({ store: activity, keeps: () => true });
  const machine = createMachine(world, ({ read, settings }): Program => {
    const begin = (): void => {
      const made = fakePorts({ read, disk });
      fakes = { ...made, ports: { ...made.ports, activity: { note: (seen) => record.note(seen) } } };
      engine = engineOn(fakes, disk, settings(), entries);
      engine.boot();
    };
    return {
      dispatch: (event: Event) => {
        nowMs = read().wallMs;
        if (event.type === 'boot') begin();
        else engine?.dispatch(event);
      },
      wakeAt: () => fakes?.wakeAt() ?? null,
      use: (changed) => engine?.setSettings(changed),
      restart: () => {
        engine?.quit();
        record.end();
        record = createActivityRecord({ store: activity, keeps: () => true });
        begin();
      },
    };
  });
  machine.run([...acts, { act: 'use', changes: {} }]);
  record.flush();
  const endMs = machine.read().wallMs;
  const known: Engine | null = engine;
  if (known === null) throw new Error('nothing was lived');
  return {
    lines: activity.lines({ fromMs: startWallMs(world) - 86_400_000, toMs: endMs }),
    records: [...disk.history.values()],
    settings: machine.settings(),
    ...{ files, endMs, status: (known as Engine).status() },
  };
};
