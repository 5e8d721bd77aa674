import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { createHandlers, type HandlersOptions } from '../../../shared/shell/handlers.ts';
import { useSettingsOf } from '../../../shared/shell/settings-in-use.ts';
import { fakeFindAsks } from './find-fakes.ts';

const start = (options: Partial<HandlersOptions> = {}, save: (settings: Settings) => void = () => {}) => {
  const done: string[] = [];
  const settings = useSettingsOf({ load: () => defaultSettings, save });
  const handlers = createHandlers({
    breakView: () => null,
    homeView: () => {
      throw new Error('not asked for');
    },
    actions: {
      command: () => ({ ok: true }),
      answerBreak: () => ({ ok: true }),
      others: () => [],
      swap: () => ({ ok: true }),
      open: () => ({ ok: true }),
      perform: () => {},
    },
    settings,
    openHome: (page) => void done.push(`home ${page}`),
    openFolder: async (folder) => (folder === 'log' ? 'no such folder' : ''),
    answerOffer: (accept) => {
      done.push(`offer ${accept}`);
      return { ok: true };
    },
    setStartAtLogin: (on) => void done.push(`login ${on}`),
    painted: (id) => void done.push(`painted ${id}`),
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
    expect(handlers.saveSettings({ ...changed, look: { theme: 'dark', motion: 'system' } })).toEqual({ ok: true });
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
