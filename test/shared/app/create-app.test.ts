import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { english } from '../../../shared/i18n/english.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { createMemoryHost } from '../../host/memory-host.ts';
import { atBreak, atBreakAskedFor, idOf, last, MINUTE, SECOND, started } from '../../host/started.ts';
import { language } from '../../language.ts';

// The whole app on a host in memory: what a person does, what they see of it, and what is kept.

describe('a start', () => {
  it('catches up with the run before, reads, and hears from then on', () => {
    const before = started();
    before.pass(MINUTE);
    const host = createMemoryHost({ files: before.files, clock: before.clock });
    host.app.start(null);
    expect(host.happened).toEqual(['theme system', 'time catches up', 'senses']);
    expect(host.tray().status.phase).toBe('sitting');
  });

  it('says what is wrong already, and makes the offer that is due', () => {
    const before = createMemoryHost();
    const skipped = [1, 2, 3].map((n) => ({
      ...{ id: `b${n}.outcome`, wallMs: before.clock.wallMs + n * MINUTE, event: 'outcome', break: 'micro' },
      ...{ outcome: 'skipped', movement: 'cat-cow', ranMs: 0, lengthMs: 120_000, moved: [] },
    }));
    before.files.set('data/history/2026-03.jsonl', `${skipped.map((record) => JSON.stringify(record)).join('\n')}\n`);
    before.files.set('data/state.json', 'torn');
    const clock = { ...before.clock, wallMs: before.clock.wallMs + 24 * 60 * MINUTE };
    const host = createMemoryHost({ files: before.files, clock });
    host.app.start(null);
    expect(host.said()).toHaveLength(1);
    expect(host.homeView('today').alerts).toMatchObject([{ code: 'file-set-aside' }, { code: 'longer-interval' }]);
  });
});

it('tells which programs make the person busy by the settings that hold now', () => {
  const busy = { ...defaultSettings.busy, programs: ['blender'] };
  expect(started().senses().programs()).toEqual([]);
  expect(started({ settings: { busy } }).senses().programs()).toEqual(['blender']);
});

describe('a break', () => {
  it('is announced, shown, begun and completed, and stands in the history', async () => {
    const host = started();
    host.pass(59 * MINUTE + 40 * SECOND);
    expect(host.screen.notification).toMatch(/^long: /);
    expect(host.screen.break).toMatchObject({ shown: false });
    host.pass(60 * SECOND, false);
    expect(host.screen).toMatchObject({ break: { shown: true, view: { kind: 'long' } }, notification: null });
    expect(host.tray().status.phase).toBe('showing');
    expect(last(host.happened.filter((what) => what.startsWith('time')))).toBe('time rests');
    expect(await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'start' })).toEqual({ ok: true });
    host.pass(2 * MINUTE, false);
    expect(await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'done' })).toEqual({ ok: true });
    expect(host.screen.break).toBeNull();
    expect(last(host.happened.filter((what) => what.startsWith('time')))).toBe('time runs');
    expect(last(host.records().filter(({ event }) => event === 'outcome'))).toMatchObject({ outcome: 'completed' });
  });

  it('takes its shortcut only while it shows', async () => {
    const host = atBreak();
    const { shortcuts } = defaultSettings;
    expect([...host.keys.keys()].sort()).toEqual([shortcuts.break, shortcuts.find].sort());
    host.keys.get(shortcuts.break)?.();
    expect(host.happened).toContain('focus break');
    await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'skip' });
    expect([...host.keys.keys()]).toEqual([shortcuts.find]);
  });

  it('is skipped by whoever closes its window', () => {
    const host = atBreak();
    host.breakScreen().closed(idOf(host));
    expect(host.screen.break).toBeNull();
    expect(last(host.records())).toMatchObject({ event: 'outcome', outcome: 'skipped' });
  });

  it('of which somebody says that it hurts ends, and help opens', async () => {
    const host = atBreak();
    const movement = host.screen.break?.view.movements[0]?.movement.id;
    await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'report-pain' });
    expect(host.screen).toMatchObject({ break: null, home: 'help' });
    const view = await host.ask('home', 'homeView');
    expect(view.settings.movements.hurting).toEqual([movement]);
    expect(view.leftOut).not.toBeNull();
    host.closeHome();
    expect(host.homeView('help').leftOut).toBeNull();
  });

  it('stands above a program that fills the screen, which holds the one that is due', () => {
    const host = started();
    host.pass(29 * MINUTE + 50 * SECOND);
    host.senses().busy([{ reason: 'full-screen', by: null }]);
    expect(host.happened).toContain('stand above true');
    host.pass(5 * MINUTE);
    expect(host.screen.break).toBeNull();
    expect(host.tray().status.phase).toBe('holding');
  });

  it('goes with the machine that falls asleep, and what was sat is credited', () => {
    const host = atBreak();
    host.senses().slept('suspend');
    host.pass(20 * MINUTE, false);
    host.senses().slept('wake');
    host.pass(MINUTE);
    expect(last(host.records())).toMatchObject({ event: 'credited' });
    expect(host.log).toContainEqual(expect.objectContaining({ event: 'slept', reason: 'told', ms: 20 * MINUTE }));
  });
});

