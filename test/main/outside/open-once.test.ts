import { expect, it } from 'vitest';
import { openOnce } from '../../../main/outside/open-once.ts';
import { fakeTimers } from '../../fake-timers.ts';

it('opens once what is asked for in a burst, and anew a second after', async () => {
  const opened: string[] = [];
  let end = (_reason: string): void => {};
  const timers = fakeTimers();
  const open = openOnce((what) => {
    opened.push(what);
    return new Promise((resolve) => {
      end = resolve;
    });
  }, timers);

  const answers = Array.from({ length: 1_000 }, () => open('/log'));
  await timers.go(60_000);
  answers.push(open('/log'));
  expect(opened).toEqual(['/log']);
  end('no');
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['no']));
  await timers.go(999);
  void open('/log');
  expect(opened).toEqual(['/log']);
  await timers.go(1);
  void open('/log');
  void open('/movements');
  expect(opened).toEqual(['/log', '/log', '/movements']);
});

it('opens anew what could not be asked for', async () => {
  const timers = fakeTimers();
  const state = { times: 0 };
  const open = openOnce(() => {
    state.times += 1;
    return Promise.reject(new Error('no'));
  }, timers);
  await expect(open('/log')).rejects.toThrow('no');
  await expect(open('/log')).rejects.toThrow('no');
  await timers.go(1_000);
  await expect(open('/log')).rejects.toThrow('no');
  expect(state.times).toBe(2);
});
