import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { english } from '../../../shared/i18n/english.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { createMemoryHost, type MemoryHost, type MemoryHostOptions } from '../../host/memory-host.ts';
import { language } from '../../language.ts';

// What windows, notifications and folders tell the app, and what comes of it.

const MINUTE = 60_000;
const SECOND = 1_000;

const started = (options?: MemoryHostOptions): MemoryHost => {
  const host = createMemoryHost(options);
  host.app.start({ page: null, find: null });
  host.happened.length = 0;
  host.log.length = 0;
  return host;
};

const atBreak = (): MemoryHost => {
  const host = started();
  host.app.perform({ type: 'command', command: { type: 'show-now' } });
  expect(host.screen.break?.shown).toBe(true);
  return host;
};

const idOf = ({ screen }: MemoryHost): string => screen.break?.view.id ?? '';
const noted = ({ log }: MemoryHost, event: string) => log.filter((entry) => entry.event === event);

describe('the window of a break', () => {
  it('closed by the means of the desktop is a break skipped', () => {
    const host = atBreak();
    host.breakScreen().closed(idOf(host));
    expect(host.screen.break).toBeNull();
    expect(host.records().at(-1)).toMatchObject({ event: 'outcome', outcome: 'skipped' });
  });

  it('has noted when it was shown and painted, that it crashed, and that nothing was dimmed', async () => {
    const host = atBreak();
    const id = idOf(host);
    await host.ask('break', 'breakPainted', { id });
    host.breakScreen().crashed(id, 'oom');
    host.breakScreen().undimmed(new Error('no such display'));
    const { wallMs } = host.clock;
    expect(noted(host, 'window-shown')).toEqual([{ wallMs, event: 'window-shown', id }]);
    expect(noted(host, 'window-painted')).toEqual([{ wallMs, event: 'window-painted', id }]);
    expect(noted(host, 'window-crashed')).toEqual([{ wallMs, event: 'window-crashed', id, reason: 'oom' }]);
    expect(noted(host, 'undimmed')).toEqual([{ wallMs, event: 'undimmed', reason: 'no such display' }]);
  });

  it('offers others by their names, takes one, and opens from a toast', async () => {
    const host = atBreak();
    const id = idOf(host);
    const [other] = await host.ask('break', 'breakAlternatives', { id });
    expect(builtInCatalogue(language.texts.movements).entries.get(other?.id ?? '')?.text.name).toBe(other?.name);
    expect(await host.ask('break', 'breakSwap', { id, to: other?.id ?? '' })).toEqual({ ok: true });
    expect(host.screen.break?.view.movements[0]?.text.name).toBe(other?.name);
    expect(await host.ask('break', 'breakOpen', { id })).toEqual({ ok: true });
  });

  it('brings back what was not for somebody', async () => {
    const host = atBreak();
    const id = idOf(host);
    const movement = host.screen.break?.view.movements[0];
    await host.ask('break', 'breakAnswer', { id, answer: 'not-for-me' });
    expect(host.homeView('settings').settings.movements.excluded).toEqual([movement?.movement.id]);
    expect(await host.ask('break', 'leftOut')).toEqual({ names: [movement?.text.name] });
    expect(await host.ask('break', 'bringBack')).toEqual({ ok: true });
    expect(host.homeView('settings').settings.movements.excluded).toEqual([]);
  });

  it('used by keys and pointer is no work: the break goes on', async () => {
    const host = atBreak();
    await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'start' });
    for (let second = 0; second < 40; second += 1) {
      host.clock.inputMs = host.clock.monoMs;
      host.pass(SECOND, false);
      expect(await host.ask('break', 'ownInput')).toEqual({ ok: true });
    }
    expect(host.app.engine.breakView()?.stage).toBe('going');
  });
});

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

  it('opens from the menu', () => {
    const host = started();
    host.app.perform({ type: 'open-folder', folder: 'log' });
    expect(host.happened).toEqual(['open folder log']);
  });
});