describe('a window', () => {
  it('is answered on its own channels alone, and the log notes what was refused', async () => {
    const host = started();
    await expect(host.ask('find', 'homeView')).rejects.toThrow(english.shell.refused.asker);
    expect(last(host.log)).toMatchObject({ event: 'refused', channel: 'homeView' });
  });

  it('comes up only once it may not ask for camera and the like', () => {
    const host = createMemoryHost();
    host.app.start({ page: 'today', find: 'neck' });
    expect(host.screen).toMatchObject({ home: 'today', find: 'neck' });
    expect(host.findView().words).toBe('neck');
  });

  it('opens by itself with the first steps, once', async () => {
    const first = createMemoryHost({ settings: { welcome: { seen: false, plan: '' } } });
    first.app.start({ page: null, find: null });
    expect(first.screen.home).toBe('welcome');
    first.closeHome();
    await first.app.quit();
    const next = createMemoryHost({ files: first.files });
    next.app.start({ page: null, find: null });
    expect(next.screen.home).toBeNull();
  });

  it('of a second start comes up in the first', () => {
    const host = started();
    host.app.openHome('settings');
    host.app.openFind('cat');
    expect(host.screen).toMatchObject({ home: 'settings', find: 'cat' });
  });

  it('finds a movement, and begins it at once', async () => {
    const host = started();
    host.app.perform({ type: 'open-find' });
    expect(host.screen.find).toBe('');
    expect(await host.ask('find', 'findStart', { id: 'chin-tuck' })).toEqual({ ok: true });
    expect(host.screen.break?.view).toMatchObject({ stage: 'going', movements: [{ movement: { id: 'chin-tuck' } }] });
  });
});

describe('a setting', () => {
  it('holds at once for the breaks, the windows, the theme and the keys, and over a restart', async () => {
    const host = started();
    host.app.openHome('settings');
    host.happened.length = 0;
    const changed = {
      ...{ ...defaultSettings, welcome: { ...defaultSettings.welcome, seen: true }, startAtLogin: true },
      micro: { ...defaultSettings.micro, everyMinutes: 45 },
      look: { ...defaultSettings.look, theme: 'dark' as const },
      shortcuts: { ...defaultSettings.shortcuts, find: 'Alt+F' },
    };
    expect(await host.ask('home', 'saveSettings', changed)).toEqual({ ok: true });
    expect(host.happened).toEqual(expect.arrayContaining(['start at login true', 'theme dark', 'draw home']));
    expect([...host.keys.keys()]).toEqual(['Alt+F']);
    host.pass(40 * MINUTE);
    expect(host.screen.break).toBeNull();
    const again = createMemoryHost({ files: host.files });
    again.app.start(null);
    expect(again.homeView('settings').settings).toEqual(changed);
  });

  it('that another program’s keys stand in the way of is told', () => {
    const host = createMemoryHost();
    host.keys.set(defaultSettings.shortcuts.find, () => {});
    host.app.start(null);
    expect(host.tray().alerts).toEqual([{ code: 'shortcut-taken', shortcut: defaultSettings.shortcuts.find }]);
  });

  it('by the command line is the same as in the window', async () => {
    const host = started();
    expect(await host.app.carryOut({ do: 'set', key: 'micro.everyMinutes', value: 40 })).toMatchObject({ ok: true });
    expect(host.homeView('settings').settings.micro.everyMinutes).toBe(40);
    expect(await host.app.carryOut({ do: 'skip' })).toEqual({
      ok: false,
      reason: english.shell.refusals['no-break-comes'],
    });
  });
});

