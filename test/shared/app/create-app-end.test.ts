import { describe, expect, it } from 'vitest';
import type { Request } from '../../../shared/app/command-protocol.ts';
import type { Span } from '../../../shared/history/spans.ts';
import { english } from '../../../shared/i18n/english.ts';
import { errorReason } from '../../../shared/model/reason.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { createMemoryHost, type MemoryHost } from '../../host/memory-host.ts';
import { atBreak, idOf, last, MINUTE, SECOND, started } from '../../host/started.ts';
import { madeDraft } from '../catalogue/draft-fakes.ts';

// How the app ends: what is saved, and that nothing comes behind it.

const changes = [{ key: 'micro.everyMinutes', value: 40 }];

const lately = ({ clock: { wallMs } }: MemoryHost): Span => ({ fromMs: wallMs - 10 * MINUTE, toMs: wallMs });

/** Throws where it is refused, as what a window asks does. */
const carriedOut = async ({ app }: MemoryHost, request: Request): Promise<void> => {
  const reply = await app.carryOut(request);
  if (!reply.ok) throw new Error(reply.reason);
};

describe('the end', () => {
  it('saves, takes the break down, lets go of the keys and of what is sensed, and the next run goes on', async () => {
    const host = atBreak();
    const id = idOf(host);
    await host.ask('break', 'breakAnswer', { id, answer: 'start' });
    await host.app.quit();
    expect(host.screen.break).toBeNull();
    expect([...host.keys]).toEqual([]);
    expect(host.happened).toContain('senses end');
    expect(last(host.happened)).toBe('log ends');
    const again = createMemoryHost({ files: host.files, clock: host.clock });
    again.app.start(null);
    expect(again.screen.break).toMatchObject({ shown: true, view: { id, stage: 'going' } });
  });

  it('saves what was sat since the last save', async () => {
    const host = started();
    host.pass(10 * MINUTE + 30 * SECOND);
    expect(host.files.get('data/state.json')).not.toContain(String(host.clock.wallMs));
    await host.app.quit();
    expect(host.files.get('data/state.json')).toContain(String(host.clock.wallMs));
    const again = createMemoryHost({ files: host.files, clock: host.clock });
    again.app.start(null);
    expect(again.tray().status.sittingMs).toBe(10 * MINUTE + 30 * SECOND);
  });

  it('with the window open changes nothing, when that closes behind it', async () => {
    const host = createMemoryHost({ settings: { welcome: { seen: false, plan: '' } } });
    host.app.start({ page: null, find: null });
    expect(host.screen.home).toBe('welcome');
    await host.app.quit();
    host.happened.length = 0;
    const [tray, state] = [host.tray(), host.files.get('data/state.json')];
    host.clock.wallMs += 2 * MINUTE;
    host.clock.monoMs += 2 * MINUTE;
    host.closeHome();
    expect(host.happened).toEqual([]);
    expect(host.files.get('data/state.json')).toBe(state);
    expect(host.tray()).toBe(tray);
  });

  it('is one: nothing that comes behind it opens, shows or changes anything', async () => {
    const host = atBreak();
    const id = idOf(host);
    await host.app.quit();
    const [before, atEnd] = [{ ...host.screen }, new Map(host.files)];
    host.happened.length = 0;
    host.log.length = 0;

    host.pass(10 * MINUTE);
    host.senses().tick();
    host.senses().slept('suspend');
    host.senses().busy([{ reason: 'full-screen', by: null }]);
    host.senses().tell({ code: 'no-tray' });
    host.own.files = [{ file: 'torn.json', unreadable: 'it is no JSON' }];
    host.own.changed();
    host.fail(new Error('too late'));
    host.app.openHome('today');
    host.closeHome();
    host.breakScreen().closed(id);
    host.app.openFind('neck');
    host.app.perform({ type: 'command', command: { type: 'show-now' } });
    host.app.start({ page: 'today', find: '' });
    const { quitting } = english.shell.refused;
    expect(await host.app.carryOut({ do: 'set', key: 'micro.everyMinutes', value: 40 })).toEqual({
      ok: false,
      reason: quitting,
    });
    expect(await host.ask('home', 'tryBreak')).toMatchObject({ ok: false, reason: expect.stringContaining(quitting) });
    await expect(host.ask('home', 'homeView')).rejects.toThrow(quitting);
    await host.app.quit();

    expect(host.happened).toEqual([]);
    expect(host.log).toEqual([]);
    expect(host.screen).toEqual(before);
    expect(host.files).toEqual(atEnd);
  });

  it.each<readonly [string, (host: MemoryHost) => Promise<unknown>]>([
    ['deleteActivity', (host) => host.ask('home', 'deleteActivity')],
    ['correctDay', (host) => host.ask('home', 'correctDay', { as: 'up', ...lately(host) })],
    ['deleteHistory', (host) => host.ask('home', 'deleteHistory', { range: null })],
    ['exportOwn', (host) => host.ask('home', 'exportOwn')],
    ['a walk of the command line', (host) => carriedOut(host, { do: 'walk', ms: 10 * MINUTE, atMinutes: null })],
    ['an import of the command line', (host) => carriedOut(host, { do: 'import', changes, movements: [] })],
  ])('refuses what it has not come to by then, at whichever turn it comes: %s', async (_, ask) => {
    const reasons = new Set<string>();
    for (const turns of [0, 1, 2, 3, 4, 6, 8, 12, 16, 24]) {
      const host = started();
      host.pass(20 * MINUTE);
      const asked = ask(host).then(
        () => 'came to it',
        (error: unknown) => errorReason(error),
      );
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      const ended = host.app.quit();
      const [atEnd, happened] = [new Map(host.files), [...host.happened]];
      reasons.add(await asked);
      await ended;
      expect(host.files, `${turns} turns`).toEqual(atEnd);
      expect(host.happened, `${turns} turns`).toEqual(happened);
    }
    expect(reasons).toContain(english.shell.refused.quitting);
  });

  it.each([
    ['the heads-up of a long break', 59 * MINUTE + 29 * SECOND],
    ['a break', 30 * MINUTE],
  ])('takes a last reading, but what is due by then is not shown any more: %s', async (_, ms) => {
    const host = started({ settings: { micro: { ...defaultSettings.micro, on: ms < 31 * MINUTE } } });
    host.pass(ms);
    host.happened.length = 0;
    const tray = host.tray();
    host.clock.wallMs += 16 * SECOND;
    host.clock.monoMs += 16 * SECOND;
    await host.app.quit();
    expect(host.happened.filter((what) => !what.startsWith('time'))).toEqual(['close break', 'senses end', 'log ends']);
    expect(host.tray()).toBe(tray);
    const again = createMemoryHost({ files: host.files, clock: host.clock });
    again.app.start(null);
    again.pass(SECOND, false);
    expect(again.screen.break).not.toBeNull();
  });

  it('before the start saves nothing, and there is none after it', async () => {
    const host = createMemoryHost();
    await host.app.quit();
    host.app.start({ page: 'today', find: null });
    expect(host.screen.home).toBeNull();
    expect([...host.files.keys()]).toEqual(['data/settings.json']);
  });

  it('is asked of the host by the menu', () => {
    const host = started();
    host.app.perform({ type: 'quit' });
    expect(host.happened).toEqual(['quit']);
  });

  it('lets the home window keep what it has in hand as it closes', async () => {
    const host = started();
    host.app.openHome('movements');
    const draft = madeDraft('Half made');
    const ended = host.app.quit();
    expect(await host.ask('home', 'keepMovementDraft', { draft })).toEqual({ ok: true });
    await ended;
    expect(host.happened).toContain('end home');
    expect(await started({ files: host.files }).ask('home', 'movementDraft')).toEqual({ draft });
  });

  it('with the first steps open leaves them for the next start, and what closes with it changes nothing', async () => {
    const host = createMemoryHost({ settings: { welcome: { seen: false, plan: '' } } });
    host.app.start({ page: null, find: null });
    await host.ask('home', 'tryBreak');
    await host.app.quit();
    host.happened.length = 0;
    host.closeHome();
    expect(host.happened).toEqual([]);
    const next = createMemoryHost({ files: host.files });
    next.app.start({ page: null, find: null });
    expect(next.screen.home).toBe('welcome');
  });
});
