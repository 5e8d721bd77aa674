import { expect, test } from 'vitest';
import { HOUR_MS } from '../../../shared/model/time.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { createMemoryHost, type MemoryHost } from '../../host/memory-host.ts';
import { MINUTE, started } from '../../host/started.ts';

const files = (host: MemoryHost) => [...host.files].filter(([path]) => path.startsWith('data/activity/'));
const text = (host: MemoryHost): string =>
  files(host)
    .map(([, its]) => its)
    .join('');

const often = { ...defaultSettings, micro: { ...defaultSettings.micro, everyMinutes: 12 } };
const trial = (host: MemoryHost, date: string | null = null, after = defaultSettings) =>
  host.ask('home', 'tryDay', { date, before: defaultSettings, after });

/** A day at work until five, and the morning after it. */
const worked = async (): Promise<MemoryHost> => {
  const host = started();
  for (let hour = 8; hour < 17; hour += 1) {
    host.pass(50 * MINUTE);
    host.pass(10 * MINUTE, false);
  }
  host.pass(15 * HOUR_MS, false);
  host.pass(40 * MINUTE);
  return host;
};

test('a changed state is written soon, and at the end; a rest asks for no reading and no line', async () => {
  const host = started();
  host.pass(4 * MINUTE);
  expect(files(host)).toEqual([]);
  host.pass(3 * MINUTE);
  expect(text(host)).toBe('{"t":"2026-03-09T08:00:00.000Z","state":"active","zone":"UTC"}\n');
  host.pass(60 * MINUTE, false);
  const resting = text(host);
  host.pass(5 * HOUR_MS, false);
  expect(text(host)).toBe(resting);
  await host.app.quit();
  expect(text(host).trim().split('\n').at(-1)).toContain('"suspended"');
});

test('a few kilobytes hold a day', async () => {
  const host = await worked();
  await host.app.quit();
  expect(text(host).length).toBeLessThan(8 * 1024);
});

test('yesterday is played under the settings as they were and as they are, with what differs in words', async () => {
  const host = await worked();
  const { date, dates, before, after, words } = await trial(host, null, often);
  expect(date).toBe('2026-03-09');
  expect(dates).toEqual(['2026-03-10', '2026-03-09']);
  expect(before.breaks.length).toBeGreaterThan(0);
  expect(after.breaks.length).toBeGreaterThan(before.breaks.length);
  expect(words[0]).toMatch(/^\d+ more breaks?$/);
  expect(words[1]).toMatch(/^Longest sitting \d+ (instead of \d+ min|min, as before)$/);
});

test('under the settings of that day it is that day', async () => {
  const host = await worked();
  const [was] = await host.ask('home', 'diaryDays', { untilDate: '2026-03-09', count: 1 });
  const { after } = await trial(host);
  const breaksOf = (day: typeof after) =>
    day.breaks.map(({ fromMs, outcome }) => [Math.round(fromMs / MINUTE), outcome]);
  expect(was).toBeDefined();
  if (was === undefined) return;
  expect(breaksOf(after)).toEqual(breaksOf(was));
  expect(Math.abs(after.sittingMs - was.sittingMs)).toBeLessThan(MINUTE);
});

test('without a record it is a typical day, and says so', async () => {
  const { date, dates, before } = await trial(started());
  expect([date, dates]).toEqual([null, ['2026-03-09']]);
  expect(before.breaks.length).toBeGreaterThan(4);
});

test('where it is switched off nothing is written from then on, and nobody is taken to have sat there meanwhile', async () => {
  const host = started();
  host.pass(20 * MINUTE);
  const change = async (record: boolean) =>
    host.ask('home', 'saveSettings', { ...host.homeView('settings').settings, activity: { record } });
  expect(await change(false)).toEqual({ ok: true });
  const stopped = text(host);
  expect(stopped).toContain('"suspended"');
  host.pass(60 * MINUTE);
  expect(text(host)).toBe(stopped);
  await change(true);
  host.pass(10 * MINUTE);
  expect(text(host).length).toBeGreaterThan(stopped.length);
});

test('it is deleted by itself, and with the day of the history', async () => {
  const host = await worked();
  const range = { fromDate: '2026-03-09', untilDate: '2026-03-09' };
  await trial(host);
  const all = text(host);
  expect(await host.ask('home', 'deleteHistory', { range })).toEqual({ ok: true });
  expect(text(host)).not.toContain('2026-03-09T');
  expect(await host.ask('home', 'undoDeletion')).toEqual({ ok: true });
  expect(text(host).split('\n').sort()).toEqual(all.split('\n').sort());
  expect((await host.ask('home', 'activitySize')).days).toBe(2);
  expect(await host.ask('home', 'deleteActivity')).toEqual({ ok: true });
  expect(await host.ask('home', 'activitySize')).toEqual({ days: 0, bytes: 0 });
});

test('a full disk is told once, and breaks nothing', async () => {
  const host = started();
  host.pass(4 * MINUTE);
  host.refuse(true);
  host.pass(60 * MINUTE);
  expect(JSON.stringify(host.homeView('today').alerts)).not.toContain('activity');
  host.refuse(false);
  host.pass(10 * MINUTE, false);
  host.pass(10 * MINUTE);
  expect(text(host)).toContain('2026-03-09T08:00:00.000Z');
});

test('the organisation can lock it', async () => {
  const host = createMemoryHost({ policy: { locked: { 'activity.record': false } } });
  host.app.start({ page: null, find: null });
  host.pass(60 * MINUTE);
  await host.app.quit();
  expect(files(host)).toEqual([]);
});
