import type { HomeBridge } from '../../renderer/ui/bridge.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { Answer } from '../../shared/contract.ts';
import type { DayLine } from '../../shared/history/day-view.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { HomeView } from '../../shared/views/home.ts';
import { language } from '../language.ts';
import { fakePast } from './past-fakes.ts';

const MINUTE_MS = 60_000;
/** A Monday, at midnight in UTC. */
const midnightMs = Date.UTC(2026, 2, 9);
/** A moment of that day. */
export const at = (hour: number, minute = 0): number => midnightMs + (hour * 60 + minute) * MINUTE_MS;

const sat = (fromMs: number, toMs: number): DayLine => ({ event: 'sat', fromMs, toMs, sittingMs: toMs - fromMs });
const done = (wallMs: number, movement: string): DayLine => ({
  event: 'break',
  break: 'micro',
  wallMs,
  outcome: 'completed',
  movement,
});

/** A morning with some of everything. */
export const aMorning: readonly DayLine[] = [
  sat(at(8, 4), at(9, 12)),
  done(at(8, 35), 'Wall Angels'),
  { event: 'break', break: 'long', wallMs: at(9, 5), outcome: 'snoozed', movement: 'Hip Hinge' },
  { event: 'natural', break: 'long', fromMs: at(9, 12), toMs: at(9, 31) },
  sat(at(9, 31), at(10, 40)),
  done(at(10, 2), 'Seated Cat-Cow'),
  { event: 'break', break: 'long', wallMs: at(10, 34), outcome: 'skipped', movement: 'Walking' },
  { event: 'natural', break: 'micro', fromMs: at(10, 40), toMs: at(10, 47) },
  sat(at(10, 47), at(11, 21)),
];

/** What the home window is shown, as the main process would make it. */
export const homeViewOf = (changes: Partial<HomeView> = {}): HomeView => ({
  page: 'today',
  settings: defaultSettings,
  status: {
    phase: 'sitting',
    share: 0.62,
    next: { kind: 'micro', wallMs: at(11, 32) },
    hoursEndMs: null,
    sittingMs: 19 * MINUTE_MS,
    sittingFromMs: at(11, 2),
    holding: [],
    pausedUntilMs: null,
    meetingUntilMs: null,
    handsOffUntilMs: null,
  },
  today: {
    date: '2026-03-09',
    sittingMs: 171 * MINUTE_MS,
    longestMs: 69 * MINUTE_MS,
    taken: 2,
    offered: 4,
    natural: 2,
    lines: [...aMorning],
  },
  alerts: [],
  busyUnknown: [],
  leftOut: null,
  movements: [...builtInCatalogue(language.texts.movements).entries.values()].map(
    ({ movement: { id, kind, muscles, bends, offByDefault }, text: { name } }) => ({
      ...{ id, name, kind, muscles, bends, offByDefault },
      own: false,
    }),
  ),
  more: null,
  zone: 'UTC',
  locale: 'en-GB',
  emergencyNumber: '112',
  version: '0.1.0',
  platform: 'linux',
  shortcutsReach: 'all-programs',
  look: { theme: 'system', reducedMotion: false },
  ...changes,
});

/** A bridge that a test holds the other end of; settings are taken and told back unless `answer` refuses them. */
export const fakeHomeBridge = (
  first: HomeView,
  answer: (settings: Settings) => Answer | Promise<Answer> = () => ({ ok: true }),
  past: Pick<ReturnType<typeof fakePast>, 'bridge'> = fakePast({ nowMs: at(11, 21) }),
) => {
  const listeners = new Set<(view: HomeView) => void>();
  const saved: Settings[] = [];
  const asked: unknown[] = [];
  let view = first;
  const tell = (changes: Partial<HomeView>) => {
    view = { ...view, ...changes };
    for (const listener of listeners) listener(view);
  };
  const bridge: HomeBridge = {
    ...past.bridge,
    homeView: async () => view,
    homeChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openHome: async ({ page }) => {
      asked.push(page);
      return { ok: true };
    },
    answerOffer: async ({ accept }) => {
      asked.push(accept);
      tell({ alerts: view.alerts.filter(({ code }) => code !== 'longer-interval') });
      return { ok: true };
    },
    tryBreak: async () => {
      asked.push('try');
      return { ok: true };
    },
    bringBack: async () => {
      asked.push('bring back');
      tell({ leftOut: null });
      return { ok: true };
    },
    openFolder: async ({ folder }) => {
      asked.push(folder);
      return { ok: true };
    },
    saveSettings: async (settings) => {
      const reply = await answer(settings);
      if (reply.ok) {
        saved.push(settings);
        tell({ settings, look: { ...view.look, theme: settings.look.theme } });
      }
      return reply;
    },
  };
  return { bridge, saved, asked, tell };
};