describe('the find window', () => {
  it('copies, opens sources, and stays or goes as it is asked to', async () => {
    const host = started();
    host.app.openFind('neck');
    host.happened.length = 0;
    const { sources } =
      host.findView().entries.find(({ movement }) => movement.sources.some(({ url }) => url))?.movement ?? {};
    const url = sources?.find((source) => source.url)?.url ?? '';
    expect(await host.ask('find', 'copyText', { text: 'a text' })).toEqual({ ok: true });
    expect(await host.ask('find', 'openLink', { url })).toEqual({ ok: true });
    expect(await host.ask('find', 'findPin', { pinned: true })).toEqual({ ok: true });
    expect(host.happened).toEqual(['copy a text', `open ${url}`, 'pin true']);
    expect(await host.ask('find', 'findClose')).toEqual({ ok: true });
    expect(host.screen.find).toBeNull();
  });

  it('lists what was done last', async () => {
    const host = started();
    await host.ask('find', 'findStart', { id: 'chin-tuck' });
    host.pass(2 * MINUTE, false);
    await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'done' });
    expect((await host.ask('find', 'findView')).used).toEqual(['chin-tuck']);
  });

  it('comes up and goes by its shortcut', () => {
    const host = started();
    host.keys.get(defaultSettings.shortcuts.find)?.();
    expect(host.screen.find).toBe('');
  });
});

describe('the home window', () => {
  it('closed at the first steps has shown them; at another page, or before they came, it has not', () => {
    const host = createMemoryHost({ settings: { welcome: { seen: false, plan: 'after coffee' } } });
    host.app.start(null);
    expect(host.screen.home).toBeNull();
    host.app.openHome('settings');
    host.closeHome();
    expect(host.homeView('today').settings.welcome).toEqual({ seen: false, plan: 'after coffee' });
    host.app.openHome('welcome');
    host.closeHome();
    expect(host.homeView('today').settings.welcome).toEqual({ seen: true, plan: 'after coffee' });
    expect(host.homeView('today').settings.micro).toEqual(defaultSettings.micro);
  });

  it('opens at the page that was asked for in place of the first steps', () => {
    const host = createMemoryHost({ settings: { welcome: { seen: false, plan: '' } } });
    host.app.start({ page: 'help', find: null });
    expect(host.screen.home).toBe('help');
    expect(host.happened.filter((what) => what.startsWith('open'))).toEqual(['open home at help']);
  });

  it('knows the person, the program and the place', () => {
    const host = started();
    host.app.openHome('help');
    expect(host.homeView('help')).toMatchObject({
      ...{ page: 'help', emergencyNumber: '112', version: '1.2.3', platform: 'linux', zone: 'UTC', locale: 'en' },
      leftOut: null,
      movements: expect.arrayContaining([expect.objectContaining({ id: 'cat-cow', own: false })]),
    });
    expect(host.tray()).toMatchObject({ nowMs: host.clock.wallMs, zone: 'UTC', locale: 'en' });
  });

  it.each(['home', 'find'] as const)('and the other look for new movements as %s opens', (which) => {
    const host = started();
    const entry = builtInCatalogue(language.texts.movements).entries.get('chin-tuck');
    const text = { ...entry?.text, name: 'My nod' };
    host.own.files = [{ file: 'my-nod.json', content: { ...entry?.movement, id: 'my-nod', text } }];
    if (which === 'home') host.app.openHome('settings');
    else host.app.openFind('nod');
    expect(host.homeView('settings').movements).toContainEqual(expect.objectContaining({ id: 'my-nod', own: true }));
  });

  it('is drawn anew at every reading while it is open', () => {
    const host = started();
    host.app.openHome('today');
    host.happened.length = 0;
    host.pass(MINUTE);
    expect(host.happened).toContain('draw home');
  });

  it('tries a break at once, and says why it cannot', async () => {
    const host = started();
    expect(await host.ask('home', 'tryBreak')).toEqual({ ok: true });
    expect(host.screen.break?.shown).toBe(true);
    const reason = english.shell.refusals['break-shows-already'];
    expect(await host.ask('home', 'tryBreak')).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
    expect(await host.ask('home', 'openHome', { page: 'know' })).toEqual({ ok: true });
    expect(host.screen.home).toBe('know');
  });
});

describe('the keys', () => {
  it('of both shortcuts can change places', async () => {
    const host = atBreak();
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
