import { describe, expect, it } from 'vitest';
import { headline } from '../../../shared/app/headline.ts';
import { type MenuEntry, menuEntries } from '../../../shared/app/menu.ts';
import type { Status } from '../../../shared/model/status.ts';
import { noProfilesShown, type ProfilesShown } from '../../../shared/settings/profiles.ts';
import { language } from '../../language.ts';
import { anonymous, commandOf, entriesOf, labels, lineOf, MINUTE_MS, NOW_MS, sitting, times } from './menu-fakes.ts';

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
    [{ phase: 'holiday' }, 'A holiday: no breaks'],
    [{ phase: 'day-off', pausedUntilMs: NOW_MS + 19 * 60 * MINUTE_MS }, 'Day off, until Tue 5:00'],
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
        profiles: noProfilesShown,
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
    const now = entries.find((entry) => entry.kind === 'menu' && entry.label === 'Take a break now');
    const nows = now?.kind === 'menu' ? now.entries : [];
    expect(commandOf(nows, 'The next one')).toEqual({ type: 'show-now' });
    expect(nows.slice(1)).toEqual(
      [5, 10, 15].map((minutes) => ({
        ...{ kind: 'action', label: `I have ${minutes} minutes` },
        action: { type: 'session', minutes },
      })),
    );
    expect(commandOf(entries, 'In a meeting: quiet for 1 hour')).toEqual({ type: 'meeting', ms: 3_600_000 });
    const pause = entries.find((entry) => entry.kind === 'menu' && entry.label === 'Pause');
    const pauses = pause?.kind === 'menu' ? pause.entries : [];
    expect(pauses.map((entry) => [labels([entry])[0], commandOf([entry], labels([entry])[0] ?? '')])).toEqual([
      ['For 30 minutes', { type: 'pause', for: { until: 'passed', ms: 1_800_000 } }],
      ['For 1 hour', { type: 'pause', for: { until: 'passed', ms: 3_600_000 } }],
      ['For 2 hours', { type: 'pause', for: { until: 'passed', ms: 7_200_000 } }],
      ['Until tomorrow', { type: 'pause', for: { until: 'tomorrow' } }],
      ['Take the day off', { type: 'pause', for: { until: 'day-off' } }],
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
    const off = entriesOf({ phase: 'day-off', pausedUntilMs: NOW_MS + 60 * MINUTE_MS });
    expect(commandOf(off, 'Work today after all')).toEqual({ type: 'resume' });
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

  const places: ProfilesShown = {
    active: 'Home',
    profiles: [
      { name: 'Office', sets: [] },
      { name: 'Home', sets: [] },
    ],
  };

  it('switches profiles by way of the settings, once there are some', () => {
    const [menu] = entriesOf({}, { profiles: places })
      .filter(({ kind }) => kind === 'menu')
      .slice(-1);
    const choice = (label: string, name: string | null, chosen: boolean): MenuEntry => ({
      ...{ kind: 'choice', label, chosen, action: { type: 'switch-profile', name } },
    });
    expect(menu).toEqual({
      kind: 'menu',
      label: 'Settings: Home',
      entries: [
        choice('Office', 'Office', false),
        choice('Home', 'Home', true),
        choice('No profile', null, false),
        { kind: 'separator' },
        { kind: 'action', label: 'All settings', action: { type: 'open-home', page: 'settings' } },
      ],
    });
    const plain = entriesOf({}, { profiles: { ...places, active: null } });
    expect(labels(plain)).toContain('Settings: No profile');
  });

  it('is no longer for profiles, holidays and days off, in any state', () => {
    const phases: Status['phase'][] = [
      'sitting',
      'announced',
      'due',
      'holding',
      'paused',
      'showing',
      'away',
      'starting',
    ];
    const lines = (phase: Status['phase'], profiles: ProfilesShown): number =>
      entriesOf({ phase, pausedUntilMs: phase === 'day-off' ? NOW_MS : null }, { profiles }).length;
    for (const phase of [...phases, 'out-of-hours', 'holiday', 'day-off'] as const) {
      expect(lines(phase, places), phase).toBe(lines(phase, noProfilesShown));
      if (!['announced', 'due'].includes(phase)) {
        const all = entriesOf({ phase, pausedUntilMs: NOW_MS }, { profiles: places });
        expect(all.filter(({ kind }) => kind !== 'separator').length, phase).toBeLessThan(12);
      }
    }
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
});
