import type { Answer } from '../contract.ts';
import type { Span } from '../history/spans.ts';
import type { Translator } from '../i18n/english.ts';
import { nearest } from '../i18n/nearest.ts';
import { errorReason } from '../model/reason.ts';
import type { SelfReport } from '../model/self-report.ts';
import { DAY_MS, MINUTE_MS } from '../model/time.ts';
import { nextClock } from '../schedule/next-clock.ts';
import type { PauseFor } from '../schedule/types.ts';
import { withSetting } from '../settings/one-setting.ts';
import { NO_PROFILE, type ProfileChange, type ProfilesShown, profileOf } from '../settings/profiles.ts';
import type { Settings } from '../settings/schema.ts';
import { settingAt, withValue } from '../settings/values.ts';
import type { Actions } from './actions.ts';
import type { Reply, Request, Success } from './command-protocol.ts';
import type { Engine } from './engine.ts';
import type { Imports } from './imports.ts';
import type { Sessions } from './sessions.ts';

export type RequestsOptions = {
  readonly t: Translator<'cli' | 'conflicts' | 'issues' | 'policy' | 'shell'>;
  readonly engine: Pick<Engine, 'status' | 'breakView' | 'take'>;
  readonly sessions: Pick<Sessions, 'begin'>;
  readonly command: Actions['command'];
  /** Gives the break on the screen the keyboard; false where none shows. */
  readonly focusBreak: () => boolean;
  readonly settings: () => Settings;
  readonly saveSettings: (settings: Settings) => Answer | Promise<Answer>;
  /** Changes several settings as one, and takes that back. */
  readonly imports: Pick<Imports, 'change' | 'undo'>;
  readonly logWalk: (walk: Span) => Answer | Promise<Answer>;
  readonly profiles: () => ProfilesShown;
  readonly changeProfile: (change: ProfileChange) => Answer | Promise<Answer>;
  /** Why a file could not be written with what has just changed; null where it was. */
  readonly unsaved: (file: string) => Promise<string | null>;
  /** Whether the policy lets it ask for anything but what is looked for in a fault. */
  readonly commandLine: boolean;
  /** What it tells of itself. */
  readonly report: () => SelfReport;
  readonly nowMs: () => number;
  readonly zone: () => string;
  readonly locale: string;
};

/** Where what a request does must be written to hold over a restart; settings that a profile sets, where that stands. */
const FILE_OF = {
  status: null,
  doctor: null,
  focus: null,
  // Not done where it cannot be written.
  walk: null,
  profiles: null,
  profile: 'profiles.json',
  set: 'settings.json',
  import: 'settings.json',
  'undo-import': 'settings.json',
  ...{ break: 'state.json', session: 'state.json', pause: 'state.json', resume: 'state.json' },
  ...{ skip: 'state.json', snooze: 'state.json' },
  ...{ standing: 'state.json', sitting: 'state.json' },
} as const satisfies Readonly<Record<Request['do'], string | null>>;

/** What becomes of each request of the command line. Every reply tells how things stand after it. */
export const createRequests = (options: RequestsOptions): ((request: Request) => Promise<Reply>) => {
  const { t, engine, sessions, command, focusBreak, settings, saveSettings, unsaved, nowMs, zone, locale } = options;
  const { imports, logWalk, profiles, changeProfile, report } = options;

  const pauseOf = (wanted: Extract<Request, { do: 'pause' }>['for']): PauseFor =>
    wanted.until === 'clock' ? { until: 'time', wallMs: nextClock(nowMs(), zone(), wanted.minutes) } : wanted;

  const walkOf = ({ ms, atMinutes }: Extract<Request, { do: 'walk' }>): Span => {
    const now = nowMs();
    if (atMinutes === null) return { fromMs: now - ms, toMs: now };
    const today = nextClock(now - DAY_MS, zone(), atMinutes);
    const fromMs = today + ms <= now ? today : nextClock(now - 2 * DAY_MS, zone(), atMinutes);
    return { fromMs, toMs: fromMs + ms };
  };

  const take = (...wanted: Parameters<Engine['take']>): Answer => {
    const refusal = engine.take(...wanted);
    return refusal === null ? { ok: true } : { ok: false, reason: t(`shell.refusals.${refusal}`) };
  };

  const set = (key: string, value: unknown): Answer | Promise<Answer> => {
    try {
      return saveSettings(withSetting(t, settings(), key, value));
    } catch (error) {
      return { ok: false, reason: errorReason(error) };
    }
  };

  /** Each is what a person could set by itself; all of them hold, or none. */
  const importAll: Imports['change'] = async (changes, movements) => {
    try {
      const all = changes.reduce((now, { key, value }) => withValue(now, key, value), settings());
      for (const { key } of changes) withSetting(t, all, key, settingAt(all, key));
      return await imports.change(changes, movements);
    } catch (error) {
      return { ok: false, reason: errorReason(error) };
    }
  };

  const switchTo = async (name: string | null): Promise<Answer> => {
    const answer = await changeProfile({ do: 'switch', name });
    const word =
      name === null || answer.ok
        ? null
        : nearest(name, [NO_PROFILE, ...profiles().profiles.map((profile) => profile.name)]);
    return answer.ok || word === null
      ? answer
      : { ok: false, reason: `${answer.reason}; ${t('cli.didYouMean', { word })}` };
  };

  const carryOut = (request: Request): Answer | Promise<Answer> => {
    switch (request.do) {
      case 'status':
      case 'doctor':
      case 'profiles':
        return { ok: true };
      case 'profile':
        return switchTo(request.name);
      case 'break':
        return take(request.movement, request.kind ?? undefined);
      case 'session':
        return sessions.begin(request.ms, request.focus);
      case 'focus':
        return focusBreak() ? { ok: true } : { ok: false, reason: t('shell.refusals.no-break-shows') };
      case 'pause':
        return command({ type: 'pause', for: pauseOf(request.for) });
      case 'resume':
      case 'skip':
      case 'standing':
      case 'sitting':
        return command({ type: request.do });
      case 'snooze':
        return command({
          type: 'snooze',
          ...(request.ms === null ? {} : { minutes: request.ms / MINUTE_MS }),
        });
      case 'walk':
        return logWalk(walkOf(request));
      case 'set':
        return set(request.key, request.value);
      case 'import':
        return importAll(request.changes, request.movements);
      case 'undo-import':
        return imports.undo();
      default:
        return request satisfies never;
    }
  };

  const showing = (): Success['showing'] => {
    const view = engine.breakView();
    if (view === null || view.stage === 'prepared') return null;
    return { kind: view.kind, movements: view.movements.map(({ text }) => text.name), lengthMs: view.lengthMs };
  };

  return async (request) => {
    if (!options.commandLine && request.do !== 'doctor') return { ok: false, reason: t('policy.commandLine') };
    const answer = await carryOut(request);
    if (!answer.ok) return answer;
    const isProfiles = request.do === 'set' && profileOf(profiles(), request.key) !== null;
    const file = isProfiles ? FILE_OF.profile : FILE_OF[request.do];
    const reason = file === null ? null : await unsaved(file);
    if (reason !== null) return { ok: false, reason: t('cli.unsaved', { file: file ?? '', reason }) };
    return {
      ok: true,
      status: engine.status(),
      showing: showing(),
      profiles: profiles(),
      ...(request.do === 'doctor' ? { report: report() } : {}),
      nowMs: nowMs(),
      zone: zone(),
      locale,
    };
  };
};
