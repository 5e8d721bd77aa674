import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { nodeDisk } from '../../main/storage/disk.ts';
import { openSettingsFile } from '../../main/storage/settings-file.ts';
import type { Request } from '../../shared/app/command-protocol.ts';
import { createCurrentSettings } from '../../shared/app/current-settings.ts';
import { noProfiles } from '../../shared/settings/profiles.ts';
import { createSettingsStore } from '../../shared/store/settings.ts';
import { atBreak, started } from '../host/started.ts';
import { t } from '../language.ts';
import { noting, nowMs, temporaryFolder } from '../main/storage/helpers.ts';
import { faultyFs } from './faulty-fs.ts';

vi.mock('electron', () => ({ default: {} }));

// A disk that refuses: whoever asks for something is told that it holds until the end of this run only, and so it is.

const only = (file: string): object => ({
  ok: false,
  reason: `done, but it holds only until Vertebreak ends: ${file} cannot be written (no space left on the disk)`,
});

describe('on a disk that takes nothing', () => {
  it.each<[Request, string]>([
    [{ do: 'set', key: 'micro.everyMinutes', value: 25 }, 'settings.json'],
    [{ do: 'pause', for: { until: 'resumed' } }, 'state.json'],
    [{ do: 'break', kind: null, movement: null }, 'state.json'],
  ])('%j is done, and said to hold for this run only', async (request, file) => {
    const host = started();
    host.refuse(true);
    expect(await host.app.carryOut(request)).toEqual(only(file));
    const home = await host.ask('home', 'homeView');
    expect(home.alerts).toContainEqual(expect.objectContaining({ code: 'cannot-save', file }));
    expect(await host.app.carryOut({ do: 'status' })).toMatchObject({ ok: true });
    if (request.do === 'set') expect(home.settings.micro.everyMinutes).toBe(25);
    if (request.do === 'pause') expect(home.status.phase).toBe('paused');
    if (request.do === 'break') expect(host.screen.break?.shown).toBe(true);

    host.refuse(false);
    expect(await host.app.carryOut({ do: 'set', key: 'startAtLogin', value: true })).toMatchObject({ ok: true });
  });

  it('snoozing, skipping and resuming are said to hold for this run only', async () => {
    for (const act of ['snooze', 'skip'] as const) {
      const host = atBreak();
      host.refuse(true);
      const request = act === 'snooze' ? ({ do: act, ms: null } as const) : ({ do: act } as const);
      expect(await host.app.carryOut(request)).toEqual(only('state.json'));
      expect(host.screen.break).toBeNull();
    }
    const host = started();
    expect(await host.app.carryOut({ do: 'pause', for: { until: 'resumed' } })).toMatchObject({ ok: true });
    host.refuse(true);
    expect(await host.app.carryOut({ do: 'resume' })).toEqual(only('state.json'));
  });

  it('what is refused says why, and nothing of the disk', async () => {
    const host = started();
    host.refuse(true);
    expect(await host.app.carryOut({ do: 'resume' })).toEqual({ ok: false, reason: 'nothing is paused' });
  });

  it.each(['not-for-me', 'report-pain'] as const)(
    'a movement that is left out by %s is told as well',
    async (answer) => {
      const host = atBreak();
      host.refuse(true);
      await host.ask('break', 'breakAnswer', { id: host.screen.break?.view.id ?? '', answer });
      const { alerts } = await host.ask('home', 'homeView');
      expect(alerts).toContainEqual(expect.objectContaining({ code: 'cannot-save', file: 'settings.json' }));
    },
  );

  it('a page has its answer when the disk has said no, and shows so', async () => {
    const host = started();
    host.refuse(true);
    const { settings } = await host.ask('home', 'homeView');
    const saving = host.ask('home', 'saveSettings', { ...settings, startAtLogin: true });
    expect(await saving).toEqual({ ok: true });
    const { alerts } = await host.ask('home', 'homeView');
    expect(alerts).toMatchObject([{ code: 'cannot-save', file: 'settings.json' }]);
  });

  it('what has changed last is written by the end at the latest', async () => {
    const host = started();
    const { settings } = await host.ask('home', 'homeView');
    const answered = host.ask('home', 'saveSettings', { ...settings, startAtLogin: true });
    const ended = host.app.quit();
    expect(JSON.parse(host.files.get('data/settings.json') ?? '').settings.startAtLogin).toBe(true);
    await Promise.all([answered, ended]);
  });
});

describe('a flood', () => {
  it('of a thousand settings in one turn is written once, with the last of them, before anyone is answered', async () => {
    const disk = faultyFs();
    const { writeSettings } = await import('../../main/desktop/settings-writer.ts');
    const folder = temporaryFolder();
    const alerts = noting();
    const file = openSettingsFile(t, folder, writeSettings);
    const store = createSettingsStore({ t, disk: nodeDisk, file, nowMs, alerts });
    const settings = createCurrentSettings(
      { settings: store, profiles: { load: () => noProfiles, save: () => {} } },
      () => new Promise((resolve) => setImmediate(resolve)),
    );
    const renamed = { count: 0 };
    disk.fail = (_, name) => {
      if (name === 'renameSync') renamed.count += 1;
      return null;
    };
    const inFile = (): unknown => JSON.parse(readFileSync(file.path, 'utf8')).settings.micro.everyMinutes;
    const answers = Array.from({ length: 1_000 }, async (_, number) => {
      const { micro, ...rest } = settings.current();
      settings.change({ ...rest, micro: { ...micro, everyMinutes: 10 + (number % 50) } });
      await settings.writing();
      return inFile();
    });
    expect(new Set(await Promise.all(answers))).toEqual(new Set([10 + (999 % 50)]));
    // The library's own, and the one into place.
    expect(renamed.count).toBe(2);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});
