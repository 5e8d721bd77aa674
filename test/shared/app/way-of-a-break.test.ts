import { expect, test } from 'vitest';
import { idOf, MINUTE, SECOND, started } from '../../host/started.ts';

/**
 * The files of `shared` that hand a break on: they stand on the stack where it reaches the host. What they ask on the way
 * (`step` and its rules, the chooser) is not theirs to hand on, and not counted.
 */
const ownFiles = (): readonly string[] => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 200;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = limit;
  return [...stack.matchAll(/(?<!\/test)\/(shared\/[\w/-]+\.ts)/g)].map(([, file = '']) => file);
};

test('out to the window and back into the record a break passes fewer than 20 files of shared', async () => {
  const host = started();
  const passed = new Set<string>();
  const reached: string[] = [];
  const reach = (what: string): void => {
    reached.push(what);
    for (const file of ownFiles()) passed.add(file);
  };
  const push = host.happened.push.bind(host.happened);
  host.happened.push = (...events) => {
    for (const event of events) reach(event);
    return push(...events);
  };
  const set = host.files.set.bind(host.files);
  host.files.set = (path, content) => {
    reach(path);
    return set(path, content);
  };

  host.pass(30 * MINUTE);
  host.pass(20 * SECOND, false);
  const id = idOf(host);
  await host.ask('break', 'breakAnswer', { id, answer: 'start' });
  host.pass(30 * SECOND, false);
  await host.ask('break', 'breakAnswer', { id, answer: 'done' });
  host.pass(MINUTE);

  expect(reached).toEqual(expect.arrayContaining(['prepare break', 'show break', 'close break', 'data/state.json']));
  expect([...host.files].some(([path, text]) => path.includes('history') && text.includes('"done"'))).toBe(true);
  expect(passed.size, [...passed].join(' ')).toBeLessThan(20);
});
