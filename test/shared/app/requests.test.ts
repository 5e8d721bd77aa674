import { describe, expect, it } from 'vitest';
import type { Request } from '../../../shared/app/command-protocol.ts';
import { createRequests } from '../../../shared/app/requests.ts';
import type { Command } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { BreakView } from '../../../shared/views/break.ts';
import { t } from '../../language.ts';
import { NOON, sitting } from '../../main/command-line/replies.ts';

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
};

const start = ({ view: shown, refuses, takes, unsaved, shows = false }: World = {}) => {
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
    command: (command: Command) => {
      done.push(command);
      return refuses === undefined ? { ok: true } : { ok: false, reason: refuses };
    },
    focusBreak: () => {
      done.push('focus');
      return shows;
    },
    settings: () => defaultSettings,
    saveSettings: (settings) => {
      saved.push(settings);
      return { ok: true };
    },
    unsaved: async (file) => unsaved?.(file) ?? null,
    nowMs: () => NOON,
    locale: 'en-GB',
    zone: () => 'Europe/Berlin',
  });
  return { answer, done, saved };
};

describe('a request of the command line', () => {
  it.each<[Request, unknown[]]>([
    [{ do: 'status' }, []],
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

  it('changes one setting', async () => {
    const { answer, saved } = start();
    expect((await answer({ do: 'set', key: 'micro.everyMinutes', value: 25 })).ok).toBe(true);
    expect(saved).toEqual([{ ...defaultSettings, micro: { ...defaultSettings.micro, everyMinutes: 25 } }]);
  });

  it.each<[Request, string]>([
    [{ do: 'set', key: 'micro.everyMinutes', value: 25 }, 'settings.json'],
    [{ do: 'pause', for: { until: 'resumed' } }, 'state.json'],
    [{ do: 'resume' }, 'state.json'],
    [{ do: 'skip' }, 'state.json'],
    [{ do: 'snooze', ms: null }, 'state.json'],
    [{ do: 'break', kind: null, movement: null }, 'state.json'],
  ])('%j says where it holds only until the end, since a file cannot be written', async (request, file) => {
    const { answer, done, saved } = start({ unsaved: (one) => (one === file ? 'ENOSPC' : null) });
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
