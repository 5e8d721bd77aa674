import type { Texts } from '../../../shared/i18n/english.ts';
import type { TextKey } from '../../../shared/i18n/translate.ts';

/** The parts of the page, in the order of the list beside it. */
export const SECTIONS = ['rhythm', 'screen', 'quiet', 'movements', 'sound', 'keys', 'system', 'data'] as const;
export type Section = (typeof SECTIONS)[number];

type Label = TextKey<Pick<Texts, 'home' | 'settings'>>;

/** A control of the page. What it does stands under its id in the texts `settings`, what else people call it in `find-settings`. */
export type Item = {
  readonly id: string;
  readonly section: Section;
  readonly label: Label;
  /** What stands before the label, where that alone could be another's. */
  readonly of?: Label;
  /** The settings that it changes. */
  readonly keys: readonly string[];
  /** It holds what a person has put together, such as a list: nothing to be put back to a default. */
  readonly gathered?: boolean;
};

const one = (section: Section, id: string, label: Label, of?: Label): Item => ({
  ...{ id, section, label, keys: [id] },
  ...(of === undefined ? {} : { of }),
});

/** What is labelled by the text of its own id. */
type Labelled<L = Label> = L extends `home.settings.${infer Id}` ? Id : never;

const labelled = (section: Section, id: Labelled): Item => one(section, id, `home.settings.${id}`);

const gathered = (item: Item): Item => ({ ...item, gathered: true });

/** No setting, but found among them. */
const beside = (item: Item): Item => ({ ...gathered(item), keys: [] });

const kind = (name: 'micro' | 'long'): readonly Item[] => [
  one('rhythm', `${name}.on`, `home.settings.breaks.on.${name}`),
  ...(['everyMinutes', 'lastsMinutes', 'snoozeMinutes', 'notice'] as const).map((field) =>
    one('rhythm', `${name}.${field}`, `home.settings.breaks.${field}`, `home.settings.breaks.${name}`),
  ),
];

const RULES = [
  ...(['absenceMinutes', 'offMinutes', 'longAbsenceMinutes', 'longOffMinutes', 'longAfterAbsenceMinutes'] as const),
  ...(['calmMinutes', 'lateMinutes', 'stoppedMinutes', 'mergeMinutes', 'headsUpSeconds', 'pauseSeconds'] as const),
  ...(['waitAtMostMinutes', 'emptyChairSeconds', 'afterBusySeconds', 'startsAfterSeconds'] as const),
  ...(['snoozesAtMost', 'standingMinutes'] as const),
] as const;

const BUSY = ['camera', 'microphone', 'sharing', 'presentation', 'fullScreen', 'doNotDisturb', 'video'] as const;

/** What a preset sets: its numbers go back to the default each for itself. */
const PRESET_KEYS = ['micro.everyMinutes', 'micro.lastsMinutes', 'long.everyMinutes', 'long.lastsMinutes'];

/** Every control of the page, in its order: the one place that says where it stands and what it is called. */
export const ITEMS: readonly Item[] = [
  { ...gathered(one('rhythm', 'preset', 'home.settings.rhythm.preset')), keys: PRESET_KEYS },
  one('rhythm', 'standingDesk', 'home.settings.rhythm.standingDesk'),
  ...kind('micro'),
  ...kind('long'),
  one('rhythm', 'long.opensWithWalk', 'home.settings.breaks.opensWithWalk', 'home.settings.breaks.long'),
  one('rhythm', 'walking.goalMinutes', 'home.settings.walking.goal', 'home.settings.walking.title'),
  ...RULES.map((name) => labelled('rhythm', `rules.${name}`)),
  one('screen', 'level', 'home.settings.level.legend'),
  one('screen', 'look.display', 'home.settings.display.legend'),
  labelled('screen', 'look.theme'),
  labelled('screen', 'look.motion'),
  labelled('quiet', 'hours.on'),
  gathered(one('quiet', 'hours.ranges', 'home.settings.hours.title')),
  labelled('quiet', 'hours.dayBeginsAt'),
  gathered(one('quiet', 'holidays', 'home.settings.holidays.title')),
  ...BUSY.map((name) => labelled('quiet', `busy.${name}`)),
  labelled('quiet', 'busy.programs'),
  labelled('movements', 'movements.places'),
  labelled('movements', 'movements.equipment'),
  gathered(labelled('movements', 'movements.avoid')),
  gathered(labelled('movements', 'movements.included')),
  gathered(labelled('movements', 'movements.favourites')),
  gathered(labelled('movements', 'movements.excluded')),
  gathered(labelled('movements', 'movements.hurting')),
  beside(labelled('movements', 'movements.own')),
  one('sound', 'sound.volume', 'home.settings.sound.cues'),
  labelled('sound', 'sound.voice'),
  one('keys', 'shortcuts.break', 'home.settings.system.shortcuts.break'),
  one('keys', 'shortcuts.find', 'home.settings.system.shortcuts.find'),
  one('system', 'startAtLogin', 'home.settings.system.startAtLogin'),
  labelled('system', 'updates.weekly'),
  beside(labelled('system', 'updates.look')),
  beside(one('system', 'profiles', 'home.settings.profiles.title')),
  beside(one('system', 'firstSteps', 'home.settings.system.firstSteps')),
  beside(one('data', 'folders', 'home.settings.system.dataFolder')),
  beside(one('data', 'along', 'settings.along')),
  one('data', 'activity.record', 'settings.activityRecord'),
  beside(one('data', 'defaults', 'settings.all.title')),
];
