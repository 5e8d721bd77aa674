import type { Answer, Request } from '../contract.ts';
import type { Engine } from '../engine.ts';
import texts from '../locales/en/shell.json' with { type: 'json' };
import type { Command } from '../schedule/types.ts';
import type { HomePage } from '../views.ts';
import type { MenuAction } from './menu.ts';
import type { SettingsInUse } from './settings-in-use.ts';

export type ActionsOptions = {
  readonly engine: Pick<Engine, 'dispatch' | 'swap' | 'breakView'>;
  readonly settings: SettingsInUse;
  readonly openHome: (page: HomePage) => void;
  readonly openFolder: (folder: 'log' | 'movements') => void;
  readonly focusBreak: () => void;
  readonly quit: () => void;
};

/** What a person can do in the windows, the tray and the notices. */
export type Actions = {
  readonly command: (command: Command) => Answer;
  readonly answerBreak: (request: Request<'breakAnswer'>) => Answer;
  readonly perform: (action: MenuAction) => void;
};

const DONE: Answer = { ok: true };
const notDone = (reason: string): Answer => ({ ok: false, reason });

export const createActions = (options: ActionsOptions): Actions => {
  const { engine, settings, openHome, openFolder, focusBreak, quit } = options;

  const command = (asked: Command): Answer => {
    const refusal = engine.dispatch({ type: 'command', command: asked });
    return refusal === null ? DONE : notDone(texts.refusals[refusal]);
  };

  const swap = (id: string): Answer => (engine.swap(id) ? DONE : notDone(texts.refused.noOther));

  /** Takes a movement out for good; the settings bring it back. */
  const exclude = (movementId: string): void => {
    const { movements, ...rest } = settings.current();
    if (movements.excluded.includes(movementId)) return;
    settings.change({ ...rest, movements: { ...movements, excluded: [...movements.excluded, movementId] } });
  };

  const answerBreak = ({ id, answer }: Request<'breakAnswer'>): Answer => {
    const view = engine.breakView();
    if (view === null || view.id !== id) return notDone(texts.refused.noSuchBreak);
    switch (answer) {
      case 'start':
      case 'halt':
      case 'go-on':
      case 'done':
      case 'snooze':
      case 'skip':
        return command({ type: answer });
      case 'swap':
        return swap(id);
      case 'not-for-me':
        exclude(view.movement.id);
        return swap(id);
      case 'hurts': {
        // It ends first: whatever fails behind it, nobody is led on through a movement that hurts.
        const ended = command({ type: 'skip' });
        exclude(view.movement.id);
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
      case 'focus-break':
        focusBreak();
        break;
      case 'open-home':
        openHome(action.page);
        break;
      case 'open-folder':
        openFolder(action.folder);
        break;
      case 'quit':
        quit();
        break;
      default:
        action satisfies never;
    }
  };

  return { command, answerBreak, perform };
};