describe('people’s own movements', () => {
  const entry = builtInCatalogue(language.texts.movements).entries.get('chin-tuck');
  const mine = { ...entry?.movement, id: 'my-nod', text: { ...entry?.text, name: 'My nod' } };

  it('come to the breaks and the windows as they are added', async () => {
    const host = started();
    host.app.openFind('');
    host.happened.length = 0;
    host.own.files = [{ file: 'my-nod.json', content: mine }];
    host.own.changed();
    expect(host.happened).toContain('draw find');
    expect(host.findView().entries.map(({ movement }) => movement.id)).toContain('my-nod');
    expect(await host.ask('find', 'findStart', { id: 'my-nod' })).toEqual({ ok: true });
    expect(host.screen.break?.view.movements[0]?.text.name).toBe('My nod');
  });

  it('that cannot be read are told, and noted in the log', () => {
    const host = started();
    host.own.files = [{ file: 'torn.json', unreadable: 'it is no JSON' }];
    host.own.changed();
    expect(host.tray().alerts).toEqual([
      { code: 'movement-refused', file: 'torn.json', field: expect.any(String), reason: 'it is no JSON' },
    ]);
    expect(host.log.filter(({ event }) => event === 'movement-refused')).toHaveLength(1);
  });
});

describe('what goes wrong', () => {
  it('where nobody catches it is noted in the log', () => {
    const host = started();
    host.fail(new Error('a bug'));
    expect(last(host.log)).toMatchObject({ event: 'failure', reason: 'a bug', stack: expect.any(String) });
  });

  it('with the disk is said once, stands in the tray and the home window, and is taken back', () => {
    const host = started();
    host.app.openHome('today');
    host.happened.length = 0;
    host.refuse(true);
    host.pass(5 * MINUTE);
    expect(host.said()).toHaveLength(1);
    expect(host.happened).toContain('draw home');
    expect(host.tray().alerts).toMatchObject([{ code: 'cannot-save' }]);
    host.refuse(false);
    host.pass(5 * MINUTE);
    expect(host.tray().alerts).toEqual([]);
  });

  it('of the tray is told and taken back as the desktop says', () => {
    const host = started();
    host.app.openHome('today');
    host.happened.length = 0;
    host.senses().tell({ code: 'no-tray' });
    expect(host.homeView('today').alerts).toEqual([{ code: 'no-tray' }]);
    expect(host.happened).toEqual(['draw home', 'say']);
    host.senses().tick();
    expect(host.happened).toEqual(['draw home', 'say', 'draw home']);
    host.senses().takeBack('no-tray');
    expect(host.homeView('today').alerts).toEqual([]);
  });

  it('in a row leads to an offer on the next day, which is looked for as the day changes', async () => {
    const host = started();
    for (const _ of [1, 2, 3, 4, 5]) {
      host.pass(40 * MINUTE);
      host.pass(20 * SECOND, false);
      if (host.screen.break !== null) await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'skip' });
    }
    expect(host.tray().alerts).toEqual([]);
    host.pass(24 * 60 * MINUTE, false);
    host.pass(MINUTE);
    expect(host.tray().alerts).toMatchObject([{ code: 'longer-interval' }]);
    expect(await host.ask('home', 'answerOffer', { accept: true })).toEqual({ ok: true });
    expect(host.homeView('today').settings.micro.everyMinutes).toBeGreaterThan(30);
  });
});

it('how hard a movement is taken in a break is how the shelf shows it, and how the next break brings it', async () => {
  const host = atBreakAskedFor();
  const id = host.screen.break?.view.movements[0]?.movement.id ?? '';
  expect(await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'easier' })).toEqual({ ok: true });
  expect(host.homeView('movements').settings.movements.easier).toEqual([id]);
  await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'skip' });
  host.app.openFind('');
  await host.ask('find', 'findStart', { id });
  expect(host.screen.break?.view.movements[0]).toMatchObject({ movement: { id }, effort: 'easier' });
});
