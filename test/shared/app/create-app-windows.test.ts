import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { english } from '../../../shared/i18n/english.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { MARKED_AT_MOST } from '../../../shared/settings/schema.ts';
import { createMemoryHost } from '../../host/memory-host.ts';
import { atBreakAskedFor, idOf, MINUTE, noted, SECOND, started } from '../../host/started.ts';
import { language } from '../../language.ts';

// What the windows tell the app, ask of it and show.

describe('the window of a break', () => {
  it('closed by the means of the desktop is a break skipped', () => {
    const host = atBreakAskedFor();
    host.breakScreen().closed(idOf(host));
    expect(host.screen.break).toBeNull();
    expect(host.records().at(-1)).toMatchObject({ event: 'outcome', outcome: 'skipped' });
  });

  it('has noted when it was shown and painted, that it crashed, and that nothing was dimmed', async () => {
    const host = atBreakAskedFor();
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
    const host = atBreakAskedFor();
    const id = idOf(host);
    const [other] = await host.ask('break', 'breakAlternatives', { id });
    expect(builtInCatalogue(language.texts.movements).entries.get(other?.id ?? '')?.text.name).toBe(other?.name);
    expect(await host.ask('break', 'breakSwap', { id, to: other?.id ?? '' })).toEqual({ ok: true });
    expect(host.screen.break?.view.movements[0]?.text.name).toBe(other?.name);
    expect(await host.ask('break', 'breakOpen', { id })).toEqual({ ok: true });
  });

  it('brings back what was not for somebody', async () => {
    const host = atBreakAskedFor();
    const id = idOf(host);
    const movement = host.screen.break?.view.movements[0];
    await host.ask('break', 'breakAnswer', { id, answer: 'not-for-me' });
    expect(host.homeView('settings').settings.movements.excluded).toEqual([movement?.movement.id]);
    expect(await host.ask('break', 'leftOut')).toEqual({ names: [movement?.text.name] });
    expect(await host.ask('break', 'bringBack')).toEqual({ ok: true });
    expect(host.homeView('settings').settings.movements.excluded).toEqual([]);
  });

  it('used by keys and pointer is no work: the break goes on', async () => {
    const host = atBreakAskedFor();
    await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'start' });
    for (let second = 0; second < 40; second += 1) {
      host.clock.inputMs = host.clock.monoMs;
      host.pass(SECOND, false);
      expect(await host.ask('break', 'ownInput')).toEqual({ ok: true });
    }
    expect(host.app.engine.breakView()?.stage).toBe('going');
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

  it('is told of other movements by another edition', () => {
    const host = started();
    const { edition } = host.homeView('movements');
    host.own.files = [{ file: 'my-nod.json', content: {} }];
    host.app.openHome('movements');
    expect(host.homeView('movements').edition).not.toBe(edition);
  });

  it('puts a movement on a list and takes it off, and says when a list is full', async () => {
    const host = started();
    const favourites = () => host.homeView('movements').settings.movements.favourites;
    const mark = (id: string, on: boolean) => host.ask('home', 'markMovement', { id, list: 'favourites', on });
    expect(await mark('cat-cow', true)).toEqual({ ok: true });
    expect(favourites()).toEqual(['cat-cow']);
    expect(await mark('cat-cow', false)).toEqual({ ok: true });
    expect(favourites()).toEqual([]);
    const { settings } = host.homeView('movements');
    const many = Array.from({ length: MARKED_AT_MOST }, (_, index) => `m-${index}`);
    await host.ask('home', 'saveSettings', { ...settings, movements: { ...settings.movements, favourites: many } });
    expect(await mark('cat-cow', true)).toMatchObject({ ok: false, reason: expect.stringContaining('500') });
    expect(favourites()).toEqual(many);
  });

  it('shows all movements, starts one and opens a source, as the find window does', async () => {
    const host = started();
    const { entries } = await host.ask('home', 'findView');
    expect(entries.map(({ movement }) => movement.id)).toContain('bird-dog');
    expect(await host.ask('home', 'findStart', { id: 'chin-tuck' })).toEqual({ ok: true });
    expect(host.screen.break?.view.movements[0]?.movement.id).toBe('chin-tuck');
    const url = entries.flatMap(({ movement }) => movement.sources).find((source) => source.url !== undefined)?.url;
    expect(await host.ask('home', 'openLink', { url: url ?? '' })).toEqual({ ok: true });
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
