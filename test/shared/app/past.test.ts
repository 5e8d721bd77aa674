import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../shared/contract.ts';
import type { MemoryHost } from '../../host/memory-host.ts';
import { MINUTE, started } from '../../host/started.ts';

const TODAY = '2026-03-09';

const dayOf = async (host: MemoryHost, date = TODAY) => {
  const [day] = await host.ask('home', 'diaryDays', { untilDate: date, count: 1 });
  if (day === undefined) throw new Error('there is no such day');
  return day;
};
const events = (host: MemoryHost): readonly string[] => host.records().map(({ event }) => event);
/** Behind so many minutes of sitting. */
const satFor = (minutes: number): MemoryHost => {
  const host = started();
  host.pass(minutes * MINUTE);
  return host;
};

describe('the past in the windows', () => {
  it('tells the days up to a date and the weeks up to the one of a date', async () => {
    const host = satFor(25);
    const days = await host.ask('home', 'diaryDays', { untilDate: TODAY, count: 3 });
    expect(days.map(({ date }) => date)).toEqual(['2026-03-07', '2026-03-08', TODAY]);
    expect(days.map(({ sittingMs }) => sittingMs)).toEqual([0, 0, 25 * MINUTE]);
    const weeks = await host.ask('home', 'diaryWeeks', { untilDate: '2026-03-12', count: 2 });
    expect(v.is(contract.diaryWeeks.reply, weeks)).toBe(true);
    expect(weeks.days.map(({ date }) => date)).toHaveLength(8);
    expect(weeks.weeks.map(({ date }) => date)).toEqual(['2026-03-02', TODAY]);
    expect(weeks.goalMinutes).toBe(20);
  });

  it('has the spell of standing that goes on, on its way and in total', async () => {
    const host = satFor(60);
    const standMs = host.clock.wallMs;
    host.app.perform({ type: 'command', command: { type: 'standing' } });
    host.pass(20 * MINUTE);
    const { pieces, sittingMs, standingMs } = await dayOf(host);
    expect({ sittingMs, standingMs }).toEqual({ sittingMs: 60 * MINUTE, standingMs: 20 * MINUTE });
    expect(pieces.at(-1)).toMatchObject({ kind: 'standing', fromMs: standMs, toMs: host.clock.wallMs });
    expect(events(host)).not.toContain('stood');
  });

  it('tells of a day that it was taken off after its midnight', async () => {
    const host = satFor(16 * 60 + 30);
    await host.app.carryOut({ do: 'pause', for: { until: 'day-off' } });
    expect(host.homeView('today').date).toBe('2026-03-10');
    const { toMs, dayOffMs } = await dayOf(host);
    expect(dayOffMs).toBe(toMs - 1);
    expect(await dayOf(host, '2026-03-10')).toMatchObject({ dayOffMs: null });
  });

  it('has news for the window with each record, also where it was taken back or deleted', async () => {
    const host = satFor(60);
    const editions = [host.homeView('weeks').historyEdition];
    const note = () => editions.push(host.homeView('weeks').historyEdition);
    host.pass(MINUTE);
    note();
    expect(new Set(editions).size).toBe(1);
    await host.ask('home', 'logWalk', { minutes: 20, endMs: null });
    note();
    const [said] = (await dayOf(host)).statements;
    await host.ask('home', 'takeBack', { id: said?.id ?? '' });
    note();
    host.app.openHome('weeks');
    await host.ask('home', 'deleteHistory', { range: { fromDate: TODAY, untilDate: TODAY } });
    note();
    await host.ask('home', 'undoDeletion');
    note();
    expect(new Set(editions.slice(1)).size).toBe(5);
  });

  it('takes a walk that is logged, adds its minutes up, and takes it back', async () => {
    const host = satFor(60);
    expect(await host.ask('home', 'logWalk', { minutes: 20, endMs: host.clock.wallMs - 30 * MINUTE })).toEqual({
      ok: true,
    });
    expect(await host.ask('home', 'logWalk', { minutes: 5, endMs: null })).toEqual({ ok: true });
    const day = await dayOf(host);
    expect(day.walkingMs).toBe(25 * MINUTE);
    for (const { id } of day.statements) expect(await host.ask('home', 'takeBack', { id })).toEqual({ ok: true });
    expect(await dayOf(host)).toMatchObject({ walkingMs: 0, statements: [] });
    expect(await host.ask('home', 'takeBack', { id: day.statements[0]?.id ?? '' })).toMatchObject({ ok: false });
  });

  it('tells how varied each muscle was moved this week, a walk that is logged included, until it is taken back', async () => {
    const host = satFor(60);
    const variety = () => host.ask('home', 'weekVariety');
    expect(Math.max(...Object.values(await variety()))).toBe(0);
    await host.ask('home', 'logWalk', { minutes: 20, endMs: null });
    host.pass(5 * MINUTE);
    expect(v.is(contract.weekVariety.reply, await variety())).toBe(true);
    expect((await variety()).calves).toBeGreaterThan(0);
    const [said] = (await dayOf(host)).statements;
    await host.ask('home', 'takeBack', { id: said?.id ?? '' });
    expect((await variety()).calves).toBe(0);
  });

  it('corrects for two weeks, and neither what is to come nor what is longer ago', async () => {
    const host = satFor(60);
    const now = host.clock.wallMs;
    const correct = (fromMs: number, toMs: number) => host.ask('home', 'correctDay', { as: 'sitting', fromMs, toMs });
    const days = 24 * 60 * MINUTE;
    expect(await correct(now - 14 * days, now - 14 * days + MINUTE)).toEqual({ ok: true });
    expect(await correct(now - 15 * days, now - 15 * days + MINUTE)).toMatchObject({ ok: false });
    expect(await correct(now, now + MINUTE)).toMatchObject({ ok: false });
    expect(await correct(now - MINUTE, now - 2 * MINUTE)).toMatchObject({ ok: false });
    expect(await correct(now - MINUTE, now - MINUTE + 1)).toMatchObject({ ok: false });
    expect(await host.ask('home', 'logWalk', { minutes: 20, endMs: now + MINUTE })).toMatchObject({ ok: false });
    expect(await dayOf(host, '2026-02-23')).toMatchObject({ open: true, sittingMs: MINUTE });
    expect(await dayOf(host, '2026-02-22')).toMatchObject({ open: false });
  });

  it('asks about an absence once', async () => {
    const host = satFor(10);
    host.pass(20 * MINUTE, false);
    host.pass(MINUTE);
    const { walkOffer } = await dayOf(host);
    if (walkOffer === null) throw new Error('nothing is asked');
    expect(await host.ask('home', 'answerWalk', { ...walkOffer, walked: true })).toEqual({ ok: true });
    const answered = await dayOf(host);
    expect(answered.walkOffer).toBeNull();
    expect(answered.walkingMs).toBe(walkOffer.toMs - walkOffer.fromMs);
    const [said] = answered.statements;
    await host.ask('home', 'takeBack', { id: said?.id ?? '' });
    await host.ask('home', 'answerWalk', { ...walkOffer, walked: false });
    expect(await dayOf(host)).toMatchObject({ walkOffer: null, walkingMs: 0 });
  });

  it('says why where nothing can be written, and has changed nothing', async () => {
    const host = satFor(60);
    host.refuse(true);
    const answer = await host.ask('home', 'logWalk', { minutes: 20, endMs: null });
    expect(answer).toEqual({ ok: false, reason: 'no space left on the disk' });
    expect((await dayOf(host)).walkingMs).toBe(0);
  });
});

