import type { MessageBus } from 'dbus-native';
import { describe, expect, it } from 'vitest';
import { ANSWERED_WITHIN_MS } from '../../main/sensors/busy/asking.ts';
import { type Finding, no, yes } from '../../main/sensors/busy/busy-board.ts';
import { kdeDoNotDisturb } from '../../main/sensors/busy/do-not-disturb-kde.ts';
import { AGAIN_AFTER_MS } from '../../main/sensors/busy/follow-service.ts';
import { fullScreenIn } from '../../main/sensors/busy/listen-to-desktop.ts';
import { createSway } from '../../main/sensors/sway/client.ts';
import { fakeTimers } from '../fake-timers.ts';
import { follow, gnomePresentation, kdePresentation } from '../main/sensors/busy/desktop-services.ts';
import { GET_TREE, startSway, swayMessage, swayTree, WINDOW_EVENT } from '../main/sensors/sway/server.ts';
import { until } from '../until.ts';

const KDE = 'org.kde.Solid.PowerManagement';
const KDE_PATH = '/org/kde/Solid/PowerManagement/PolicyAgent';
const GNOME = 'org.gnome.SessionManager';
const GNOME_PATH = '/org/gnome/SessionManager';
const NOTIFICATIONS = 'org.freedesktop.Notifications';
const OKULAR = [['okular', 'presentation']];

/** Plays KDE's power manager, which answers with what `list` gives. */
const playKde = async (server: MessageBus, list: () => unknown, signature = 'a(ss)'): Promise<void> => {
  server.setMethodCallHandler(KDE_PATH, `${KDE}.PolicyAgent`, 'ListInhibitions', [list, signature]);
  await server.requestName(KDE, 0);
};

const changed = (server: MessageBus): void =>
  server.sendSignal(KDE_PATH, `${KDE}.PolicyAgent`, 'InhibitionsChanged', 'a(ss)as', [[], []]);

/** Follows KDE's power manager, which `list` speaks for. */
const followKde = async (list: () => unknown, signature?: string) => {
  const state: { server?: MessageBus } = {};
  const following = await follow(kdePresentation, async (join) => {
    state.server = join();
    await playKde(state.server, list, signature);
  });
  if (state.server === undefined) throw new Error('nobody plays');
  return { ...following, server: state.server };
};

