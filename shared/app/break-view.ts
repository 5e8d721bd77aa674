import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { takenAs } from '../catalogue/efforts.ts';
import { everydayMuscleTitle } from '../catalogue/muscle-names.ts';
import type { Movement } from '../catalogue/schema.ts';
import { posesFor } from '../figure/poses/index.ts';
import type { Translator } from '../i18n/english.ts';
import { isSessionId } from '../model/session.ts';
import { mainMuscle } from '../routine/choose-reasons.ts';
import type { Chosen, Part } from '../routine/chosen.ts';
import { muscleName, whyWords } from '../routine/why-words.ts';
import { isBusy } from '../schedule/presence.ts';
import type { Showing, State } from '../schedule/state.ts';
import type { Settings } from '../settings/schema.ts';
import type { BreakMovement, BreakView } from '../views/break.ts';

/** The language in which the engine says what a break is. */
export type BreakLanguage = { readonly code: string; readonly t: Translator<'muscles' | 'shell' | 'why'> };

export type BreakFacts = {
  readonly language: BreakLanguage;
  readonly chosen: Chosen;
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly state: State;
  readonly settings: Settings;
};

const stageOf = (showing: Showing | null): BreakView['stage'] => {
  if (showing === null) return 'prepared';
  if (showing.pausedMs !== null) return 'paused';
  if (showing.ranMs === null) return 'offered';
  return showing.work.interrupts ? 'waiting' : 'going';
};

const movementOf = (
  language: BreakLanguage,
  { why, effort }: Part,
  { movement, text }: CatalogueEntry,
): BreakMovement => {
  const muscle = mainMuscle(movement);
  return {
    movement: takenAs(movement, effort),
    text,
    poses: posesFor(movement),
    muscleName: muscle === null ? '' : muscleName(language.t, muscle),
    muscleEveryday: muscle === null ? '' : everydayMuscleTitle(language, muscle),
    why,
    whyText: whyWords(language.t, why),
    effort,
  };
};

/** What one does when the movements are over. */
const STROLL: Pick<Movement, 'phases'> = {
  phases: [{ pose: 'walking-stride', seconds: { min: 1, max: 1 }, breath: 'steady' }],
};
const STROLL_POSES = posesFor(STROLL);

/** What the window of a break shows; null where the break is neither prepared nor on show. */
export const breakViewOf = ({ language, chosen, entries, state, settings }: BreakFacts): BreakView | null => {
  const showing = state.showing?.id === chosen.breakId ? state.showing : null;
  const prepared = state.pending?.id === chosen.breakId && state.pending.announcedMs !== null;
  if (showing === null && !prepared) return null;
  const movements = chosen.parts.flatMap((part) => {
    const entry = entries.get(part.movementId);
    return entry === undefined ? [] : [movementOf(language, part, entry)];
  });
  const snoozes = settings.rules.snoozesAtMost - state.snoozes;
  // In a call nothing is heard, whoever has asked for the break.
  const silent = chosen.quiet || isBusy(state);
  return {
    id: chosen.breakId,
    kind: isSessionId(chosen.breakId) ? 'session' : chosen.kind,
    stage: stageOf(showing),
    lengthMs: chosen.lengthMs,
    ranMs: Math.min(showing?.ranMs ?? 0, chosen.lengthMs),
    movements,
    plan: [...chosen.plan],
    stroll: STROLL_POSES,
    snoozeMinutes: snoozes > 0 ? settings[chosen.kind].snoozeMinutes : null,
    level: chosen.level,
    form: chosen.level === 'gentle' && !chosen.opened ? 'toast' : 'window',
    canStand: settings.standingDesk && state.standing === null,
    sound: { cues: silent ? 0 : settings.sound.volume / 100, voice: !silent && settings.sound.voice },
    look: { theme: settings.look.theme, reducedMotion: settings.look.motion === 'reduced' },
  };
};
