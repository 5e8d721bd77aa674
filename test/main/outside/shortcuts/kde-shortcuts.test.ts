import { describe, expect, it } from 'vitest';
import { qtKey } from '../../../../main/outside/shortcuts/accelerators.ts';
import { until } from '../../../until.ts';
import { BOUND, openedShortcuts, passedOn, playKde, WISHED } from './desktops.ts';

const FIND = qtKey(WISHED.find) ?? 0;
const BREAK = qtKey(WISHED.break) ?? 0;

const onKde = async (others: readonly number[] = []) => {
  const opened = await openedShortcuts();
  const program = opened.join();
  const kde = await playKde(program, others);
  opened.shortcuts.set(WISHED);
  await until(() => expect(opened.shortcuts.states().break.state).not.toBe('asked'));
  await until(() => expect(opened.shortcuts.states().find.state).not.toBe('asked'));
  return { ...opened, kde, program };
};

describe('shortcuts on KDE', () => {
  it('are bound, that of the break only as long as it is held, and pressed', async () => {
    const { shortcuts, kde, pressed, byX } = await onKde();
    expect(shortcuts.states()).toEqual({ find: BOUND, break: BOUND });
    expect([...kde.entries]).toEqual([
      ['find', { key: FIND, active: true }],
      ['break', { key: BREAK, active: false }],
    ]);
    shortcuts.hold('break', true);
    await until(() => expect(kde.entries.get('break')?.active).toBe(true));
    kde.press('break');
    kde.press('find');
    await until(() => expect(pressed).toEqual(['break', 'find']));
    shortcuts.hold('break', false);
    await until(() => expect(kde.entries.get('break')?.active).toBe(false));
    expect(byX.size).toBe(0);
  });

  it('hear nobody else, and of nothing that is not theirs', async () => {
    const { kde, pressed, join, program } = await onKde();
    const stranger = join();
    kde.press('find', 'vertebreak', stranger);
    await passedOn(stranger);
    kde.press('find', 'another');
    kde.press('toString');
    kde.press('break');
    kde.change('find', BREAK, 'another');
    kde.press('find');
    await passedOn(program);
    await until(() => expect(pressed).toEqual(['find']));
  });

  it('that another program has are told, and leave no entry', async () => {
    const { shortcuts, kde } = await onKde([FIND]);
    expect(shortcuts.states()).toEqual({ find: { state: 'taken' }, break: BOUND });
    expect([...kde.entries.keys()]).toEqual(['break']);
  });

  it('can change places, be none, or be keys that KDE does not know', async () => {
    const { shortcuts, kde } = await onKde();
    shortcuts.set({ find: WISHED.break, break: WISHED.find });
    await until(() => expect(kde.entries.get('break')?.key).toBe(FIND));
    expect(kde.entries.get('find')?.key).toBe(BREAK);
    shortcuts.set({ find: '', break: 'nonsense' });
    await until(() => expect(shortcuts.states().break).toEqual({ state: 'unbound' }));
    expect(shortcuts.states().find).toEqual(BOUND);
    expect(kde.entries.size).toBe(0);
  });

  it('are told with the keys that were bound in KDE’s own settings', async () => {
    const { shortcuts, kde } = await onKde();
    kde.change('find', qtKey('Super+F') ?? 0);
    await until(() => expect(shortcuts.states().find).toEqual({ state: 'all-programs', keys: 'Super + F' }));
    kde.change('find', 0);
    await until(() => expect(shortcuts.states().find).toEqual({ state: 'unbound' }));
  });

  it('are bound anew where the service comes back, and are X’s until then', async () => {
    const { shortcuts, kde, byX, timers } = await onKde();
    await kde.leave();
    await until(() => expect(shortcuts.states().find).toEqual({ state: 'x-programs' }));
    expect([...byX.keys()]).toEqual([WISHED.find]);
    kde.entries.clear();
    await kde.comeBack();
    await timers.go(15_000);
    await until(() => expect(shortcuts.states().find).toEqual(BOUND));
    expect(kde.entries.get('find')).toEqual({ key: FIND, active: true });
    expect(byX.size).toBe(0);
  });

  it('leave no entry at the end', async () => {
    const { shortcuts, kde } = await onKde();
    await shortcuts.end();
    expect(kde.entries.size).toBe(0);
  });
});
