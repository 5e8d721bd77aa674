import advice from './en/advice.json' with { type: 'json' };
import bodyMap from './en/body-map.json' with { type: 'json' };
import breakTexts from './en/break.json' with { type: 'json' };
import cli from './en/cli.json' with { type: 'json' };
import codes from './en/codes.json' with { type: 'json' };
import conflicts from './en/conflicts.json' with { type: 'json' };
import demo from './en/demo.json' with { type: 'json' };
import doctor from './en/doctor.json' with { type: 'json' };
import find from './en/find.json' with { type: 'json' };
import findPain from './en/find-pain.json' with { type: 'json' };
import findSettings from './en/find-settings.json' with { type: 'json' };
import findWindow from './en/find-window.json' with { type: 'json' };
import findWords from './en/find-words.json' with { type: 'json' };
import foreign from './en/foreign.json' with { type: 'json' };
import help from './en/help.json' with { type: 'json' };
import issues from './en/issues.json' with { type: 'json' };
import leftOut from './en/left-out.json' with { type: 'json' };
import maker from './en/maker.json' with { type: 'json' };
import man from './en/man.json' with { type: 'json' };
import movedPlate from './en/moved-plate.json' with { type: 'json' };
import movements from './en/movements.json' with { type: 'json' };
import muscles from './en/muscles.json' with { type: 'json' };
import ownMovements from './en/own-movements.json' with { type: 'json' };
import policy from './en/policy.json' with { type: 'json' };
import release from './en/release.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import shelf from './en/shelf.json' with { type: 'json' };
import simulate from './en/simulate.json' with { type: 'json' };
import takenAlong from './en/taken-along.json' with { type: 'json' };
import trial from './en/trial.json' with { type: 'json' };
import trialWords from './en/trial-words.json' with { type: 'json' };
import weeks from './en/weeks.json' with { type: 'json' };
import welcome from './en/welcome.json' with { type: 'json' };
import why from './en/why.json' with { type: 'json' };
import { englishStart } from './english-start.ts';
import type { TextKey, Translate } from './translate.ts';

/** Every text of the first language; the others have the same keys. A window loads its own part of them. */
export const english = {
  ...englishStart,
  advice,
  'body-map': bodyMap,
  break: breakTexts,
  cli,
  codes,
  conflicts,
  demo,
  doctor,
  find,
  'find-pain': findPain,
  'find-settings': findSettings,
  'find-window': findWindow,
  'find-words': findWords,
  foreign,
  help,
  issues,
  'left-out': leftOut,
  maker,
  man,
  'moved-plate': movedPlate,
  movements,
  muscles,
  'own-movements': ownMovements,
  policy,
  release,
  settings,
  shelf,
  simulate,
  'taken-along': takenAlong,
  trial,
  'trial-words': trialWords,
  weeks,
  welcome,
  why,
};

export type Texts = typeof english;

/** What of the texts something needs, by the files they stand in: `Translator<'why' | 'muscles'>`. */
export type Translator<Name extends keyof Texts> = Translate<TextKey<Pick<Texts, Name>>>;
