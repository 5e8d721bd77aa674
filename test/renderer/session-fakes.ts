import type { HomeBridge } from '../../renderer/ui/bridge.ts';
import { createSessions } from '../../shared/app/sessions.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import { language, t } from '../language.ts';

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
