import { expect, test } from 'vitest';
import type { ActivityLine } from '../../../shared/history/activity.ts';
import type { Alert } from '../../../shared/model/alert.ts';
import { DAY_MS, HOUR_MS } from '../../../shared/model/time.ts';
import { openActivity } from '../../../shared/store/activity.ts';
import { ALWAYS } from '../../../shared/store/deletion.ts';
import { memoryDisk } from '../../host/memory-disk.ts';
import { language } from '../../language.ts';

const NOW = Date.UTC(2026, 2, 9, 12);

const opened = (files = new Map<string, string>(), machine = 'a1') => {
  const { disk, refuse } = memoryDisk(files);
  const alerts: Alert[] = [];
  const clock = { nowMs: NOW };
  const activity = openActivity({
    ...{ t: language.t, disk, folder: 'data/activity', nowMs: () => clock.nowMs, machine },
    alerts: { tell: (alert) => void alerts.push(alert), saved: () => void alerts.splice(0) },
  });
  return { activity, disk, files, refuse, alerts, clock };
};

const line = (wallMs: number, state: ActivityLine['state'] = 'active', zone = 'Europe/Berlin'): ActivityLine => ({
  ...{ wallMs, state, zone },
});

const ALL = { fromMs: NOW - 30 * DAY_MS, toMs: NOW + DAY_MS };

const at = (day: string): string => `data/activity/${day}.jsonl`;
const IDLE = '{"t":"2026-03-09T03:00:00.000Z","state":"idle"}';

test('a change of state is a line of its day, in UTC, and tells the zone where that is another one', () => {
  const { activity, files } = opened();
  const midnight = Date.UTC(2026, 2, 9);
  activity.append([line(midnight - HOUR_MS), line(midnight, 'idle'), line(midnight + HOUR_MS, 'active')]);
  activity.append([line(midnight + 2 * HOUR_MS, 'idle', 'Asia/Tokyo')]);
  expect(Object.fromEntries(files)).toEqual({
    'data/activity/2026-03-08.a1.jsonl': '{"t":"2026-03-08T23:00:00.000Z","state":"active","zone":"Europe/Berlin"}\n',
    'data/activity/2026-03-09.a1.jsonl': [
      '{"t":"2026-03-09T00:00:00.000Z","state":"idle","zone":"Europe/Berlin"}\n',
      '{"t":"2026-03-09T01:00:00.000Z","state":"active"}\n',
      '{"t":"2026-03-09T02:00:00.000Z","state":"idle","zone":"Asia/Tokyo"}\n',
    ].join(''),
  });
  expect(activity.lines(ALL).map(({ zone }) => zone)).toEqual([
    ...['Europe/Berlin', 'Europe/Berlin', 'Europe/Berlin', 'Asia/Tokyo'],
  ]);
});

test('a new run tells the zone anew, and begins a fresh line behind a torn one, which is no line', () => {
  const files = new Map([
    ['data/activity/2026-03-09.a1.jsonl', '{"t":"2026-03-09T01:00:00.000Z","state":"idle"}\n{"t":"20'],
  ]);
  const { activity } = opened(files);
  expect(activity.lines(ALL).map(({ state }) => state)).toEqual(['idle']);
  // What the memory's disk lacks, the real one does: it ends the torn line first.
  files.set('data/activity/2026-03-09.a1.jsonl', `${files.get('data/activity/2026-03-09.a1.jsonl')}\n`);
  activity.append([line(NOW, 'active')]);
  expect(activity.lines(ALL)).toMatchObject([{ state: 'idle' }, { state: 'active', zone: 'Europe/Berlin' }]);
});

test.each([
  ['a newer version', '{"t":"2026-03-09T02:00:00.000Z","state":"active","mood":"good"}'],
  ['nobody', 'not a line'],
  ['an attacker', `{"__proto__":{"state":"active"},"t":"2026-03-09T02:00:00.000Z","state":"${'x'.repeat(1000)}"}`],
])('what %s wrote is passed over', (_, text) => {
  const good = '{"t":"2026-03-09T03:00:00.000Z","state":"idle"}';
  const { activity } = opened(new Map([['data/activity/2026-03-09.a1.jsonl', `${text}\n${good}\n`]]));
  expect(activity.lines(ALL)).toHaveLength(1);
});

test('a clock that was set back lets the time stand still', () => {
  const { activity } = opened();
  activity.append([
    line(NOW),
    line(NOW - HOUR_MS, 'idle'),
    line(NOW - HOUR_MS / 2, 'active'),
    line(NOW + HOUR_MS, 'idle'),
  ]);
  expect(activity.lines(ALL).map(({ wallMs }) => wallMs)).toEqual([NOW, NOW, NOW, NOW + HOUR_MS]);
});

test('fourteen days are kept: what is older goes at the start, and once a day after that, of all machines', () => {
  const text = '{"t":"2026-02-23T03:00:00.000Z","state":"idle"}\n';
  const files = new Map(['2026-02-22', '2026-02-23.b2', '2026-02-24', '2026-03-09.a1'].map((day) => [at(day), text]));
  files.set('data/activity/notes.txt', 'mine');
  opened(files);
  expect([...files.keys()]).toEqual([at('2026-02-24'), at('2026-03-09.a1'), 'data/activity/notes.txt']);
});