describe('the clocks', () => {
  const nextInMinutes = (host: MemoryHost): number =>
    Math.round(((host.app.engine.status().next?.wallMs ?? 0) - host.clock.wallMs) / MINUTE);

  it('follow who was up, and who takes that back', async () => {
    const host = satFor(25);
    expect(nextInMinutes(host)).toBe(5);
    const span = { fromMs: host.clock.wallMs - 15 * MINUTE, toMs: host.clock.wallMs - 5 * MINUTE };
    await host.ask('home', 'correctDay', { as: 'up', ...span });
    expect(nextInMinutes(host)).toBe(25);
    const [said] = (await dayOf(host)).statements;
    await host.ask('home', 'takeBack', { id: said?.id ?? '' });
    expect(nextInMinutes(host)).toBe(5);
  });

  it('follow who was sitting all along, without a break that comes before it is due', async () => {
    const host = satFor(20);
    host.pass(6 * MINUTE, false);
    host.pass(MINUTE);
    expect(nextInMinutes(host)).toBeGreaterThan(25);
    const absence = (await dayOf(host)).breaks.find(({ outcome }) => outcome === 'natural');
    if (absence === undefined) throw new Error('there was no absence');
    await host.ask('home', 'correctDay', { as: 'sitting', fromMs: absence.fromMs, toMs: absence.toMs });
    expect(nextInMinutes(host)).toBeLessThanOrEqual(3);
    expect(host.screen.break?.shown).not.toBe(true);
  });

  it('stay where they are by what is said of another day', async () => {
    const host = satFor(25);
    const fromMs = host.clock.wallMs - 24 * 60 * MINUTE;
    await host.ask('home', 'correctDay', { as: 'up', fromMs, toMs: fromMs + 20 * MINUTE });
    expect(nextInMinutes(host)).toBe(5);
  });
});

