import { describe, expect, it } from 'vitest';
import { until } from '../../../until.ts';
import { BOUND, openedShortcuts, passedOn, playKde, playPortal, WISHED } from './desktops.ts';

const ASKED = { state: 'asked' } as const;

const onPortal = async () => {
  const opened = await openedShortcuts();
  const program = opened.join();
  const portal = await playPortal(program);
  opened.shortcuts.set(WISHED);
  await until(() => expect(portal.asked).toHaveLength(1));
  return { ...opened, portal, program };
};

/** The portal has been asked, and answers once it is let; from then on at once. */
const onSlowPortal = async () => {
  const opened = await openedShortcuts();
  const portal = await playPortal(opened.join());
  let answer = (): void => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  portal.state.answers = () => answered;
  opened.shortcuts.set(WISHED);
  await until(() => expect(portal.asked).toHaveLength(1));
  return { ...opened, portal, answer };
};

describe('shortcuts by the portal', () => {
  it('are wished, granted when the person says so, and pressed', async () => {
    const { shortcuts, portal, pressed } = await onPortal();
    expect(portal.asked).toEqual([
      [
        { id: 'find', wished: 'CTRL+ALT+f' },
        { id: 'break', wished: 'CTRL+ALT+b' },
      ],
    ]);
    expect(shortcuts.states()).toEqual({ find: ASKED, break: ASKED });
    portal.respond(0, { find: 'Press <Control><Alt>f', break: 'Ctrl+Alt+B' });
    await until(() => expect(shortcuts.states()).toEqual({ find: BOUND, break: BOUND }));
    portal.press('find');
    await until(() => expect(pressed).toEqual(['find']));
    shortcuts.hold('break', true);
    portal.press('break');
    await until(() => expect(pressed).toEqual(['find', 'break']));
    expect(portal.asked).toHaveLength(1);
  });

  it('are told with other keys, and with none', async () => {
    const { shortcuts, portal } = await onPortal();
    portal.respond(0, { find: '<Super>f\u202e', break: '' });
    await until(() => expect(shortcuts.states().break).toEqual({ state: 'unbound' }));
    expect(shortcuts.states().find).toEqual({ state: 'all-programs', keys: '<Super>f' });
    portal.change({ break: 'Ctrl+Alt+B' });
    await until(() => expect(shortcuts.states().break).toEqual(BOUND));
  });

  it.each([1, 2])('that were refused with %i are told', async (code) => {
    const { shortcuts, portal } = await onPortal();
    portal.respond(code, { find: 'Ctrl+Alt+F' });
    const unbound = { state: 'unbound' };
    await until(() => expect(shortcuts.states()).toEqual({ find: unbound, break: unbound }));
  });

  it('hear nobody else, and of no session and no name that is not theirs', async () => {
    const { shortcuts, portal, pressed, join, program } = await onPortal();
    portal.respond(0, { find: 'Ctrl+Alt+F', break: 'Ctrl+Alt+B' });
    await until(() => expect(shortcuts.states().find).toEqual(BOUND));
    const stranger = join();
    portal.press('find', portal.sessions[0], stranger);
    await passedOn(stranger);
    portal.press('find', '/another/session');
    portal.press('toString');
    portal.change({ find: 'F1' }, '/another/session');
    portal.press('find');
    await passedOn(program);
    await until(() => expect(pressed).toEqual(['find']));
    expect(shortcuts.states().find).toEqual(BOUND);
  });

  it('are wished anew in a session of their own when they change, and the question before goes', async () => {
    const { shortcuts, portal } = await onPortal();
    const question = portal.state.request;
    shortcuts.set({ find: 'Alt+F1', break: '' });
    await until(() => expect(portal.asked).toHaveLength(2));
    expect(portal.asked[1]).toEqual([{ id: 'find', wished: 'ALT+F1' }]);
    expect(portal.closed).toEqual([question, portal.sessions[0]]);
    portal.respond(0, { find: 'Alt+F1', break: 'F9' });
    await until(() => expect(shortcuts.states()).toEqual({ find: BOUND, break: BOUND }));
  });

  it('are wished anew when they change while the portal is still asked for those before, and are not X’s', async () => {
    const { shortcuts, byX, portal, answer } = await onSlowPortal();
    shortcuts.set({ find: 'Alt+F1', break: '' });
    answer();
    await until(() => expect(portal.asked).toHaveLength(2));
    expect(portal.asked[1]).toEqual([{ id: 'find', wished: 'ALT+F1' }]);
    expect(byX.size).toBe(0);
  });

  it('are wished anew where the portal ends the session while it is still asked, and are X’s until then', async () => {
    const { shortcuts, byX, timers, portal, answer } = await onSlowPortal();
    portal.closeSession();
    await until(() => expect(shortcuts.states().find).toEqual({ state: 'x-programs' }));
    answer();
    await until(() => expect(timers.waiting()).toHaveLength(1));
    shortcuts.set({ find: 'Alt+F1', break: '' });
    expect([...byX.keys()]).toEqual(['Alt+F1']);
    await timers.go(15_000);
    await until(() => expect(portal.asked).toHaveLength(2));
    expect(byX.size).toBe(0);
  });

  it.each(['keeps silent', 'refuses'])('are left to the next backend where it %s about a session', async (how) => {
    const { shortcuts, join, timers } = await openedShortcuts();
    const portal = await playPortal(join());
    portal.state.session = how === 'refuses' ? 2 : null;
    await playKde(join());
    shortcuts.set(WISHED);
    if (how !== 'refuses') {
      await until(() => expect(timers.waiting()).toHaveLength(1));
      await timers.go(2_000);
    }
    await until(() => expect(shortcuts.states()).toEqual({ find: BOUND, break: BOUND }));
    expect(portal.asked).toEqual([]);
  });

  it('are wished anew where the portal comes back or ends the session, and are X’s until then', async () => {
    const { shortcuts, portal, timers, byX } = await onPortal();
    portal.respond(0, { find: 'Ctrl+Alt+F', break: 'Ctrl+Alt+B' });
    await until(() => expect(shortcuts.states().find).toEqual(BOUND));
    await portal.leave();
    await until(() => expect(shortcuts.states().find).toEqual({ state: 'x-programs' }));
    expect([...byX.keys()]).toEqual([WISHED.find]);
    await portal.comeBack();
    await timers.go(15_000);
    await until(() => expect(portal.asked).toHaveLength(2));
    expect(byX.size).toBe(0);
    // Its rest begins once the portal has answered.
    await until(() => expect(timers.waiting()).toHaveLength(1));
    await timers.go(15_000);
    portal.closeSession();
    await until(() => expect(portal.asked).toHaveLength(3));
  });

  it('are let go of at the end', async () => {
    const { shortcuts, portal } = await onPortal();
    await shortcuts.end();
    expect(portal.closed).toContain(portal.sessions[0]);
  });

  it('are X’s where nobody binds keys, and where the bus ends', async () => {
    const { shortcuts, byX, bus } = await openedShortcuts();
    shortcuts.set(WISHED);
    const reach = { state: 'x-programs' };
    await until(() => expect(shortcuts.states()).toEqual({ find: reach, break: reach }));
    shortcuts.hold('break', true);
    expect([...byX.keys()].sort()).toEqual([WISHED.break, WISHED.find].sort());
    bus.end();
    shortcuts.set({ find: 'Alt+F1', break: '' });
    expect([...byX.keys()]).toEqual(['Alt+F1']);
  });
});
