import type { Answer, Request } from '../contract.ts';
import type { Translator } from '../i18n/english.ts';
import type { BusyReason } from '../model/busy-reason.ts';
import type { Effort } from '../model/effort.ts';
import { MINUTE_MS } from '../model/time.ts';
import { effortOf } from '../routine/effort-of.ts';
import type { Command } from '../schedule/types.ts';
import type { Other } from '../views/break.ts';
import { currentOf } from '../views/current.ts';
import type { HomePage } from '../views/home.ts';
import type { CurrentSettings } from './current-settings.ts';
import type { Engine } from './engine.ts';
import type { LeavingOut } from './leaving-out.ts';
import type { MarkMovement } from './mark-movement.ts';
import type { MenuAction } from './menu.ts';
import type { Sessions } from './sessions.ts';

export type ActionsOptions = {
  readonly t: Translator<'policy' | 'shell'>;
  readonly engine: Pick<
    Engine,
    'dispatch' | 'alternatives' | 'swap' | 'setEffort' | 'seek' | 'open' | 'breakView' | 'breakNow'
  >;
  readonly sessions: Pick<Sessions, 'begin' | 'open'>;
  readonly leavingOut: Pick<LeavingOut, 'leaveOut'>;
  /** What a movement is called. */
  readonly nameOf: (movementId: string) => string;
  readonly openHome: (page: HomePage) => void;
  readonly focusBreak: () => void;
  readonly openFind: () => void;
  readonly quit: () => void;
  /** Counts a reason to be busy no more until it has been let go of. */
  readonly ignoreBusy: (reason: BusyReason) => void;
  readonly settings: Pick<CurrentSettings, 'current' | 'changeProfile'>;
  readonly markMovement: MarkMovement;
};

/** What a person can do in the windows, the tray and the notifications. */
export type Actions = {
  readonly command: (command: Command) => Answer;
  readonly answerBreak: (request: Request<'breakAnswer'>) => Answer;
  /** What could stand in for the movement that the break is at. */
  readonly alternatives: (breakId: string) => Other[];
  readonly swap: (request: Request<'breakSwap'>) => Answer;
  readonly open: (request: Request<'breakOpen'>) => Answer;
  readonly perform: (action: MenuAction) => void;
};

const DONE: Answer = { ok: true };
const notDone = (reason: string): Answer => ({ ok: false, reason });

export const createActions = (options: ActionsOptions): Actions => {
  const { t, engine, sessions, leavingOut, nameOf, openHome, focusBreak, openFind, quit, ignoreBusy } = options;
  const { settings, markMovement } = options;

  const command = (asked: Command): Answer => {
    const refusal = engine.dispatch({ type: 'command', command: asked });
    return refusal === null ? DONE : notDone(t(`shell.refusals.${refusal}`));
  };

  const did = (done: boolean, refusal: 'noFurther' | 'noOther' | 'noSuchBreak'): Answer =>
    done ? DONE : notDone(t(`shell.refused.${refusal}`));

  /** From now on, and not in this break alone. */
  const takeAs = (breakId: string, movementId: string, effort: Effort): Answer => {
    if (!engine.setEffort(breakId, effort)) return did(false, 'noSuchBreak');
    const before = effortOf(settings.current().movements, movementId);
    if (effort === before) return DONE;
    if (effort !== 'standard') return markMovement({ id: movementId, list: effort, on: true });
    return before === 'standard' ? DONE : markMovement({ id: movementId, list: before, on: false });
  };

  const answerBreak = ({ id, answer }: Request<'breakAnswer'>): Answer => {
    const view = engine.breakView();
    if (view === null || view.id !== id) return notDone(t('shell.refused.noSuchBreak'));
    // What somebody sees may be further on than the last reading.
    const movementNow = (): string => currentOf(engine.breakNow(id) ?? view).movement.id;
    switch (answer) {
      case 'start':
      case 'pause-break':
      case 'resume-break':
      case 'done':
      case 'snooze':
      case 'skip':
        return command({ type: answer });
      case 'previous':
      case 'next':
        return did(engine.seek(id, answer), 'noFurther');
      case 'easier':
      case 'standard':
      case 'harder':
        return takeAs(id, movementNow(), answer);
      case 'not-for-me': {
        const movementId = movementNow();
        const [other] = engine.alternatives(id);
        if (!leavingOut.leaveOut('excluded', movementId)) return notDone(t('policy.locked'));
        return did(other !== undefined && engine.swap(id, other.movement.id), 'noOther');
      }
      case 'report-pain': {
        const movementId = movementNow();
        // It ends first: whatever fails behind it, nobody is led on through a movement that hurts.
        const ended = command({ type: 'skip' });
        leavingOut.leaveOut('hurting', movementId);
        openHome('help');
        return ended;
      }
      default:
        return answer satisfies never;
    }
  };

  const perform = (action: MenuAction): void => {
    switch (action.type) {
      case 'command':
        command(action.command);
        break;
      case 'session':
        // Where there is none of that length, its page says why.
        if (!sessions.begin(action.minutes * MINUTE_MS, null).ok)
          sessions.open({ minutes: action.minutes, focus: null });
        break;
      case 'focus-break':
        focusBreak();
        break;
      case 'open-find':
        openFind();
        break;
      case 'open-home':
        openHome(action.page);
        break;
      case 'switch-profile':
        settings.changeProfile({ do: 'switch', name: action.name });
        break;
      case 'ignore-busy':
        ignoreBusy(action.reason);
        break;
      case 'quit':
        quit();
        break;
      default:
        action satisfies never;
    }
  };

  return {
    command,
    answerBreak,
    alternatives: (id) =>
      engine.alternatives(id).map(({ movement, because }) => ({ id: movement.id, name: nameOf(movement.id), because })),
    swap: ({ id, to }) => did(engine.swap(id, to), 'noOther'),
    open: ({ id }) => did(engine.open(id), 'noSuchBreak'),
    perform,
  };
};
