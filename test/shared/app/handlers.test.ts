import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../../shared/app/answering.ts';
import { createCurrentSettings } from '../../../shared/app/current-settings.ts';
import { createHandlers, type HandlersOptions } from '../../../shared/app/handlers.ts';
import { createLeavingOut } from '../../../shared/app/leaving-out.ts';
import { createMarkMovement } from '../../../shared/app/mark-movement.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noProfiles } from '../../../shared/settings/profiles.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { language, t } from '../../language.ts';
import { fakeFindAsks } from './find-fakes.ts';
import { fakePast } from './past-fakes.ts';

const REFUSED = { ok: false, reason: 'not now' } as const;

const start = (options: Partial<HandlersOptions> = {}, save: (settings: Settings) => void = () => {}) => {
  const done: string[] = [];
  const settings = createCurrentSettings(
    { settings: { load: () => defaultSettings, save }, profiles: { load: () => noProfiles, save: () => {} } },
    async () => {},
  );
  const handlers = createHandlers({
    t,
    breakView: () => null,
    homeView: () => {
      throw new Error('not asked for');
    },
    actions: {
      command: () => ({ ok: true }),
      answerBreak: () => ({ ok: true }),
      alternatives: () => [],
      swap: () => ({ ok: true }),
      open: () => ({ ok: true }),
      perform: () => {},
    },
    settings,
    markMovement: createMarkMovement({ t, settings }),
    releases: { lookForVersion: () => ({ ok: true }), openReleases: () => ({ ok: true }) },
    openHome: (page) => void done.push(`home ${page}`),
    openFolder: async (folder) => (folder === 'log' ? 'no such folder' : ''),
    answerOffer: (accept) => {
      done.push(`offer ${accept}`);
      return { ok: true };
    },
    setStartAtLogin: (on) => void done.push(`login ${on}`),
    painted: (id) => void done.push(`painted ${id}`),
    trial: {
      tryDay: async () => {
        throw new Error('no day is played here');
      },
      activitySize: () => ({ days: 0, bytes: 0 }),
      deleteActivity: () => REFUSED,
    },
    imports: {
      foreignFound: () => [],
      foreignLook: () => ({ kind: 'refused', reason: 'none' }),
      foreignTake: () => REFUSED,
      foreignUndo: () => REFUSED,
      movementsLook: () => ({ kind: 'refused', reasons: [] }),
      movementsAdd: () => REFUSED,
      movementDraft: () => ({ draft: null }),
      keepMovementDraft: () => REFUSED,
      exportOwn: () => REFUSED,
      importLook: () => ({ kind: 'refused', reason: 'none' }),
      importOwn: () => REFUSED,
      importUndo: () => REFUSED,
    },
    engine: {
      dispatch: ({ type }) => {
        done.push(type);
        return null;
      },
    },
    sessions: {
      open: ({ minutes }) => {
        done.push(`session of ${minutes}`);
        return { ok: true };
      },
      preview: () => ({ made: false, reason: 'none', minutes: null }),
      swap: () => null,
      start: () => REFUSED,
    },
    leavingOut: createLeavingOut({ settings, catalogue: () => builtInCatalogue(language.texts.movements).entries }),
    past: fakePast().asks,
    find: fakeFindAsks().asks,
    ...options,
  });
  return { handlers, settings, done };
};

