import { describe, expect, it } from 'vitest';
import { createForeignImport } from '../../../shared/app/foreign-import.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { unseenHost } from '../../../shared/simulation/unseen-host.ts';
import { started } from '../../host/started.ts';
import { language } from '../../language.ts';
import { sample } from '../settings/foreign/samples.ts';

const start = () => {
  const host = started();
  const look = (text: string) => host.ask('home', 'foreignLook', { file: { from: 'opened', text }, zone: null });
  const settings = () => host.homeView('settings').settings;
  return { host, look, settings };
};

type Alone = {
  readonly files?: readonly { readonly path: string; readonly text: string }[];
  readonly refuses?: () => boolean;
  readonly zone?: string;
};

/** The import of foreign settings without the app around it: with files on the machine, and settings that may be locked. */
const alone = ({ files = [], refuses = () => false, zone = 'UTC' }: Alone = {}) => {
  const movements = new Set<string>();
  const touched: (readonly unknown[])[] = [];
  const { asks } = createForeignImport({
    host: { ...unseenHost({ language, settings: defaultSettings, log: () => {} }), foreignFiles: () => files },
    settings: { current: () => defaultSettings },
    allowed: () => null,
    catalogue: {
      add: (added) => {
        touched.push(['add', ...added]);
        for (const { file } of added) movements.add(file);
      },
      remove: (removed) => {
        touched.push(removed);
        for (const file of removed) if (!movements.delete(file)) throw new Error('no such file');
      },
    },
    save: () => (refuses() ? { ok: false, reason: 'it is locked' } : { ok: true }),
    zone: () => zone,
  });
  return { asks, movements, touched };
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
    expect(await host.ask('home', 'foreignTake', { id, movements: false })).toEqual({ ok: true });
    expect(settings()).toMatchObject({
      ...{ micro: { everyMinutes: 15, lastsMinutes: 0.5 }, long: { everyMinutes: 50 } },
      ...{ level: 'full', startAtLogin: true, sound: { volume: 60 } },
    });
    expect(host.happened).toContain('start at login true');
    expect(JSON.parse(host.files.get('data/settings.json') ?? '').settings.level).toBe('full');
    expect(await host.ask('home', 'foreignUndo')).toEqual({ ok: true });
    expect(settings()).toEqual(before);
    expect(host.happened).toContain('start at login false');
    expect(await host.ask('home', 'foreignUndo')).toEqual({ ok: false, reason: 'there is nothing to undo' });
  });

  it('are taken back without what was changed since', async () => {
    const { host, look, settings } = start();
    const seen = await look(sample('workrave.ini'));
    await host.ask('home', 'foreignTake', { id: seen.kind === 'view' ? seen.view.id : -1, movements: false });
    await host.ask('home', 'saveSettings', { ...settings(), standingDesk: true });
    await host.ask('home', 'foreignUndo');
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
      await host.ask('home', 'foreignTake', { id: seen.kind === 'view' ? seen.view.id : -1, movements });
      expect(ids()).toEqual(movements ? ['stretchly-shrug-your-shoulders', 'stretchly-wall-angels'] : []);
    }
    await host.ask('home', 'foreignUndo');
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
    const answer = await host.ask('home', 'foreignTake', {
      id: seen.kind === 'view' ? seen.view.id : -1,
      movements: true,
    });
    expect(answer).toMatchObject({ ok: false, reason: 'stretchly-wall-angels.json is there already' });
    expect(settings()).toEqual(before);
    expect(host.own.files).toHaveLength(1);
  });

  it('that are refused as they are saved leave no movements behind, and nothing to undo', async () => {
    const { asks, movements } = alone({ refuses: () => true });
    asks.foreignLook({ file: { from: 'opened', text: sample('stretchly-1.8.json') }, zone: null });
    expect(await asks.foreignTake({ id: 1, movements: true })).toEqual({ ok: false, reason: 'it is locked' });
    expect(movements.size).toBe(0);
    expect(await asks.foreignUndo(undefined)).toEqual({ ok: false, reason: 'there is nothing to undo' });
  });

  it('without its movements touch none', async () => {
    const { asks, touched } = alone();
    asks.foreignLook({ file: { from: 'opened', text: sample('stretchly-1.8.json') }, zone: null });
    expect(await asks.foreignTake({ id: 1, movements: false })).toEqual({ ok: true });
    expect(await asks.foreignUndo(undefined)).toEqual({ ok: true });
    expect(touched.flat()).toEqual([]);
  });

  it('that cannot be taken back now can be later, and their movements stay until then', async () => {
    const locked = { now: false };
    const { asks, movements } = alone({ refuses: () => locked.now });
    asks.foreignLook({ file: { from: 'opened', text: sample('stretchly-1.8.json') }, zone: null });
    await asks.foreignTake({ id: 1, movements: true });
    expect(movements.size).toBe(2);
    locked.now = true;
    expect(await asks.foreignUndo(undefined)).toEqual({ ok: false, reason: 'it is locked' });
    expect(movements.size).toBe(2);
    locked.now = false;
    expect(await asks.foreignUndo(undefined)).toEqual({ ok: true });
    expect(movements.size).toBe(0);
  });

  it('are taken back though a movement cannot be, and why is told', async () => {
    const { asks, movements } = alone();
    asks.foreignLook({ file: { from: 'opened', text: sample('stretchly-1.8.json') }, zone: null });
    await asks.foreignTake({ id: 1, movements: true });
    movements.clear();
    expect(await asks.foreignUndo(undefined)).toEqual({ ok: false, reason: 'no such file' });
  });

  it('that nobody has looked at are not taken', async () => {
    expect(await alone().asks.foreignTake({ id: 0, movements: false })).toEqual({
      ...{ ok: false, reason: 'it was looked at too long ago; open it again' },
    });
  });

  it('that were looked at before others are not taken for those', async () => {
    const { host, look } = start();
    const first = await look(sample('workrave.ini'));
    await look(sample('stretchly-1.8.json'));
    const id = first.kind === 'view' ? first.view.id : -1;
    expect(await host.ask('home', 'foreignTake', { id, movements: false })).toMatchObject({ ok: false });
  });

  it('that are no longer where they were found are refused', async () => {
    const { host } = start();
    const file = { from: 'found', path: '/nowhere' } as const;
    expect(await host.ask('home', 'foreignLook', { file, zone: null })).toEqual({
      ...{ kind: 'refused', reason: 'it is no longer there' },
    });
  });
});

