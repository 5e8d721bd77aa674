import { describe, expect, it } from 'vitest';
import type { Host } from '../../../shared/app/host.ts';
import { untilQuit } from '../../../shared/app/until-quit.ts';
import { english } from '../../../shared/i18n/english.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { unseenHost } from '../../../shared/simulation/unseen-host.ts';
import { language } from '../../language.ts';

// What is still on its way when the app has quit comes to nothing; what ends or lets go is always done.

type Noted = (...given: readonly unknown[]) => true;

const { quitting } = english.shell.refused;

/** A host that notes what reaches it; its app runs until `quit`. */
const running = () => {
  const reached: string[] = [];
  const life = { hasQuit: false };
  const note =
    (what: string): Noted =>
    (...given) => {
      reached.push([what, ...given].join(' '));
      return true;
    };
  const noted = <T extends object>(name: string, made: T, methods: readonly (keyof T & string)[]): T => ({
    ...made,
    ...Object.fromEntries(methods.map((method) => [method, note(`${name}.${method}`)])),
  });
  const unseen = { ...unseenHost({ language, settings: defaultSettings, log: () => {} }), random: () => 0 };
  const given = noted('host', unseen as Host, [
    ...(['drawTray', 'applyLook', 'openFolder', 'openLink', 'saveFile', 'copyText', 'setStartAtLogin'] as const),
  ]);
  const events = {} as never;
  const host = untilQuit(
    {
      ...given,
      openShortcuts: (presses) => noted('shortcuts', given.openShortcuts(presses), ['set', 'hold', 'end']),
      createBreakScreen: (about) =>
        noted('break', given.createBreakScreen(about), ['prepare', 'show', 'update', 'close', 'focus', 'standAbove']),
      createHomeWindow: (...about) =>
        noted('home', given.createHomeWindow(...about), ['open', 'page', 'refresh', 'end']),
      createFindWindow: (view) =>
        noted('find', given.createFindWindow(view), ['open', 'toggle', 'pin', 'refresh', 'close', 'words']),
      createNotifications: (about) => noted('notice', given.createNotifications(about), ['headsUp', 'withdraw', 'say']),
    },
    { hasQuit: () => life.hasQuit },
  );
  const parts: Readonly<Record<string, object>> = {
    host,
    shortcuts: host.openShortcuts({ find: () => {}, break: () => {} }),
    break: host.createBreakScreen(events),
    home: host.createHomeWindow(events, events),
    find: host.createFindWindow(events),
    notice: host.createNotifications(events),
  };
  return {
    reached,
    quit: () => {
      life.hasQuit = true;
    },
    call: (name: string, ...about: readonly unknown[]): unknown => {
      const [part = '', method = ''] = name.split('.');
      return (Reflect.get(parts[part] ?? {}, method) as Noted)(...about);
    },
  };
};

describe('a host until the app has quit', () => {
  it.each([
    ...['break.prepare', 'break.show', 'break.update', 'break.standAbove'],
    ...['home.open', 'home.refresh', 'find.open', 'find.toggle', 'find.pin', 'find.refresh'],
    ...['notice.headsUp', 'host.drawTray', 'host.applyLook', 'shortcuts.set'],
  ])('does %s as long as it runs, and no more', (name) => {
    const { reached, quit, call } = running();
    call(name, 'a', 'b');
    expect(reached).toEqual([`${name} a b`]);
    quit();
    call(name, 'c');
    expect(reached).toHaveLength(1);
  });

  it.each(['break.close', 'find.close', 'home.page', 'home.end', 'find.words', 'notice.withdraw', 'shortcuts.end'])(
    'does %s afterwards too',
    (name) => {
      const { reached, quit, call } = running();
      quit();
      expect(call(name, 'a')).toBe(true);
      expect(reached).toEqual([`${name} a`]);
    },
  );

  it.each(['host.openLink', 'host.saveFile', 'host.copyText'])(
    'rejects %s afterwards, with the reason',
    async (name) => {
      const { reached, quit, call } = running();
      expect(await call(name, 'a')).toBe(true);
      quit();
      await expect(call(name, 'b')).rejects.toThrow(quitting);
      expect(reached).toEqual([`${name} a`]);
    },
  );

  it('opens no folder afterwards and leaves the start at login as it is, with the reason', async () => {
    const { reached, quit, call } = running();
    await call('host.openFolder', 'log');
    call('host.setStartAtLogin', true);
    quit();
    expect(await call('host.openFolder', 'data')).toBe(quitting);
    expect(() => call('host.setStartAtLogin', false)).toThrow(quitting);
    expect(reached).toEqual(['host.openFolder log', 'host.setStartAtLogin true']);
  });

  it('says of break.focus whether it was done', () => {
    const { reached, quit, call } = running();
    expect(call('break.focus')).toBe(true);
    quit();
    expect(call('break.focus')).toBe(false);
    expect(reached).toEqual(['break.focus']);
  });

  it('takes no keys afterwards, and lets go of those that it has', () => {
    const { reached, quit, call } = running();
    call('shortcuts.hold', 'break', true);
    quit();
    call('shortcuts.hold', 'break', true);
    call('shortcuts.hold', 'break', false);
    expect(reached).toEqual(['shortcuts.hold break true', 'shortcuts.hold break false', 'shortcuts.hold break false']);
  });
});
