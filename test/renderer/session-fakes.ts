import type { HomeBridge } from '../../renderer/ui/bridge.ts';
import { createSessions } from '../../shared/app/sessions.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import { isTooLittle, newSession } from '../../shared/routine/session.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import type { BreakView } from '../../shared/views/break.ts';
import { language, t } from '../language.ts';
import { breakMovementOf, routineViewOf } from './break-fakes.ts';

/** A session of ten minutes in the middle of the week, as the break window shows it. */
export const sessionViewOf = (changes: Partial<BreakView> = {}): BreakView => {
  const catalogue = builtInCatalogue(language.texts.movements).entries;
  const about = { catalogue, records: [], settings: defaultSettings.movements, nowMs: 0, lengthMs: 0 };
  const lengthMs = 600_000;
  const session = newSession(
    { lengthMs, focus: null, opensWithWalk: true },
    { ...about, not: new Set<string>(), upFromChair: false },
    seededRandom(1),
  );
  if (isTooLittle(session)) throw new Error('no session');
  const movements = session.choices.map(({ movement, why }) => breakMovementOf(movement.id, { why }));
  const plan = [...session.routine.plan];
  return routineViewOf(movements, { id: 'session-1', kind: 'session', lengthMs, plan, ...changes });
};

/** The part of the home window’s bridge that makes sessions, by the app’s own means; what it is asked is noted. */
export const fakeSessionBridge = (
  asked: unknown[] = [],
  movements: Partial<Settings['movements']> = {},
): Pick<HomeBridge, 'sessionPreview' | 'sessionSwap' | 'sessionStart'> => {
  const settings = { ...defaultSettings, movements: { ...defaultSettings.movements, ...movements } };
  const catalogue = builtInCatalogue(language.texts.movements).entries;
  const sessions = createSessions({
    t,
    engine: {
      takeSession: ({ choices }) => {
        asked.push({ started: choices.map(({ movement }) => movement.id) });
        return null;
      },
    },
    catalogue: () => catalogue,
    settings: () => settings,
    recordsSince: () => [],
    nowMs: () => Date.UTC(2026, 2, 9, 11),
    random: seededRandom(1),
    openPage: () => {},
  });
  return {
    sessionPreview: async (wish) => {
      asked.push(wish);
      return sessions.preview(wish);
    },
    sessionSwap: async (request) => sessions.swap(request),
    sessionStart: async (request) => sessions.start(request),
  };
};
