import { describe, expect, it } from 'vitest';
import { createElsewhere } from '../../../shared/app/elsewhere-asks.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { unseenHost } from '../../../shared/simulation/unseen-host.ts';
import { started } from '../../host/started.ts';
import { language } from '../../language.ts';
import { sample } from '../settings/elsewhere/brought.ts';

const start = () => {
  const host = started();
  const look = (text: string) => host.ask('home', 'elsewhereLook', { file: { from: 'opened', text }, zone: null });
  const settings = () => host.homeView('settings').settings;
  return { host, look, settings };
};

describe('settings of another program', () => {
  it('change nothing as they are looked at', async () => {
    const { host, look, settings } = start();
    const before = settings();
    expect(await look(sample('workrave.ini'))).toMatchObject({ kind: 'view', view: { program: 'Workrave' } });
    expect(settings()).toBe(before);
    expect(host.files.has('data/movements')).toBe(false);
  });

  it('are taken over by the way of every change, login included, and taken back by one ask', async () => {
    const { host, look, settings } = start();
    const before = settings();
    const seen = await look(sample('workrave.ini'));
    const id = seen.kind === 'view' ? seen.view.id : -1;
    expect(await host.ask('home', 'elsewhereTake', { id, movements: false })).toEqual({ ok: true });
    expect(settings()).toMatchObject({
      ...{ micro: { everyMinutes: 15, lastsMinutes: 0.5 }, long: { everyMinutes: 50 } },
      ...{ level: 'full', startAtLogin: true, sound: { volume: 60 } },
    });
    expect(host.happened).toContain('start at login true');
    expect(JSON.parse(host.files.get('data/settings.json') ?? '').settings.level).toBe('full');
    expect(await host.ask('home', 'elsewhereUndo')).toEqual({ ok: true });
    expect(settings()).toEqual(before);
    expect(host.happened).toContain('start at login false');
    expect(await host.ask('home', 'elsewhereUndo')).toEqual({ ok: false, reason: 'there is nothing to undo' });
  });

  it('are taken back without what was changed since', async () => {
    const { host, look, settings } = start();
    const seen = await look(sample('workrave.ini'));
    await host.ask('home', 'elsewhereTake', { id: seen.kind === 'view' ? seen.view.id : -1, movements: false });
    await host.ask('home', 'saveSettings', { ...settings(), standingDesk: true });
    await host.ask('home', 'elsewhereUndo');
    expect(settings()).toMatchObject({ standingDesk: true, level: 'standard' });
  });

  it('bring movements only where the person says so, and take them away again', async () => {
    const { host, look } = start();
    const ids = () =>
      host
        .homeView('settings')
        .movements.filter(({ own }) => own)
        .map(({ id }) => id);
    for (const movements of [false, true]) {
      const seen = await look(sample('stretchly-1.8.json'));
      await host.ask('home', 'elsewhereTake', { id: seen.kind === 'view' ? seen.view.id : -1, movements });
      expect(ids()).toEqual(movements ? ['stretchly-shrug-your-shoulders', 'stretchly-wall-angels'] : []);
    }
    await host.ask('home', 'elsewhereUndo');
    expect(ids()).toEqual([]);
  });

  it('that the command line brought go again with the movements that it added', async () => {
    const { host, settings } = start();
    const before = settings();
    host.own.files = ['stretchly-wall-angels.json', 'mine.json'].map((file) => ({ file, content: {} }));
    const movements = ['stretchly-wall-angels.json'];
    const changes = [{ key: 'standingDesk', value: true }];
    expect(await host.app.carryOut({ do: 'import', changes, movements })).toMatchObject({ ok: true });
    expect(settings().standingDesk).toBe(true);
    expect(await host.app.carryOut({ do: 'undo-import' })).toMatchObject({ ok: true });
    expect(settings()).toEqual(before);
    expect(host.own.files.map(({ file }) => file)).toEqual(['mine.json']);
  });

  it('are not taken where one of the movements is there already', async () => {
    const { host, look, settings } = start();
    const before = settings();
    host.own.files = [{ file: 'stretchly-wall-angels.json', content: {} }];
    const seen = await look(sample('stretchly-1.8.json'));
    const answer = await host.ask('home', 'elsewhereTake', {
      id: seen.kind === 'view' ? seen.view.id : -1,
      movements: true,
    });
    expect(answer).toMatchObject({ ok: false, reason: 'stretchly-wall-angels.json is there already' });
    expect(settings()).toEqual(before);
    expect(host.own.files).toHaveLength(1);
  });

  it('that are refused as they are saved leave no movements behind', async () => {
    const kept = new Set<string>();
    const { asks } = createElsewhere({
      host: { ...unseenHost({ language, settings: defaultSettings, log: () => {} }) },
      settings: { current: () => defaultSettings },
      allowed: () => null,
      catalogue: {
        ...{ current: () => new Map(), isOwn: () => false },
        add: (files) => {
          for (const { file } of files) kept.add(file);
        },
        remove: (files) => {
          for (const file of files) kept.delete(file);
        },
        replace: () => {},
      },
      draft: { load: () => null, save: () => {} },
      save: () => ({ ok: false, reason: 'it is locked' }),
      zone: () => 'UTC',
    });
    asks.elsewhereLook({ file: { from: 'opened', text: sample('stretchly-1.8.json') }, zone: null });
    expect(await asks.elsewhereTake({ id: 1, movements: true })).toEqual({ ok: false, reason: 'it is locked' });
    expect(kept.size).toBe(0);
  });

  it('that were looked at before others are not taken for those', async () => {
    const { host, look } = start();
    const first = await look(sample('workrave.ini'));
    await look(sample('stretchly-1.8.json'));
    const id = first.kind === 'view' ? first.view.id : -1;
    expect(await host.ask('home', 'elsewhereTake', { id, movements: false })).toMatchObject({ ok: false });
  });

  it('that are no longer where they were found are refused', async () => {
    const { host } = start();
    const file = { from: 'found', path: '/nowhere' } as const;
    expect(await host.ask('home', 'elsewhereLook', { file, zone: null })).toEqual({
      ...{ kind: 'refused', reason: 'it is no longer there' },
    });
  });
});