describe('a service of the desktop', () => {
  it('that hangs is unknown after two seconds, told once, and heard again once it answers', async () => {
    const state: { calls: number; late: (answer: unknown) => void } = { calls: 0, late: () => {} };
    const { server, timers, told, tells } = await followKde(() => {
      state.calls += 1;
      return state.calls > 1 ? [] : new Promise((resolve) => (state.late = resolve));
    });
    await until(() => expect(state.calls).toBe(1));
    await timers.go(ANSWERED_WITHIN_MS - 1);
    expect(told).toEqual([]);
    await timers.go(1);
    await tells('unknown', 1);
    // What comes after ten seconds answers nothing any more.
    await timers.go(8_000);
    state.late(OKULAR);
    await server.getId();
    changed(server);
    await tells(no, 2);
    expect(told).toEqual(['unknown', no]);
  });

  it('that hangs as it starts is asked again, and what has been on all the while is known', async () => {
    const state = { calls: 0 };
    const { timers, told } = await followKde(() => {
      state.calls += 1;
      return state.calls > 2 ? OKULAR : new Promise(() => {});
    });
    for (const [before, waitMs] of AGAIN_AFTER_MS.slice(0, 2).entries()) {
      await until(() => expect(state.calls).toBe(before + 1));
      await timers.go(ANSWERED_WITHIN_MS);
      await until(() => expect(told).toHaveLength(before + 1));
      await timers.go(waitMs);
    }
    await until(() => expect(told).toEqual(['unknown', 'unknown', yes('Okular')]));
    await timers.go(600_000);
    expect(state.calls).toBe(3);
    expect(timers.waiting()).toEqual([]);
  });

  it('that hangs for ever is asked a few times, and again only when it says that something has changed', async () => {
    const state = { calls: 0 };
    const { server, timers, told, end } = await followKde(() => {
      state.calls += 1;
      return new Promise(() => {});
    });
    const hangs = async (times: number): Promise<void> => {
      await until(() => expect(state.calls).toBe(times));
      await timers.go(ANSWERED_WITHIN_MS);
      await until(() => expect(told).toHaveLength(times));
    };
    await hangs(1);
    for (const [more, waitMs] of AGAIN_AFTER_MS.entries()) {
      await timers.go(waitMs);
      await hangs(more + 2);
    }
    await timers.go(600_000);
    expect(timers.waiting()).toEqual([]);
    changed(server);
    await hangs(5);
    await timers.go(1_000);
    expect(timers.waiting()).toHaveLength(1);
    end();
    await until(() => expect(timers.waiting()).toEqual([]));
    expect(state.calls).toBe(5);
  });

  it.each([
    ['a text', 's', 'okular'],
    ['numbers', 'au', [1, 2, 3]],
    ['pairs with a number', 'a(su)', [['okular', 7]]],
    ['triples', 'a(sss)', [['okular', 'a', 'b']]],
    ['more than a message may hold', 'a(ss)', Array.from({ length: 2_000 }, () => ['okular', 'presentation'])],
  ])('that answers with %s is unknown', async (_, signature, answer) => {
    const { timers, tells, told } = await followKde(() => answer, signature);
    await until(async () => {
      await timers.go(ANSWERED_WITHIN_MS / 4);
      expect(told).toHaveLength(1);
    });
    await tells('unknown', 1);
  });

  it('that says neither yes nor no to do not disturb is unknown', async () => {
    const { tells } = await follow(kdeDoNotDisturb, async (join) => {
      const server = join();
      const description = { name: NOTIFICATIONS, methods: {}, signals: {}, properties: { Inhibited: 's' } };
      server.exportInterface({ Inhibited: 'true' }, '/org/freedesktop/Notifications', description);
      await server.requestName(NOTIFICATIONS, 0);
    });
    await tells('unknown', 1);
  });

  it('that floods is asked once more, and what it says in the end counts', async () => {
    const state: { calls: number; list: unknown } = { calls: 0, list: [] };
    const { server, timers, told, tells } = await followKde(() => {
      state.calls += 1;
      return state.list;
    });
    await until(() => expect(told).toEqual([no]));
    for (let sent = 0; sent < 20_000; sent += 1) changed(server);
    state.list = OKULAR;
    await server.getId();
    await timers.go(1_000);
    await until(() => expect(told).toEqual([no, yes('Okular')]));
    await tells(yes('Okular'), 2);
    // The last of the flood may have come behind the question.
    expect(state.calls).toBeLessThanOrEqual(3);
  });

  it('that goes away lets go, and is heard again under another owner', async () => {
    const { server, join, told, tells } = await followKde(() => OKULAR);
    await tells(yes('Okular'), 1);
    await server.close();
    await tells('unknown', 2);
    const next = join();
    await playKde(next, () => []);
    await tells(no, 3);
    const thief = join();
    await playKde(thief, () => OKULAR).catch(() => {});
    changed(thief);
    await thief.getId();
    changed(next);
    await tells(no, 4);
    expect(told).toEqual([yes('Okular'), 'unknown', no, no]);
  });

  it('lets go where the bus itself ends, and nothing of it is told later', async () => {
    const { told, tells, timers, end } = await followKde(() => OKULAR);
    await tells(yes('Okular'), 1);
    end();
    await tells('unknown', 2);
    await timers.go(60_000);
    expect(told).toEqual([yes('Okular'), 'unknown']);
  });

  it('of GNOME with thousands who keep the screen awake is asked about few of them', async () => {
    const state = { asked: 0 };
    const { tells } = await follow(gnomePresentation, async (join) => {
      const server = join();
      const paths = Array.from({ length: 200 }, (_, index) => `${GNOME_PATH}/Inhibitor${index}`);
      server.setMethodCallHandler(GNOME_PATH, GNOME, 'GetInhibitors', [() => paths, 'ao']);
      for (const path of paths) {
        const flags = (): number => {
          state.asked += 1;
          return 8;
        };
        server.setMethodCallHandler(path, `${GNOME}.Inhibitor`, 'GetFlags', [flags, 'u']);
        server.setMethodCallHandler(path, `${GNOME}.Inhibitor`, 'GetAppId', [() => 'mpv', 's']);
      }
      await server.requestName(GNOME, 0);
    });
    await tells(no, 1);
    expect(state.asked).toBeLessThanOrEqual(32);
  });

  it('of GNOME that names places of others asks nobody there', async () => {
    const { tells } = await follow(gnomePresentation, async (join) => {
      const server = join();
      server.setMethodCallHandler(GNOME_PATH, GNOME, 'GetInhibitors', [() => ['/org/example/Elsewhere'], 'ao']);
      await server.requestName(GNOME, 0);
    });
    await tells('unknown', 1);
  });
});

