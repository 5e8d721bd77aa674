import { describe, expect, it } from 'vitest';
import { headline, type MenuEntry, menuEntries } from '../../../shared/app/menu.ts';
import type { Alert } from '../../../shared/model/alert.ts';
import type { Busy, BusyReason } from '../../../shared/model/busy-reason.ts';
import type { Status } from '../../../shared/model/status.ts';
import { language } from '../../language.ts';
import { sittingAt } from './sitting-status.ts';

/** Monday 9 March 2026, 10:00 in Berlin. */
const NOW_MS = Date.UTC(2026, 2, 9, 9);
const MINUTE_MS = 60_000;

const sitting = sittingAt(NOW_MS);
const times = { nowMs: NOW_MS, zone: 'Europe/Berlin', locale: 'de-DE' };

const anonymous = (reason: BusyReason): Busy => ({ reason, by: null });

const lineOf = (status: Partial<Status>): string => headline(language, { status: { ...sitting, ...status }, ...times });
const entriesOf = (status: Partial<Status> = {}, more = {}) =>
  menuEntries(language, { status: { ...sitting, ...status }, alerts: [], doubted: null, ...times, ...more });
const labels = (entries: readonly MenuEntry[]): string[] =>
  entries.map((entry) => (entry.kind === 'separator' ? '-' : entry.label));
const commandOf = (entries: readonly MenuEntry[], label: string): unknown => {
  const entry = entries.find((each) => each.kind === 'action' && each.label === label);
  return entry?.kind === 'action' && entry.action.type === 'command' ? entry.action.command : entry;
};

describe('the first line of the menu', () => {
  it.each([
    [{}, 'Short break at 10:15'],
    [{ next: { kind: 'long', wallMs: NOW_MS + 50 * MINUTE_MS } }, 'Long break at 10:50'],
    [{ next: null }, 'No break is on its way'],
    [{ next: null, hoursEndMs: NOW_MS + 30 * MINUTE_MS }, 'No more breaks before 10:30, when your hours end'],
    [{ phase: 'announced' }, 'Short break soon, at a pause in your work'],
    [{ phase: 'announced', next: null }, 'Short break soon, at a pause in your work'],
    [{ phase: 'due', next: null }, 'Short break due, waiting for a pause in your work'],
    [{ phase: 'due', next: { kind: 'long', wallMs: NOW_MS } }, 'Long break due, waiting for a pause in your work'],
    [
      { phase: 'holding', holding: [anonymous('meeting'), anonymous('camera')] },
      'Quiet: you are in a meeting, the camera is on',
    ],
    [{ phase: 'paused', pausedUntilMs: NOW_MS + 60 * MINUTE_MS }, 'Paused until 11:00'],
    [{ phase: 'holding', holding: [{ reason: 'microphone', by: 'Zoom' }] }, 'Quiet: Zoom is using the microphone'],
    [{ phase: 'paused', pausedUntilMs: NOW_MS + 23 * 60 * MINUTE_MS }, 'Paused until Tue 9:00'],
    [{ phase: 'paused', pausedUntilMs: 0 }, 'Paused until you resume'],
    [{ phase: 'away', next: null }, 'Away: counting starts when you next press a key or move the mouse'],
    [{ phase: 'starting', next: null }, 'Counting starts when you next press a key or move the mouse'],
    [{ phase: 'out-of-hours' }, 'Outside your working hours'],
    [{ phase: 'standing', next: null }, 'Standing: breaks wait until you sit down'],
    [{ phase: 'showing' }, 'A break is on the screen'],
  ] as const)('of %j is %s', (status, line) => {
    expect(lineOf(status as Partial<Status>)).toBe(line);
  });

  it('writes the time as the person’s system does', () => {
    expect(headline(language, { status: sitting, ...times, locale: 'en-US' })).toBe('Short break at 10:15 AM');
  });

  it('says o’clocks and no countdowns: as time goes by it stays as it is', () => {
    const later = { nowMs: NOW_MS + 7 * MINUTE_MS };
    expect(
      menuEntries(language, {
        status: { ...sitting, share: 0.7, sittingMs: 1 },
        alerts: [],
        doubted: null,
        ...times,
        ...later,
      }),
    ).toEqual(entriesOf());
  });
});