test('what has become too old meanwhile goes as the first line of another day is written', () => {
  const { activity, files, clock } = opened();
  activity.append([line(NOW)]);
  files.set(at('2026-02-20'), `${IDLE}\n`);
  activity.append([line(NOW + HOUR_MS, 'idle')]);
  expect([...files.keys()]).toEqual([at('2026-03-09.a1'), at('2026-02-20')]);
  clock.nowMs += DAY_MS;
  activity.append([line(NOW + DAY_MS)]);
  expect([...files.keys()]).toEqual([at('2026-03-09.a1'), at('2026-03-10.a1')]);
});

test('a machine without a name has the days alone for names', () => {
  const { activity, files } = opened(new Map([[at('2026-03-09.b2'), `${IDLE}\n`]]), '');
  activity.append([line(NOW)]);
  expect([...files.keys()]).toEqual([at('2026-03-09.b2'), at('2026-03-09')]);
  expect(activity.lines(ALL)).toMatchObject([{ wallMs: NOW }]);
});

test('the days come in their order, and of a span its own alone', () => {
  const names = ['2026-03-09.a1', 'notes', '2026-03-07.a1', '2026-03-08.b2', '2026-03-08.a1'];
  const { activity } = opened(
    new Map(names.map((name) => [at(name), `${IDLE.replace('2026-03-09', name.slice(0, 10))}\n`])),
  );
  const day = Date.UTC(2026, 2, 8);
  const read = (fromMs: number, toMs: number) => activity.lines({ fromMs, toMs }).map(({ wallMs }) => wallMs);
  const three = 3 * HOUR_MS;
  expect(read(day, day + HOUR_MS)).toEqual([day + three]);
  expect(read(day - DAY_MS, day + DAY_MS)).toEqual([day - DAY_MS + three, day + three, day + DAY_MS + three]);
});

test('a line without an end is read, and one of no zone has none', () => {
  const { activity } = opened(new Map([[at('2026-03-09.a1'), `${IDLE}\n${IDLE.replace('T03', 'T04')}`]]));
  expect(activity.lines(ALL)).toStrictEqual([
    { wallMs: NOW - 9 * HOUR_MS, state: 'idle' },
    { wallMs: NOW - 8 * HOUR_MS, state: 'idle' },
  ]);
});

test('a file that cannot be read has no lines', () => {
  const { activity, disk } = opened(new Map([[at('2026-03-09.a1'), `${IDLE}\n`]]));
  disk.readLines = () => {
    throw new Error('permission denied');
  };
  expect(activity.lines(ALL)).toEqual([]);
  expect(activity.size()).toEqual({ days: 1, bytes: 0 });
});

test('in a file that somebody has taken away the next line tells its zone again', () => {
  const { activity, files } = opened();
  activity.append([line(NOW)]);
  files.clear();
  activity.append([line(NOW + 1_000, 'idle')]);
  expect([...files.values()]).toEqual(['{"t":"2026-03-09T12:00:01.000Z","state":"idle","zone":"Europe/Berlin"}\n']);
});

test('what another machine wrote is not played, but counts as kept', () => {
  const text = '{"t":"2026-03-09T03:00:00.000Z","state":"idle"}\n';
  const { activity } = opened(new Map([['data/activity/2026-03-09.b2.jsonl', text]]));
  expect(activity.lines(ALL)).toEqual([]);
  expect(activity.size()).toEqual({ days: 1, bytes: text.length });
});

test('a file of ten megabytes is read by its end', () => {
  const text = `${'{"t":"2026-03-09T03:00:00.000Z","state":"idle"}\n'.repeat(220_000)}{"t":"2026-03-09T04:00:00.000Z","state":"active"}\n`;
  const { activity } = opened(new Map([['data/activity/2026-03-09.a1.jsonl', text]]));
  const lines = activity.lines(ALL);
  expect(lines.length).toBeLessThan(25_000);
  expect(lines.at(-1)?.state).toBe('active');
});

test('a span is deleted line by line, brought back, or forgotten', () => {
  const { activity, files } = opened();
  const first = NOW - HOUR_MS;
  activity.append([line(NOW - DAY_MS), line(first - 1), line(first), line(NOW), line(NOW + HOUR_MS, 'idle')]);
  files.set(at('2026-03-09.a1'), `${files.get(at('2026-03-09.a1'))}what nobody can read\n`);
  const before = new Map(files);
  activity.remove({ fromMs: first, toMs: NOW + HOUR_MS });
  expect(activity.lines(ALL).map(({ wallMs }) => wallMs)).toEqual([NOW - DAY_MS, first - 1, NOW + HOUR_MS]);
  expect(files.get(at('2026-03-09.a1'))).not.toContain('nobody');
  activity.undo();
  expect(files).toEqual(before);
  activity.remove(ALWAYS);
  expect(activity.size()).toEqual({ days: 0, bytes: 0 });
  activity.forget();
  activity.undo();
  expect(files.size).toBe(0);
});

test('after it was deleted the next line tells its zone again', () => {
  const { activity, files } = opened();
  activity.append([line(NOW)]);
  activity.remove(ALWAYS);
  activity.append([line(NOW + 1_000, 'idle')]);
  expect([...files.values()]).toEqual(['{"t":"2026-03-09T12:00:01.000Z","state":"idle","zone":"Europe/Berlin"}\n']);
});

test('a disk that refuses is told', () => {
  const { activity, refuse, alerts } = opened();
  refuse(true);
  expect(() => activity.append([line(NOW)])).toThrow();
  expect(alerts).toMatchObject([{ code: 'cannot-save', file: 'activity' }]);
  refuse(false);
  activity.append([line(NOW)]);
  expect(alerts).toEqual([]);
});
