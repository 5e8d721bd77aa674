import { describe, expect, it } from 'vitest';
import type { Request } from '../../../shared/app/command-protocol.ts';
import { createRequests } from '../../../shared/app/requests.ts';
import type { SelfReport } from '../../../shared/model/self-report.ts';
import type { Command } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noProfilesShown, type ProfilesShown } from '../../../shared/settings/profiles.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { BreakView } from '../../../shared/views/break.ts';
import { t } from '../../language.ts';
import { NOON, sitting } from '../../main/command-line/replies.ts';

const REPORT: SelfReport = {
  ...{ version: '0.1.0', runtime: null, alerts: [] },
  shortcuts: { find: { state: 'taken' }, break: { state: 'asked' } },
};

const view = (stage: BreakView['stage']): BreakView =>
  ({
    kind: 'micro',
    stage,
    lengthMs: 120_000,
    ranMs: 0,
    plan: [],
    movements: [{ text: { name: 'Cat-Cow' } }],
  }) as unknown as BreakView;

type World = {
  readonly view?: BreakView;
  readonly refuses?: string;
  readonly takes?: 'no-such-movement';
  readonly unsaved?: (file: string) => string | null;
  /** Whether a break shows that can be gone to. */
  readonly shows?: boolean;
  readonly profiles?: ProfilesShown;
};

const start = ({ view: shown, refuses, takes, unsaved, shows = false, profiles = noProfilesShown }: World = {}) => {
  const done: unknown[] = [];
  const saved: Settings[] = [];
  const answer = createRequests({
    t,
    engine: {
      status: () => sitting,
      breakView: () => shown ?? null,
      take: (...wanted) => {
        done.push(wanted);
        return takes ?? null;
      },
    },
    sessions: {
      begin: (...wanted) => {
        done.push(['session', ...wanted]);
        return refuses === undefined ? { ok: true } : { ok: false, reason: refuses };
      },
    },
    command: (command: Command) => {
      done.push(command);
      return refuses === undefined ? { ok: true } : { ok: false, reason: refuses };
    },
    focusBreak: () => {
      done.push('focus');
      return shows;
    },
    imports: {
      change: async (changes) => {
        done.push(changes);
        return { ok: true };
      },
      undo: async () => ({ ok: false, reason: 'nothing to undo' }),
    },
    logWalk: (walk) => {
      done.push(walk);
      return { ok: true };
    },
    settings: () => defaultSettings,
    commandLine: true,
    saveSettings: (settings) => {
      saved.push(settings);
      return { ok: true };
    },
    profiles: () => profiles,
    changeProfile: (change) => {
      done.push(change);
      return refuses === undefined ? { ok: true } : { ok: false, reason: refuses };
    },
    unsaved: async (file) => unsaved?.(file) ?? null,
    report: () => REPORT,
    nowMs: () => NOON,
    locale: 'en-GB',
    zone: () => 'Europe/Berlin',
  });
  return { answer, done, saved };
};

describe('a walk that is logged', () => {
  const HOUR = 3_600_000;
  // Noon in UTC is one o'clock in Berlin.
  it.each([
    [null, NOON - HOUR / 3, NOON],
    [12 * 60, NOON - HOUR, NOON - HOUR + HOUR / 3],
    [12 * 60 + 50, NOON - HOUR / 6 - 24 * HOUR, NOON - HOUR / 6 - 24 * HOUR + HOUR / 3],
    [23 * 60, NOON - 14 * HOUR, NOON - 14 * HOUR + HOUR / 3],
  ])(
    'at %s minutes of the day began when the clock last showed that and it was over since',
    async (atMinutes, fromMs, toMs) => {
      const { answer, done } = start();
      expect(await answer({ do: 'walk', ms: HOUR / 3, atMinutes })).toMatchObject({ ok: true });
      expect(done).toEqual([{ fromMs, toMs }]);
    },
  );
});
const places: ProfilesShown = {
  active: 'Home',
  profiles: [
    { name: 'Home', sets: ['level'] },
    { name: 'Office', sets: [] },
  ],
};

