import { expect, test } from 'vitest';
import type { ActivityLine } from '../../../shared/history/activity.ts';
import type { Alert } from '../../../shared/model/alert.ts';
import { DAY_MS, HOUR_MS } from '../../../shared/model/time.ts';
import { openActivity } from '../../../shared/store/activity.ts';
import { ALWAYS } from '../../../shared/store/deletion.ts';
import { memoryDisk } from '../../host/memory-disk.ts';
import { language } from '../../language.ts';

const NOW = Date.UTC(2026, 2, 9, 12);

const opened = (files = new Map<string, string>(), nowMs = NOW) => {
  const { disk, refuse } = memoryDisk(files);
  const alerts: Alert[] = [];
  const activity = openActivity({
    ...{ t: language.t, disk, folder: 'data/activity', nowMs: () => nowMs, machine: 'a1' },
    alerts: { tell: (alert) => void alerts.push(alert), saved: () => void alerts.splice(0) },
  });
  return { activity, files, refuse, alerts };
};

const line = (wallMs: number, state: ActivityLine['state'] = 'active', zone = 'Europe/Berlin'): ActivityLine => ({
  ...{ wallMs, state, zone },
});

const ALL = { fromMs: NOW - 30 * DAY_MS, toMs: NOW + DAY_MS };

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
  const at = (day: string) => `data/activity/${day}.jsonl`;
  const files = new Map(['2026-02-22', '2026-02-23.b2', '2026-02-24', '2026-03-09.a1'].map((day) => [at(day), text]));
  files.set('data/activity/notes.txt', 'mine');
  opened(files);
  expect([...files.keys()]).toEqual([at('2026-02-24'), at('2026-03-09.a1'), 'data/activity/notes.txt']);
});

test('what another machine wrote is not played, but counts as kept', () => {
  const text = '{"t":"2026-03-09T03:00:00.000Z","state":"idle"}\n';
  const { activity } = opened(new Map([['data/activity/2026-03-09.b2.jsonl', text]]));
  expect(activity.lines(ALL)).toEqual([]);
  expect(activity.days()).toEqual([]);
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
  activity.append([line(NOW - DAY_MS), line(NOW), line(NOW + HOUR_MS, 'idle')]);
  const before = new Map(files);
  activity.remove({ fromMs: NOW - HOUR_MS, toMs: NOW + HOUR_MS });
  expect(activity.lines(ALL).map(({ wallMs }) => wallMs)).toEqual([NOW - DAY_MS, NOW + HOUR_MS]);
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
