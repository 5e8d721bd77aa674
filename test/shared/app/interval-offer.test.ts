import { describe, expect, test } from 'vitest';
import { createAlertBoard } from '../../../shared/app/alert-board.ts';
import { createCurrentSettings } from '../../../shared/app/current-settings.ts';
import { createIntervalOffer } from '../../../shared/app/interval-offer.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noProfiles } from '../../../shared/settings/profiles.ts';
import { readPolicy } from '../../../shared/settings/read-policy.ts';
import { t } from '../../language.ts';

const MONDAY = Date.UTC(2026, 2, 9, 9);
const DAY_MS = 86_400_000;

const skipped = (hour: number): HistoryRecord => ({
  id: `o.${hour}`,
  wallMs: MONDAY - DAY_MS + hour * 3_600_000,
  event: 'outcome',
  break: 'micro',
  outcome: 'skipped',
  movement: 'cat-cow',
  ranMs: 0,
  lengthMs: 120_000,
  moved: [],
});

const world = ({ full = false, locked = {} }: { readonly full?: boolean; readonly locked?: object } = {}) => {
  const history: HistoryRecord[] = [1, 2, 3].map(skipped);
  const board = createAlertBoard();
  const settings = createCurrentSettings(
    { settings: { load: () => defaultSettings, save: () => {} }, profiles: { load: () => noProfiles, save: () => {} } },
    async () => {},
    readPolicy(t, { locked }).policy,
  );
  const clock = { nowMs: MONDAY, reads: 0 };
  const offer = createIntervalOffer({
    t,
    recordsSince: (wallMs) => {
      clock.reads += 1;
      return history.filter((record) => record.wallMs >= wallMs);
    },
    append: (record) => {
      if (full) throw new Error('the disk is full');
      history.push(record);
    },
    settings,
    board,
    nowMs: () => clock.nowMs,
    zone: () => 'UTC',
  });
  return { offer, board, settings, history, clock };
};

describe('the offer of a longer interval', () => {
  test('is not made where the organisation has locked the interval', () => {
    const { offer, board } = world({ locked: { micro: { everyMinutes: 30 } } });
    offer.look();
    expect(board.alerts()).toEqual([]);
  });

  test('is refused where it would move what is locked by now', () => {
    const { offer, settings, history } = world({ locked: { long: { everyMinutes: 60 } } });
    offer.look();
    const now = settings.current();
    settings.change({ ...now, rules: { ...now.rules, mergeMinutes: 14 } });
    expect(offer.answer(true)).toEqual({ ok: false, reason: 'set by your organisation' });
    expect(settings.current()).toMatchObject({ micro: { everyMinutes: 30 }, long: { everyMinutes: 60 } });
    expect(history).toHaveLength(3);
  });

  test('is told once a day, and looked for no more often', () => {
    const { offer, board, clock } = world();
    offer.look();
    offer.look();
    expect(board.alerts()).toEqual([{ code: 'longer-interval', everyMinutes: 45 }]);
    expect(clock.reads).toBe(1);
  });

  test('is gone on the next day, if that had no reason for it', () => {
    const { offer, board, clock, history } = world();
    offer.look();
    history.push({ ...skipped(1), id: 'o.later', wallMs: MONDAY });
    clock.nowMs = MONDAY + DAY_MS;
    offer.look();
    expect(board.alerts()).toEqual([]);
  });

  test.each([
    [true, 45],
    [false, 30],
  ])('answered with %s leaves %i min, is noted, and does not come again', (accept, everyMinutes) => {
    const { offer, board, settings, history, clock } = world();
    board.tell({ code: 'no-tray' });
    offer.look();
    expect(offer.answer(accept)).toEqual({ ok: true });
    expect(settings.current().micro.everyMinutes).toBe(everyMinutes);
    expect(history.at(-1)).toMatchObject({ event: 'offer-answered', accepted: accept });
    expect(history.at(-1)?.id).toBe(`offer.${MONDAY.toString(36)}`);
    expect(board.alerts()).toEqual([{ code: 'no-tray' }]);
    clock.nowMs = MONDAY + DAY_MS;
    offer.look();
    expect(board.alerts()).toEqual([{ code: 'no-tray' }]);
  });

  test('says why it could not be noted, and stays', () => {
    const { offer, board, settings } = world({ full: true });
    offer.look();
    expect(offer.answer(true)).toEqual({ ok: false, reason: 'the disk is full' });
    expect(settings.current().micro.everyMinutes).toBe(30);
    expect(board.alerts()).toHaveLength(1);
  });

  test('cannot be answered where none is', () => {
    expect(world().offer.answer(true)).toEqual({ ok: false, reason: 'this question is no longer open' });
  });
});