describe('what lasts', () => {
  it('is noted once it is over: a pause of the app, and a call', async () => {
    const host = satFor(5);
    host.app.perform({ type: 'command', command: { type: 'pause', for: { until: 'resumed' } } });
    host.senses().busy([{ reason: 'microphone', by: null }]);
    host.pass(10 * MINUTE);
    host.senses().busy([]);
    host.app.perform({ type: 'command', command: { type: 'resume' } });
    const { calls, pauses } = await dayOf(host);
    for (const [span] of [calls, pauses]) expect((span?.toMs ?? 0) - (span?.fromMs ?? 0)).toBe(10 * MINUTE);
  });

  it('is not where it was over within a minute, and is up to the end where the app quits', async () => {
    const host = satFor(5);
    host.senses().busy([{ reason: 'camera', by: null }]);
    host.pass(MINUTE / 2);
    host.senses().busy([]);
    expect(events(host)).not.toContain('call');
    host.senses().busy([{ reason: 'camera', by: null }]);
    host.pass(3 * MINUTE);
    await host.app.quit();
    expect(events(host)).toContain('call');
  });

  it('is no call where something else makes busy', () => {
    const host = satFor(5);
    host.senses().busy([{ reason: 'full-screen', by: null }]);
    host.pass(3 * MINUTE);
    host.senses().busy([]);
    expect(events(host)).not.toContain('call');
  });

  it('is noted later where the disk refuses', () => {
    const host = satFor(5);
    host.senses().busy([{ reason: 'camera', by: null }]);
    host.pass(3 * MINUTE);
    host.refuse(true);
    host.senses().busy([]);
    host.refuse(false);
    host.senses().busy([{ reason: 'camera', by: null }]);
    host.pass(3 * MINUTE);
    host.senses().busy([]);
    expect(events(host).filter((event) => event === 'call')).toHaveLength(2);
  });
});

describe('the history as a whole', () => {
  it('is written to a file that the person names', async () => {
    const host = satFor(60);
    await host.ask('home', 'logWalk', { minutes: 20, endMs: null });
    const csv = await host.ask('home', 'exportHistory', { format: 'csv', range: null });
    expect(csv).toEqual({ ok: true, file: 'saved/vertebreak.csv' });
    expect(host.files.get('saved/vertebreak.csv')).toMatch(/^event,id,time,.*\r\n/);
    const range = { fromDate: TODAY, untilDate: TODAY };
    expect(await host.ask('home', 'exportHistory', { format: 'json', range })).toMatchObject({ ok: true });
    const rows = JSON.parse(host.files.get(`saved/vertebreak-${TODAY}-${TODAY}.json`) ?? '');
    expect(rows).toMatchObject(expect.arrayContaining([expect.objectContaining({ event: 'walked', minutes: 20 })]));
  });

  it('says why the file could not be written', async () => {
    const host = satFor(5);
    host.refuse(true);
    expect(await host.ask('home', 'exportHistory', { format: 'csv', range: null })).toEqual({
      ok: false,
      reason: 'the file could not be written: no space left on the disk',
    });
  });

  it('is deleted once it was said what goes, and comes back as long as the window is open', async () => {
    const host = satFor(60);
    await host.ask('home', 'logWalk', { minutes: 20, endMs: null });
    host.app.openHome('today');
    const range = { fromDate: TODAY, untilDate: TODAY };
    const before = events(host);
    const counts = await host.ask('home', 'wouldDelete', { range });
    expect(counts).toMatchObject({ records: before.length, days: 1 });
    expect(events(host)).toEqual(before);
    expect(await host.ask('home', 'deleteHistory', { range })).toEqual({ ok: true });
    expect(events(host)).toEqual([]);
    expect(await host.ask('home', 'undoDeletion')).toEqual({ ok: true });
    expect(events(host)).toEqual(before);

    await host.ask('home', 'deleteHistory', { range: null });
    host.closeHome();
    expect(await host.ask('home', 'undoDeletion')).toMatchObject({ ok: false });
    expect(events(host)).toEqual([]);
    expect([...host.files.keys()].filter((path) => path.includes('deleted'))).toEqual([]);
  });

  it('does not come back with the next start, where the program was killed', async () => {
    const host = satFor(20);
    host.pass(20 * MINUTE, false);
    host.pass(MINUTE / 2);
    const before = host.records().map(({ id }) => id);
    expect(before).not.toEqual([]);
    await host.ask('home', 'deleteHistory', { range: null });
    const next = started({ files: host.files, clock: host.clock });
    expect(next.records().filter(({ id }) => before.includes(id))).toEqual([]);
  });

  it.each([
    { fromDate: '2026-03-10', untilDate: TODAY },
    { fromDate: '2026-02-30', untilDate: TODAY },
    { fromDate: '', untilDate: TODAY },
    { fromDate: '0001-01-01', untilDate: TODAY },
  ])('is asked for by dates that there are, and in order: %j', async (range) => {
    await expect(satFor(1).ask('home', 'wouldDelete', { range })).rejects.toThrow();
  });
});