describe('a request of the command line', () => {
  it.each<[Request, unknown[]]>([
    [{ do: 'status' }, []],
    [{ do: 'session', ms: 600_000, focus: 'strength' }, [['session', 600_000, 'strength']]],
    [{ do: 'skip' }, [{ type: 'skip' }]],
    [{ do: 'resume' }, [{ type: 'resume' }]],
    [{ do: 'standing' }, [{ type: 'standing' }]],
    [{ do: 'sitting' }, [{ type: 'sitting' }]],
    [{ do: 'snooze', ms: null }, [{ type: 'snooze' }]],
    [{ do: 'snooze', ms: 90_000 }, [{ type: 'snooze', minutes: 1.5 }]],
    [{ do: 'break', kind: null, movement: null }, [[null, undefined]]],
    [{ do: 'break', kind: 'long', movement: 'cat-cow' }, [['cat-cow', 'long']]],
    [{ do: 'pause', for: { until: 'resumed' } }, [{ type: 'pause', for: { until: 'resumed' } }]],
    [{ do: 'pause', for: { until: 'tomorrow' } }, [{ type: 'pause', for: { until: 'tomorrow' } }]],
    [{ do: 'pause', for: { until: 'passed', ms: 60_000 } }, [{ type: 'pause', for: { until: 'passed', ms: 60_000 } }]],
    [
      // It is one o’clock in Berlin.
      { do: 'pause', for: { until: 'clock', minutes: 15 * 60 } },
      [{ type: 'pause', for: { until: 'time', wallMs: Date.parse('2026-03-09T14:00:00Z') } }],
    ],
    [
      { do: 'pause', for: { until: 'clock', minutes: 9 * 60 } },
      [{ type: 'pause', for: { until: 'time', wallMs: Date.parse('2026-03-10T08:00:00Z') } }],
    ],
  ])('%j goes to the engine, and comes back with how things stand', async (request, expected) => {
    const { answer, done } = start();
    expect(await answer(request)).toEqual({
      ok: true,
      status: sitting,
      showing: null,
      profiles: noProfilesShown,
      nowMs: NOON,
      zone: 'Europe/Berlin',
      locale: 'en-GB',
    });
    expect(done).toEqual(expected);
  });

  it('tells of a break on the screen, and of none that is only prepared', async () => {
    expect(await start({ view: view('offered') }).answer({ do: 'status' })).toMatchObject({
      showing: { kind: 'micro', movements: ['Cat-Cow'], lengthMs: 120_000 },
    });
    expect(await start({ view: view('prepared') }).answer({ do: 'status' })).toMatchObject({ showing: null });
  });

  it('tells of itself only who asks for that', async () => {
    const { answer } = start();
    expect(await answer({ do: 'doctor' })).toMatchObject({ ok: true, report: REPORT });
    expect(await answer({ do: 'status' })).not.toHaveProperty('report');
  });

  it('is refused with the reason', async () => {
    const reason = 'it has been snoozed as often as the settings allow';
    expect(await start({ refuses: reason }).answer({ do: 'snooze', ms: null })).toEqual({ ok: false, reason });
    const request = { do: 'break', kind: null, movement: 'fly' } as const;
    expect(await start({ takes: 'no-such-movement' }).answer(request)).toEqual({
      ok: false,
      reason: 'there is no such movement',
    });
  });

  it('goes to the break on the screen, or is refused where none is', async () => {
    const { answer, done } = start({ view: view('offered'), shows: true });
    expect(await answer({ do: 'focus' })).toMatchObject({ ok: true, showing: { movements: ['Cat-Cow'] } });
    expect(done).toEqual(['focus']);
    expect(await start().answer({ do: 'focus' })).toEqual({ ok: false, reason: 'no break is on the screen' });
  });

  it('switches to a profile, and says which was meant where there is none of that name', async () => {
    const { answer, done } = start({ profiles: places });
    expect(await answer({ do: 'profile', name: 'office' })).toMatchObject({ ok: true, profiles: places });
    expect(await answer({ do: 'profiles' })).toMatchObject({ ok: true, profiles: places });
    expect(done).toEqual([{ do: 'switch', name: 'office' }]);
    const refusing = start({ profiles: places, refuses: 'there is no profile of that name' });
    expect(await refusing.answer({ do: 'profile', name: 'Ofice' })).toEqual({
      ok: false,
      reason: 'there is no profile of that name; did you mean Office?',
    });
    expect(await refusing.answer({ do: 'profile', name: 'on the train' })).toEqual({
      ok: false,
      reason: 'there is no profile of that name',
    });
  });

  it('changes one setting', async () => {
    const { answer, saved } = start();
    expect((await answer({ do: 'set', key: 'micro.everyMinutes', value: 25 })).ok).toBe(true);
    expect(saved).toEqual([{ ...defaultSettings, micro: { ...defaultSettings.micro, everyMinutes: 25 } }]);
  });

  it.each<[Request, string]>([
    [{ do: 'set', key: 'micro.everyMinutes', value: 25 }, 'settings.json'],
    [{ do: 'set', key: 'level', value: 'full' }, 'profiles.json'],
    [{ do: 'profile', name: null }, 'profiles.json'],
    [{ do: 'pause', for: { until: 'resumed' } }, 'state.json'],
    [{ do: 'resume' }, 'state.json'],
    [{ do: 'skip' }, 'state.json'],
    [{ do: 'snooze', ms: null }, 'state.json'],
    [{ do: 'break', kind: null, movement: null }, 'state.json'],
  ])('%j says where it holds only until the end, since a file cannot be written', async (request, file) => {
    const { answer, done, saved } = start({ profiles: places, unsaved: (one) => (one === file ? 'ENOSPC' : null) });
    expect(await answer(request)).toEqual({
      ok: false,
      reason: `done, but it holds only until Vertebreak ends: ${file} cannot be written (ENOSPC)`,
    });
    expect([...done, ...saved]).toHaveLength(1);
  });

  it('that changes nothing asks no disk', async () => {
    expect((await start({ unsaved: () => 'ENOSPC' }).answer({ do: 'status' })).ok).toBe(true);
  });

  it('changes nothing where it does not go together with another setting, and names both', async () => {
    const { answer, saved } = start();
    expect(await answer({ do: 'set', key: 'rules.pauseSeconds', value: 60 })).toEqual({
      ok: false,
      reason: expect.stringMatching(/^"rules\.pauseSeconds" and "rules\.emptyChairSeconds" do not go together: /),
    });
    expect(saved).toEqual([]);
  });

  it('changes nothing where a value is out of bounds, and names the bound', async () => {
    const { answer, saved } = start();
    expect(await answer({ do: 'set', key: 'micro.everyMinutes', value: 5 })).toEqual({
      ok: false,
      reason: '"micro.everyMinutes" must be at least 10',
    });
    expect(saved).toEqual([]);
  });
});
