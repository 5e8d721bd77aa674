import type { HomeBridge } from '../../renderer/ui/bridge.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { Answer } from '../../shared/contract.ts';
import type { HistoryRecord } from '../../shared/history/records.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { marked } from '../../shared/settings/marking.ts';
import {
  changedProfiles,
  effectiveSettings,
  noProfiles,
  noProfilesShown,
  shownProfiles,
} from '../../shared/settings/profiles.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { FindView } from '../../shared/views/find.ts';
import type { HomeView } from '../../shared/views/home.ts';
import { language } from '../language.ts';
import { awayRecord, brokeRecords, fakeDiary, satRecord, stoodRecord } from './diary-fakes.ts';
import { findViewOf } from './find-fakes.ts';
import { fakeImports } from './import-fakes.ts';
import { fakePast } from './past-fakes.ts';
import { fakeSessionBridge } from './session-fakes.ts';
import { fakeTrial } from './trial-fakes.ts';

const MINUTE_MS = 60_000;
/** A Monday, at midnight in UTC. */
const midnightMs = Date.UTC(2026, 2, 9);
/** A moment of that day. */
export const at = (hour: number, minute = 0): number => midnightMs + (hour * 60 + minute) * MINUTE_MS;

/** A morning with some of everything; what is sat since the last absence runs still. */
export const aMorningRecorded: readonly HistoryRecord[] = [
  satRecord(at(8, 4), at(9, 12)),
  ...brokeRecords(at(8, 35), 'micro', 'wall-angels', 'completed'),
  ...brokeRecords(at(9, 5), 'long', 'glute-bridge', 'snoozed'),
  awayRecord(at(9, 12), at(9, 31), 'long'),
  satRecord(at(9, 31), at(10, 40)),
  ...brokeRecords(at(9, 50), 'micro', 'chin-tuck', 'ignored'),
  ...brokeRecords(at(10, 2), 'micro', 'cat-cow-desk', 'completed'),
  ...brokeRecords(at(10, 34), 'long', 'walking', 'skipped'),
  awayRecord(at(10, 40), at(10, 47), 'micro'),
  satRecord(at(10, 47), at(11, 2)),
];

/** The same with two whiles of standing. */
export const aMorningStanding: readonly HistoryRecord[] = [
  ...aMorningRecorded,
  stoodRecord(at(11, 21), at(11, 48)),
  satRecord(at(11, 48), at(12, 20)),
  stoodRecord(at(12, 20), at(12, 34)),
];

/** What the home window is shown, as the main process would make it. */
export const homeViewOf = (changes: Partial<HomeView> = {}): HomeView => ({
  page: 'today',
  settings: defaultSettings,
  profiles: noProfilesShown,
  policy: { locked: [], plain: defaultSettings, ownMovements: true, updates: true },
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
    standing: null,
    standingDesk: false,
  },
  date: '2026-03-09',
  historyEdition: 0,
  alerts: [],
  busyUnknown: [],
  leftOut: null,
  sessionWish: { minutes: 10, focus: null },
  movements: [...builtInCatalogue(language.texts.movements).entries.values()].map(
    ({ movement: { id, kind, muscles, bends, offByDefault }, text: { name } }) => ({
      ...{ id, name, kind, muscles, bends, offByDefault },
      own: false,
    }),
  ),
  edition: 0,
  more: null,
  nowMs: at(11, 21),
  zone: 'UTC',
  locale: 'en-GB',
  emergencyNumber: '112',
  version: '0.1.0',
  releases: { off: null, looking: false, last: null, newer: null },
  platform: 'linux',
  shortcuts: { find: { state: 'all-programs', keys: null }, break: { state: 'all-programs', keys: null } },
  displayNames: ['Laptop'],
  look: { theme: 'system', reducedMotion: false },
  ...changes,
});

/** A bridge that a test holds the other end of; settings are taken and told back unless `answer` refuses them. */
export const fakeHomeBridge = (
  first: HomeView,
  answer: (settings: Settings) => Answer | Promise<Answer> = () => ({ ok: true }),
  shelf: FindView = findViewOf(),
  records: readonly HistoryRecord[] = aMorningRecorded,
  past?: Pick<ReturnType<typeof fakePast>, 'bridge'>,
) => {
  const listeners = new Set<(view: HomeView) => void>();
  const saved: Settings[] = [];
  const asked: unknown[] = [];
  let view = first;
  let profiles = noProfiles;
  const tell = (changes: Partial<HomeView>) => {
    view = { ...view, ...changes };
    for (const listener of listeners) listener(view);
  };
  const bridge: HomeBridge = {
    ...fakePast({ nowMs: first.nowMs }).bridge,
    ...fakeDiary({ records, view: () => view, changed: () => tell({}), asked: (what) => asked.push(what) }),
    ...fakeTrial(asked),
    ...past?.bridge,
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
    ...fakeSessionBridge(asked),
    bringBack: async () => {
      asked.push('bring back');
      tell({ leftOut: null });
      return { ok: true };
    },
    openFolder: async ({ folder }) => {
      asked.push(folder);
      return { ok: true };
    },
    markMovement: async (marking) => {
      asked.push(marking);
      tell({ settings: { ...view.settings, movements: marked(view.settings.movements, marking) } });
      return { ok: true };
    },
    ...fakeImports(asked),
    findView: async () => shelf,
    findStart: async ({ id }) => {
      asked.push(`start ${id}`);
      return { ok: true };
    },
    lookForVersion: async () => {
      asked.push('look for a version');
      return { ok: true };
    },
    openReleases: async () => {
      asked.push('open releases');
      return { ok: true };
    },
    openLink: async ({ url }) => {
      asked.push(url);
      return { ok: true };
    },
    changeProfile: async (change) => {
      asked.push(change);
      const next = changedProfiles(profiles, view.settings, change);
      if (typeof next === 'string') return { ok: false, reason: next };
      profiles = next;
      tell({ profiles: shownProfiles(next), settings: effectiveSettings(first.settings, next) });
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