describe('the menu', () => {
  it('offers all that the tray has to', () => {
    expect(labels(entriesOf())).toEqual([
      'Short break at 10:15',
      'Sitting since 9:45',
      '-',
      'Take a break now',
      'In a meeting: quiet for 1 hour',
      'I’m reading: count 1 hour without keys or mouse',
      'Pause',
      '-',
      'Look up a movement',
      'When to seek help',
      'Today',
      'Settings',
      '-',
      'Quit Vertebreak',
    ]);
  });

  it('asks for what it says', () => {
    const entries = entriesOf();
    expect(commandOf(entries, 'Take a break now')).toEqual({ type: 'show-now' });
    expect(commandOf(entries, 'In a meeting: quiet for 1 hour')).toEqual({ type: 'meeting', ms: 3_600_000 });
    const pause = entries.find((entry) => entry.kind === 'menu');
    const pauses = pause?.kind === 'menu' ? pause.entries : [];
    expect(pauses.map((entry) => [labels([entry])[0], commandOf([entry], labels([entry])[0] ?? '')])).toEqual([
      ['For 30 minutes', { type: 'pause', for: { until: 'passed', ms: 1_800_000 } }],
      ['For 1 hour', { type: 'pause', for: { until: 'passed', ms: 3_600_000 } }],
      ['For 2 hours', { type: 'pause', for: { until: 'passed', ms: 7_200_000 } }],
      ['Until tomorrow', { type: 'pause', for: { until: 'tomorrow' } }],
      ['Until I resume', { type: 'pause', for: { until: 'resumed' } }],
    ]);
  });

  it('opens what it says', () => {
    const opened = entriesOf({}, { alerts: [{ code: 'idle-unknown', reason: 'no compositor' }] }).flatMap((entry) =>
      entry.kind === 'action' && entry.action.type !== 'command' ? [[entry.label, entry.action]] : [],
    );
    expect(opened).toEqual([
      ['Note: your pauses are not known here …', { type: 'open-home', page: 'today' }],
      ['Look up a movement', { type: 'open-find' }],
      ['When to seek help', { type: 'open-home', page: 'help' }],
      ['Today', { type: 'open-home', page: 'today' }],
      ['Settings', { type: 'open-home', page: 'settings' }],
      ['Quit Vertebreak', { type: 'quit' }],
    ]);
    expect(entriesOf({ phase: 'showing' })).toContainEqual({
      kind: 'action',
      label: 'Go to the break',
      action: { type: 'focus-break' },
    });
  });

  it('leaves out since when, where nobody sits', () => {
    expect(labels(entriesOf({ sittingFromMs: null })).slice(0, 2)).toEqual(['Short break at 10:15', '-']);
  });

  it('offers the way back out of a pause and of a meeting', () => {
    const paused = entriesOf({ phase: 'paused', pausedUntilMs: 0 });
    expect(commandOf(paused, 'Resume')).toEqual({ type: 'resume' });
    expect(labels(paused)).not.toContain('Pause');
    const meeting = entriesOf({ phase: 'holding', meetingUntilMs: NOW_MS + 30 * MINUTE_MS });
    expect(commandOf(meeting, 'Meeting over (quiet until 10:30)')).toEqual({ type: 'meeting-over' });
  });

  it('offers to snooze or skip a break only while one is on its way', () => {
    for (const phase of ['announced', 'due'] as const) {
      expect(commandOf(entriesOf({ phase }), 'Snooze this break')).toEqual({ type: 'snooze' });
      expect(commandOf(entriesOf({ phase }), 'Skip this break')).toEqual({ type: 'skip' });
    }
    expect(labels(entriesOf())).not.toContain('Skip this break');
  });

  it('leads to the break while one shows, rather than to another', () => {
    const entries = labels(entriesOf({ phase: 'showing' }));
    expect(entries).toContain('Go to the break');
    expect(entries).not.toContain('Take a break now');
  });

  it('names each kind of alert once, below the first lines', () => {
    const skipped = (line: number) => ({ code: 'line-skipped', file: 'a', line, reason: 'x' }) as const;
    const entries = entriesOf(
      {},
      { alerts: [skipped(1), { code: 'idle-unknown', reason: 'no compositor' }, skipped(2)] },
    );
    expect(labels(entries).slice(2, 5)).toEqual([
      'Note: a line of the history could not be read …',
      'Note: your pauses are not known here …',
      '-',
    ]);
  });

  const desk = { standingDesk: true };
  const standing: Partial<Status> = {
    ...{ phase: 'standing', next: null, sittingFromMs: null, sittingMs: 0 },
    standing: { fromMs: NOW_MS - 20 * MINUTE_MS, ms: 20 * MINUTE_MS },
  };

  it('offers to stand only to who has a desk for it, with the way back', () => {
    expect(JSON.stringify(entriesOf())).not.toContain('standing');
    expect(commandOf(entriesOf(desk), 'I’m standing')).toEqual({ type: 'standing' });
    const entries = entriesOf({ ...desk, ...standing });
    expect(commandOf(entries, 'I’m sitting')).toEqual({ type: 'sitting' });
    expect(labels(entries)).not.toContain('I’m standing');
    expect(labels(entries).slice(0, 3)).toEqual([
      'Standing: breaks wait until you sit down',
      'Standing since 9:40',
      '-',
    ]);
  });

  it('lets who stands by the command line sit down here too', () => {
    expect(commandOf(entriesOf(standing), 'I’m sitting')).toEqual({ type: 'sitting' });
  });

  it('puts what does not fit into a menu of its own, and leaves standing and the pause where they are', () => {
    const lines = labels(entriesOf(desk));
    expect(lines.slice(3, 8)).toEqual(['Take a break now', 'Right now', 'I’m standing', 'Pause', '-']);
    const folded = entriesOf(desk).find((entry) => entry.kind === 'menu' && entry.label === 'Right now');
    expect(folded?.kind === 'menu' && labels(folded.entries)).toEqual([
      'In a meeting: quiet for 1 hour',
      'I’m reading: count 1 hour without keys or mouse',
    ]);
  });

  const phases = [
    'starting',
    'away',
    'sitting',
    'announced',
    'due',
    'holding',
    'paused',
    'showing',
    'standing',
  ] as const;
  const alerts: readonly Alert[] = [
    { code: 'no-tray' },
    { code: 'idle-unknown', reason: 'x' },
    { code: 'no-notifications', reason: 'x' },
    { code: 'longer-interval', everyMinutes: 45 },
  ];
  it.each(phases)('has less than a dozen lines, and every way out, while %s', (phase) => {
    for (const given of [{}, desk, { ...desk, standing: standing.standing }, { sittingFromMs: null }])
      for (const meetingUntilMs of [null, NOW_MS])
        for (const pausedUntilMs of [null, 0])
          for (const doubted of phase === 'holding' ? [null, anonymous('camera')] : [null])
            for (let kinds = 0; kinds <= alerts.length; kinds += 1) {
              const status = { phase, ...given, meetingUntilMs, pausedUntilMs } as Partial<Status>;
              const entries = entriesOf(status, { alerts: alerts.slice(0, kinds), doubted });
              const lines = labels(entries).filter((label) => label !== '-');
              expect(lines.length, lines.join('\n')).toBeLessThan(12);
              const all = JSON.stringify(entries);
              for (const way of ['Look up', 'Settings', 'Quit', 'When to seek help', kinds > 0 ? '"today"' : 'Quit'])
                expect(all).toContain(way);
              expect(all).toContain(pausedUntilMs === null ? 'Until I resume' : 'Resume');
              expect(all).toContain(meetingUntilMs === null ? 'In a meeting' : 'Meeting over');
            }
  });
});