describe('what becomes of an ask', () => {
  it('opens a page, and notes what was painted', () => {
    const { handlers, done } = start();
    expect(handlers.openHome({ page: 'help' })).toEqual({ ok: true });
    expect(handlers.breakPainted({ id: 'b1' })).toEqual({ ok: true });
    expect(done).toEqual(['home help', 'painted b1']);
  });

  it('tells the schedule of input in our own windows', () => {
    const { handlers, done } = start();
    expect(handlers.ownInput(undefined)).toEqual({ ok: true });
    expect(done).toEqual(['own-input']);
  });

  it.each<[string, (handlers: Handlers) => unknown, string, unknown]>([
    ['an answer to the break', (to) => to.breakAnswer({ id: 'b1', answer: 'next' }), 'answer b1 next', REFUSED],
    ['the question for others', (to) => to.breakAlternatives({ id: 'b1' }), 'others for b1', []],
    ['another movement', (to) => to.breakSwap({ id: 'b1', to: 'walking' }), 'swap b1 walking', REFUSED],
    ['a toast that is opened', (to) => to.breakOpen({ id: 'b1' }), 'open b1', REFUSED],
    ['a break to try', (to) => to.tryBreak(undefined), 'show-now', REFUSED],
    ['the answer to an offer', (to) => to.answerOffer({ accept: false }), 'offer false', { ok: true }],
  ])('hands on %s, and answers with what comes of it', (_, ask, what, answer) => {
    const done: string[] = [];
    const refuse = (text: string) => {
      done.push(text);
      return REFUSED;
    };
    const { handlers, done: others } = start({
      actions: {
        command: ({ type }) => refuse(type),
        answerBreak: (request) => refuse(`answer ${request.id} ${request.answer}`),
        alternatives: (id) => {
          done.push(`others for ${id}`);
          return [];
        },
        swap: ({ id, to }) => refuse(`swap ${id} ${to}`),
        open: ({ id }) => refuse(`open ${id}`),
        perform: () => {},
      },
    });
    expect(ask(handlers)).toEqual(answer);
    expect([...done, ...others]).toEqual([what]);
  });

  it('says what was left out, and brings it back once', () => {
    const { handlers, settings } = start();
    expect(handlers.leftOut(undefined)).toBeNull();
    expect(handlers.bringBack(undefined)).toEqual({ ok: false, reason: 'there is nothing to bring back' });
    const leavingOut = createLeavingOut({
      settings,
      catalogue: () => builtInCatalogue(language.texts.movements).entries,
    });
    leavingOut.leaveOut('excluded', 'chin-tuck');
    const { handlers: after } = start({ leavingOut });
    expect(after.leftOut(undefined)).toEqual({ names: ['Chin Tuck'] });
    expect(after.bringBack(undefined)).toEqual({ ok: true });
    expect(settings.current().movements.excluded).toEqual([]);
  });

  it('says where a folder could not be opened', async () => {
    const { handlers } = start();
    expect(await handlers.openFolder({ folder: 'data' })).toEqual({ ok: true });
    expect(await handlers.openFolder({ folder: 'log' })).toEqual({
      ok: false,
      reason: 'the folder could not be opened: no such folder',
    });
  });
});

describe('settings that are saved', () => {
  const changed: Settings = { ...defaultSettings, startAtLogin: true };

  it('hold at once, and touch the system only where that changed', () => {
    const { handlers, settings, done } = start();
    expect(handlers.saveSettings(changed)).toEqual({ ok: true });
    expect(handlers.saveSettings({ ...changed, look: { ...changed.look, theme: 'dark' } })).toEqual({ ok: true });
    expect(settings.current().look.theme).toBe('dark');
    expect(done).toEqual(['login true']);
  });

  it('change nothing where some do not go together, and say why', () => {
    const { handlers, settings, done } = start();
    const { rules } = changed;
    expect(handlers.saveSettings({ ...changed, rules: { ...rules, pauseSeconds: 60 } })).toEqual({
      ok: false,
      reason: expect.stringMatching(/^a pause of 60 s would go unnoticed/),
    });
    expect(settings.current()).toBe(defaultSettings);
    expect(done).toEqual([]);
  });

  it('change nothing where the system refuses', () => {
    const { handlers, settings } = start({
      setStartAtLogin: () => {
        throw new Error('EACCES: permission denied');
      },
    });
    expect(handlers.saveSettings(changed)).toEqual({ ok: false, reason: 'EACCES: permission denied' });
    expect(settings.current()).toBe(defaultSettings);
  });

  it('hold also where the disk refuses, and are told to those who listen with what held before', () => {
    const { handlers, settings } = start({}, () => {
      throw new Error('ENOSPC');
    });
    const heard: [Settings, Settings][] = [];
    settings.subscribe((now, before) => void heard.push([now, before]));
    expect(handlers.saveSettings(changed)).toEqual({ ok: true });
    expect(settings.current()).toBe(changed);
    expect(heard).toEqual([[changed, defaultSettings]]);
  });
});