describe('files of other programs that are on the machine', () => {
  const files = [
    { path: '/home/workrave.ini', text: sample('workrave.ini') },
    { path: '/home/other.json', text: '{"volume":3}' },
    { path: '/home/breaktimer.json', text: sample('breaktimer-1.json') },
    { path: '/home/stretchly.json', text: sample('stretchly-1.8.json') },
  ];
  const view = (program: string) => ({ kind: 'view', view: { program } });

  it('are told with the program that they are of; what is of none is left out', () => {
    expect(alone({ files, zone: 'America/New_York' }).asks.foreignFound(undefined)).toEqual([
      { path: '/home/workrave.ini', program: 'Workrave' },
      { path: '/home/breaktimer.json', program: 'BreakTimer' },
      { path: '/home/stretchly.json', program: 'Stretchly' },
    ]);
  });

  it('are looked at by their path', () => {
    const { asks } = alone({ files });
    const look = (path: string) => asks.foreignLook({ file: { from: 'found', path }, zone: null });
    expect(look('/home/stretchly.json')).toMatchObject(view('Stretchly'));
    expect(look('/home/workrave.ini')).toMatchObject(view('Workrave'));
    expect(look('/home/none.ini')).toEqual({ kind: 'refused', reason: 'it is no longer there' });
  });

  it('tell hours in a zone that is asked for where this machine’s does not fit', () => {
    const look = (own: string, zone: string | null) =>
      alone({ files, zone: own }).asks.foreignLook({ file: { from: 'found', path: '/home/breaktimer.json' }, zone });
    expect(look('America/New_York', null)).toEqual({ kind: 'zones', zones: expect.arrayContaining(['Africa/Cairo']) });
    expect(look('America/New_York', 'Africa/Cairo')).toMatchObject(view('BreakTimer'));
    expect(look('Africa/Cairo', null)).toMatchObject(view('BreakTimer'));
  });
});
