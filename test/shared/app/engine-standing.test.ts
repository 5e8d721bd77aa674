import { expect, test } from 'vitest';
import { type Act, ask, rest, restart, start, type, use } from '../schedule/acts.ts';
import { living } from './living.ts';

const stand = ask({ type: 'standing' });
const sit = ask({ type: 'sitting' });

test('whoever stands up at the end of a break done standing has not sat down in between', () => {
  const { run, engine, history } = living();
  run(type('10:00'));
  expect(engine().take('calf-raises', 'micro')).toBeNull();
  run(start, rest('2:00'), type('0:01'), stand, type('5:00'), sit);
  const [, outcome, ...spans] = history();
  expect(outcome).toMatchObject({ event: 'outcome', outcome: 'completed' });
  expect(spans).toMatchObject([{ event: 'sat' }, { event: 'stood', standingMs: 301_000 }]);
  expect(spans).toHaveLength(2);
});

test('a break done while standing does not make a sitter of who stands', () => {
  const { run, engine, history } = living();
  run(type('10:00'), stand, type('5:00'));
  expect(engine().take('calf-raises', 'micro')).toBeNull();
  run(start, rest('2:00'), type('5:00'), sit);
  expect(history().map(({ event }) => event)).toEqual(['sat', 'shown', 'outcome', 'stood']);
  expect(history().at(-1)).toMatchObject({ standingMs: 10 * 60_000 });
});

test('a break offers it at its end to who has a desk to stand at, and does not stand there yet', () => {
  const canStand = (...acts: readonly Act[]): boolean | undefined => {
    const { run, engine } = living();
    run(type('5:00'), ...acts, ask({ type: 'show-now' }));
    return engine().breakView()?.canStand;
  };
  expect(canStand()).toBe(false);
  expect(canStand(use({ standingDesk: true }))).toBe(true);
  expect(canStand(use({ standingDesk: true }), stand)).toBe(false);
});

test('a notification says once that standing still is no rest either, over a restart too', () => {
  const { run, calls } = living();
  run(type('1:00'), stand, type('20:00'));
  calls();
  const said = () => calls().filter((call) => call.startsWith('say'));
  run(restart('0:05'), type('20:00'));
  expect(said()).toEqual([
    'say You have been standing for 30 minutes. Standing still is no rest either: move a little, or sit for a while.',
  ]);
  run(restart('0:05'), type('20:00'));
  expect(said()).toEqual([]);
});

test('the status tells it apart from sitting, and goes on over a restart', () => {
  const { run, engine } = living();
  run(type('10:00'), stand, type('5:00'));
  const now = { phase: 'standing', next: null, sittingMs: 0, sittingFromMs: null };
  expect(engine().status()).toMatchObject({ ...now, standing: { ms: 5 * 60_000 } });
  run(restart('0:05'), type('5:00'));
  expect(engine().status()).toMatchObject({ ...now, standing: { ms: 10 * 60_000 + 5_000 } });
  run(rest('6:00'));
  expect(engine().status()).toMatchObject({ phase: 'away', standing: null });
});
