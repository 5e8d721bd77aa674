import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { createMemoryHost, type MemoryHost } from '../../host/memory-host.ts';
import { atBreakAskedFor, MINUTE, noted, SECOND, started } from '../../host/started.ts';
import { language } from '../../language.ts';

// What notifications, folders, keys, files and the command line tell the app, and what comes of it.

describe('a notification', () => {
  it('starts the break that it tells of', () => {
    const host = started({ settings: { micro: { ...defaultSettings.micro, on: false } } });
    host.pass(59 * MINUTE + 40 * SECOND);
    expect(host.screen.notification).not.toBeNull();
    host.notifications().start();
    expect(host.screen).toMatchObject({ break: { shown: true, view: { kind: 'long' } }, notification: null });
  });

  it('snoozes it', () => {
    const host = started({ settings: { micro: { ...defaultSettings.micro, on: false } } });
    host.pass(59 * MINUTE + 40 * SECOND);
    host.notifications().snooze();
    expect(host.screen).toMatchObject({ break: null, notification: null });
    expect(host.tray().status.phase).toBe('sitting');
  });

  it('that nothing can show is told in the tray', () => {
    const host = started();
    host.notifications().failed('no daemon');
    expect(host.tray().alerts).toEqual([{ code: 'no-notifications', reason: 'no daemon' }]);
  });
});

describe('a folder', () => {
  it.each([
    ['movements', 'open folder data/movements', { ok: true }],
    ['log', 'open folder log', { ok: false, reason: 'the folder could not be opened: no such folder' }],
    ['data', 'open folder data', { ok: false, reason: 'the folder could not be opened: nothing opens folders here' }],
  ] as const)('of %s opens from the window, which says where it cannot', async (folder, what, answer) => {
    const host = started();
    expect(await host.ask('home', 'openFolder', { folder })).toMatchObject(answer);
    expect(host.happened).toEqual([what]);
  });
});

describe('the keys', () => {
  it('of both shortcuts can change places', async () => {
    const host = atBreakAskedFor();
    const { shortcuts } = defaultSettings;
    const settings = { ...host.homeView('settings').settings };
    const swapped = { ...settings, shortcuts: { find: shortcuts.break, break: shortcuts.find } };
    expect(await host.ask('home', 'saveSettings', swapped)).toEqual({ ok: true });
    expect(host.tray().alerts).toEqual([]);
    host.happened.length = 0;
    host.keys.get(shortcuts.find)?.();
    expect(host.happened).toEqual(['focus break']);
    host.keys.get(shortcuts.break)?.();
    expect(host.happened).toEqual(['focus break', 'open find for ""']);
  });

  it('that were taken are told no more once others are set, and stay as they are at other changes', async () => {
    const host = createMemoryHost();
    host.keys.set(defaultSettings.shortcuts.break, () => {});
    host.app.start(null);
    expect(host.tray().alerts).toEqual([{ code: 'shortcut-taken', shortcut: defaultSettings.shortcuts.break }]);
    const { settings } = host.homeView('settings');
    host.keys.delete(defaultSettings.shortcuts.break);
    await host.ask('home', 'saveSettings', { ...settings, look: { ...settings.look, theme: 'dark' } });
    expect(host.tray().alerts).toHaveLength(1);
    const shortcuts = { ...settings.shortcuts, break: 'Alt+B' };
    await host.ask('home', 'saveSettings', { ...settings, shortcuts });
    expect(host.tray().alerts).toEqual([]);
    host.app.perform({ type: 'command', command: { type: 'show-now' } });
    expect([...host.keys.keys()].sort()).toEqual(['Alt+B', shortcuts.find].sort());
  });
});

describe('the command line', () => {
  it('hears how things stand, with the clock, the zone and the locale', async () => {
    const host = started();
    host.pass(10 * MINUTE);
    expect(await host.app.carryOut({ do: 'status' })).toMatchObject({
      ...{ ok: true, nowMs: host.clock.wallMs, zone: 'UTC', locale: 'en', showing: null },
      status: { phase: 'sitting', sittingMs: 10 * MINUTE },
    });
    const answer = await host.app.carryOut({ do: 'break', kind: 'long', movement: null });
    expect(answer).toMatchObject({ ok: true, showing: { kind: 'long', lengthMs: 5 * MINUTE } });
  });

  it('pauses until the clock shows a time', async () => {
    const host = started();
    await host.app.carryOut({ do: 'pause', for: { until: 'clock', minutes: 9 * 60 } });
    expect(host.tray().status.pausedUntilMs).toBe(host.clock.wallMs + 60 * MINUTE);
  });
});

describe('people’s own files', () => {
  const torn = (file: string, unreadable = 'it is no JSON') => ({ file, unreadable });

  it('that are refused are named in order, noted once, and forgotten when they are mended', () => {
    const host = started();
    const use = (...files: MemoryHost['own']['files']): void => {
      host.own.files = files;
      host.own.changed();
    };
    use(...['g', 'b', 'f', 'a', 'e', 'c', 'd'].map((name) => torn(`${name}.json`)));
    const named = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ code: 'movement-refused', file: `${name}.json` }));
    expect(host.tray().alerts).toMatchObject([...named, { code: 'movements-refused', count: 2 }]);
    expect(noted(host, 'movement-refused')).toHaveLength(7);
    use(torn('a.json'));
    expect(host.tray().alerts).toMatchObject(named.slice(0, 1));
    const entry = builtInCatalogue(language.texts.movements).entries.get('chin-tuck');
    use(torn('a.json'), { file: 'b.json', content: { ...entry?.movement, id: 'mine', text: entry?.text } });
    expect(noted(host, 'movement-refused')).toHaveLength(8);
    use();
    expect(host.tray().alerts).toEqual([]);
  });

  it('are quoted no further than one reads', () => {
    const host = started();
    host.own.files = [torn('a.json', 'x'.repeat(1_000)), torn('b.json', 'y'.repeat(200))];
    host.own.changed();
    expect(host.tray().alerts).toMatchObject([{ reason: `${'x'.repeat(200)}…` }, { reason: 'y'.repeat(200) }]);
  });
});

describe('a step that fails', () => {
  it('is noted, and the next reading is taken all the same', () => {
    const host = started();
    host.pass(MINUTE);
    Object.defineProperty(host.clock, 'inputMs', {
      configurable: true,
      get: () => {
        throw new Error('the idle time cannot be read');
      },
    });
    host.senses().tick();
    expect(noted(host, 'failure')).toMatchObject([{ reason: 'the idle time cannot be read' }]);
    expect(host.clock.wakeAt).toBe(host.clock.monoMs + 30 * SECOND);
  });
});
