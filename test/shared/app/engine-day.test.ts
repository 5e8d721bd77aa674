import { describe, expect, test } from 'vitest';
import { diaryDay } from '../../../shared/history/diary-day.ts';
import { type Act, jump, lock, rest, start, type } from '../schedule/acts.ts';
import { startWallMs, type World } from '../schedule/machine.ts';
import { living } from './living.ts';

// What was lived, as the day shows it.

const MINUTE = 60_000;
const noBreaks = { micro: { on: false }, long: { on: false } };

const dayAfter = (acts: readonly Act[], world: World) => {
  const { run, engine, history, fakes } = living(world);
  run(...acts);
  const { sittingFromMs, sittingMs } = engine().status();
  const { wallMs } = fakes().ports.presence.read();
  const sitting = sittingFromMs === null ? null : { fromMs: sittingFromMs, sittingMs };
  const day = diaryDay(wallMs, {
    ...{ records: history(), nowMs: wallMs, zone: 'UTC', sitting, standing: null, kindOf: () => null },
  });
  return { day, sittingFromMs, sittingMs, nowMs: wallMs };
};

describe('a wall clock that is set', () => {
  test.each([
    ['previous', '-2:00:00', Date.UTC(2026, 2, 9, 10)],
    ['forward', '2:00:00', startWallMs({})],
  ])('%s while somebody sits loses nothing of the day but the reading in which it was', (_way, by, wallMs) => {
    const world = { wallMs, uptime: true, settings: noBreaks };
    const { day, sittingFromMs, sittingMs, nowMs } = dayAfter([type('1:00'), jump(by), type('80:00')], world);
    expect(day.sittingMs).toBe(sittingMs);
    expect(day.sittingMs).toBeGreaterThan(80 * MINUTE);
    expect(sittingFromMs).toBe(nowMs - 81 * MINUTE);
  });

  test('leaves a span that is over with the length that was counted', () => {
    const acts = [type('1:00'), jump('-2:00:00'), type('80:00'), lock('10:00'), type('1:00')];
    const { day } = dayAfter(acts, { wallMs: Date.UTC(2026, 2, 9, 12), uptime: true, settings: noBreaks });
    const [first] = day.pieces;
    expect(first).toMatchObject({ kind: 'sitting', sittingMs: 80.5 * MINUTE });
  });
});

test('a break is told with all that was done in it', () => {
  const { day } = dayAfter([type('59:50'), rest('0:20'), start, rest('5:00'), type('0:30')], {
    settings: { micro: { on: false } },
  });
  const its = day.breaks.find(({ outcome }) => outcome !== 'natural');
  expect(its?.outcome).toBe('completed');
  expect(its?.movements.join(', ')).toMatch(/^walking, .+/);
});
