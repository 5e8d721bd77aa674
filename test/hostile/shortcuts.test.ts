import { expect, it } from 'vitest';
import { BOUND, openedShortcuts, playKde, playPortal, WISHED } from '../main/outside/shortcuts/desktops.ts';
import { PATIENCE_MS } from '../patience.ts';
import { until } from '../until.ts';

// Desktops that hang, lie and flood when they are asked for keys.

const NEVER = new Promise<void>(() => {});
const reach = { state: 'x-programs' };

it('a KDE that stops to answer loses the keys to X, and the app goes on to ask it later', async () => {
  const { shortcuts, join, byX, timers, patience } = await openedShortcuts();
  const kde = await playKde(join());
  shortcuts.set(WISHED);
  await until(() => expect(shortcuts.states()).toEqual({ find: BOUND, break: BOUND }));
  kde.state.answers = () => NEVER;
  patience.ms = 1;
  shortcuts.hold('break', true);
  await until(() => expect(shortcuts.states()).toEqual({ find: reach, break: reach }));
  expect([...byX.keys()].sort()).toEqual([WISHED.break, WISHED.find].sort());
  kde.state.answers = async () => {};
  patience.ms = PATIENCE_MS;
  await timers.go(15_000);
  await until(() => expect(shortcuts.states()).toEqual({ find: BOUND, break: BOUND }));
  expect(kde.entries.get('break')?.active).toBe(true);
});

it('a portal that answers nonsense binds nothing, and says so', async () => {
  const { shortcuts, join, pressed } = await openedShortcuts();
  const program = join();
  const portal = await playPortal(program);
  shortcuts.set(WISHED);
  await until(() => expect(portal.asked).toHaveLength(1));
  const response = (results: readonly unknown[]): void =>
    program.sendSignal(portal.state.request, 'org.freedesktop.portal.Request', 'Response', 'ua{sv}', [0, results]);
  response([['shortcuts', ['s', 'all']]]);
  response([]);
  const unbound = { state: 'unbound' };
  await until(() => expect(shortcuts.states()).toEqual({ find: unbound, break: unbound }));
  portal.change({ find: 'x'.repeat(5_000), another: 'F1' });
  await until(() => expect(shortcuts.states().find).toEqual({ state: 'all-programs', keys: 'x'.repeat(64) }));
  expect(pressed).toEqual([]);
});

it('a portal that ends every session at once is asked anew no sooner than its rest', async () => {
  const { shortcuts, join, timers } = await openedShortcuts();
  const portal = await playPortal(join());
  shortcuts.set(WISHED);
  for (let times = 1; times <= 5; times += 1) {
    await until(() => expect(portal.asked).toHaveLength(times));
    await until(() => expect(timers.waiting()).toHaveLength(1));
    for (let again = 0; again < 100; again += 1) portal.closeSession();
    await until(() => expect(shortcuts.states().find).toEqual(reach));
    expect(portal.asked).toHaveLength(times);
    await timers.go(15_000);
  }
});