const HOSTILE: Readonly<Record<string, readonly Buffer[]>> = {
  'speaks something else': [Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\nno such thing here')],
  'calls itself something else': [
    Buffer.from(`i4${swayMessage(GET_TREE, swayTree([])).toString('latin1').slice(2)}`, 'latin1'),
  ],
  'says that more comes than there is memory': [
    Buffer.concat([Buffer.from('i3-ipc'), Buffer.from([0xff, 0xff, 0xff, 0xff, 4, 0, 0, 0])]),
  ],
  'sends a tree that is none': [swayMessage(GET_TREE, '{"id":1,"nodes":"none"}')],
  'sends what is no JSON': [swayMessage(GET_TREE, '{{{{')],
  'sends a tree without an end': [
    swayMessage(GET_TREE, `${'{"id":1,"focus":[1],"nodes":['.repeat(50_000)}${']}'.repeat(50_000)}`),
  ],
};

/** Watches a sway that does as it likes. */
const watch = async (...how: Parameters<typeof startSway>) => {
  const server = await startSway(...how);
  const timers = fakeTimers();
  const told: Finding[] = [];
  createSway(server.path, { pid: process.pid, title: 'A break' }, timers).watch(
    (inUse) => void told.push(fullScreenIn(inUse)),
  );
  return { server, timers, told };
};

describe('a sway', () => {
  it.each(Object.entries(HOSTILE))('that %s is left alone and unknown, and tried again later', async (_, bytes) => {
    const state = { came: 0 };
    const { timers, told } = await watch(
      (kind, _body, client) => kind === GET_TREE && bytes.map((part) => client.write(part)),
      () => {
        state.came += 1;
      },
    );
    await until(() => expect(told).toEqual(['unknown']));
    expect(state.came).toBe(1);
    await timers.go(14_999);
    expect(state.came).toBe(1);
    await timers.go(1);
    await until(() => expect(state.came).toBe(2));
    await until(() => expect(told).toEqual(['unknown', 'unknown']));
  });

  it('that hangs up in the middle of a message lets go, and is heard again', async () => {
    const tree = swayMessage(GET_TREE, swayTree([{ pid: 1, full: true }]));
    const state = { trees: 0 };
    const { server, timers, told } = await watch((kind, _body, client) => {
      if (kind !== GET_TREE) return;
      state.trees += 1;
      if (state.trees === 2) client.end(tree.subarray(0, tree.length / 2));
      else client.write(tree);
    });
    await until(() => expect(told).toEqual([yes()]));
    await timers.go(1_000);
    server.say(swayMessage(WINDOW_EVENT, { change: 'focus' }));
    await until(() => expect(told).toEqual([yes(), 'unknown']));
    await timers.go(15_000);
    await until(() => expect(told).toEqual([yes(), 'unknown', yes()]));
  });

  it('that never answers is unknown after two seconds, and tried ever more rarely', async () => {
    const state = { came: 0 };
    const { timers, told } = await watch(
      () => {},
      () => {
        state.came += 1;
      },
    );
    for (let times = 1; times <= 4; times += 1) {
      await until(() => expect(state.came).toBe(times));
      await timers.go(ANSWERED_WITHIN_MS);
      await until(() => expect(told).toHaveLength(times));
      const waitMs = 15_000 * 2 ** (times - 1);
      expect(timers.waiting()).toContain(timers.nowMs() + waitMs);
      await timers.go(waitMs);
    }
    expect(told.every((finding) => finding === 'unknown')).toBe(true);
  });

  it('that floods is asked once more after a second, and what it says in the end counts', async () => {
    const state = { trees: 0, full: false };
    const { server, timers, told } = await watch((kind, _body, client) => {
      if (kind !== GET_TREE) return;
      state.trees += 1;
      client.write(swayMessage(GET_TREE, swayTree([{ pid: 1, full: state.full }])));
    });
    await until(() => expect(told).toEqual([no]));
    for (let times = 0; times < 20_000; times += 1) server.say(swayMessage(WINDOW_EVENT, { change: 'focus' }));
    state.full = true;
    await timers.go(1_000);
    await until(() => expect(told).toEqual([no, yes()]));
    expect(state.trees).toBe(2);
  });
});
