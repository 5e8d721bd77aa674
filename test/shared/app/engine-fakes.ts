import { createEngine, type Engine } from '../../../shared/app/engine.ts';
import type { CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { Status } from '../../../shared/model/status.ts';
import type { HeadsUp, Ports } from '../../../shared/ports.ts';
import type { Reading } from '../../../shared/schedule/types.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { seededRandom } from '../../../shared/simulation/random.ts';
import type { Saved } from '../../../shared/store/saved.ts';
import type { BreakView } from '../../../shared/views/break.ts';
import { language } from '../../language.ts';

// Ports for the engine that note every call, can fail, and can die.

/** What outlives the program. */
export type Disk = {
  /** The last saved state, as text: nothing of the program's memory gets through. */
  saved: string | null;
  readonly history: Map<string, HistoryRecord>;
};

export const emptyDisk = (): Disk => ({ saved: null, history: new Map() });

export const savedOn = (disk: Disk): Saved | null => (disk.saved === null ? null : (JSON.parse(disk.saved) as Saved));

export type Fakes = {
  readonly ports: Ports;
  /** Every call that changes the world, in order; tray and timer left out. */
  readonly calls: string[];
  /** What the notifications told of the breaks that came. */
  readonly announced: readonly HeadsUp[];
  readonly views: { readonly call: string; readonly view: BreakView }[];
  readonly status: () => Status | null;
  readonly wakeAt: () => number | null;
  /** Calls that throw, by their first word. */
  readonly failing: Set<string>;
  /** So many more calls come through, the log's aside; the next one dies halfway, and nothing happens any more. */
  liveFor: number;
  readonly isDead: () => boolean;
};

export type FakeOptions = {
  readonly read: () => Reading;
  readonly disk: Disk;
  readonly random?: () => number;
};

export const fakePorts = ({ read, disk, random = seededRandom(1) }: FakeOptions): Fakes => {
  const calls: string[] = [];
  const views: { call: string; view: BreakView }[] = [];
  const announced: HeadsUp[] = [];
  const failing = new Set<string>();
  let status: Status | null = null;
  let wakeAt: number | null = null;

  const call = (text: string, effect: () => void = () => {}): void => {
    if (fakes.liveFor < 0) return;
    if (!text.startsWith('log')) fakes.liveFor -= 1;
    // Dies before or after its effect, in turn.
    if (fakes.liveFor < 0 && calls.length % 2 === 0) return;
    calls.push(text);
    if (failing.has(text.split(' ')[0] ?? text)) throw new Error('the disk is full');
    effect();
  };
  const see = (name: string, view: BreakView): void =>
    call(`${name} ${view.kind}`, () => void views.push({ call: name, view }));

  const fakes: Fakes = {
    ports: {
      presence: { read },
      activity: { note: () => {} },
      timer: {
        wakeAt: (ms) => {
          wakeAt = ms;
        },
      },
      screen: {
        prepare: (view) => see('prepare', view),
        show: (view) => see('show', view),
        update: (view) => see('update', view),
        close: () => call('close'),
      },
      notifications: {
        headsUp: (headsUp) => call(`notify ${headsUp.kind}`, () => void announced.push(headsUp)),
        withdraw: () => call('withdraw'),
        say: (message) => call(`say ${message}`),
      },
      tray: {
        render: (next) => {
          status = next;
        },
      },
      store: {
        save: (saved) =>
          call('save', () => {
            disk.saved = JSON.stringify(saved);
          }),
        append: (record) =>
          call(`append ${record.event}`, () => {
            if (!disk.history.has(record.id)) disk.history.set(record.id, structuredClone(record));
          }),
        recordsSince: (wallMs) => [...disk.history.values()].filter((record) => record.wallMs >= wallMs),
      },
      log: { write: ({ event }) => call(`log ${event}`) },
      random,
    },
    calls,
    views,
    announced,
    status: () => status,
    wakeAt: () => wakeAt,
    failing,
    liveFor: Number.POSITIVE_INFINITY,
    isDead: () => fakes.liveFor < 0,
  };
  return fakes;
};

/** The engine on such ports, with what the disk holds; not booted yet. */
export const engineOn = (
  fakes: Fakes,
  disk: Disk,
  settings: Settings,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
): Engine => createEngine({ language, ports: fakes.ports, settings, saved: savedOn(disk), catalogue });
