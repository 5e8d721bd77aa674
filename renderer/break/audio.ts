import type { BreakView } from '../../shared/views/break.ts';
import type { Player } from '../audio/sound.ts';
import type { Speaker } from '../audio/voice.ts';
import type { WindowLanguage } from '../ui/language.tsx';
import { cueOf, isSame, type Moment, momentAt, nextMs } from './changes.ts';
import { ranMsOf, type Seen } from './clock.ts';
import { doneWords, heardOf, movementOf } from './says.ts';

/** What is heard of a break. */
export type BreakAudio = {
  /** Follows the break from this view of it on. */
  readonly follow: (seen: Seen) => void;
  /** Is silent at once, for good. */
  readonly end: () => void;
};

/** A timer may fire a little early. */
const LATE_MS = 5;
/** So early in a break it counts as just begun. */
const BEGUN_MS = 1_000;

/**
 * What is heard of a break while it goes: a cue at each change, and the words if they are wanted. It keeps its own
 * timer, since nothing is painted behind other windows, where one still listens.
 */
export const createAudio = (language: WindowLanguage, player: Player, speaker: Speaker): BreakAudio => {
  let last: Moment | null = null;
  let wasGoing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const advance = (seen: Seen): void => {
    const { view } = seen;
    const ranMs = ranMsOf(seen);
    const now = momentAt(view, ranMs);
    const isNew = !isSame(last, now);
    // Who turns the sound on in the middle hears no beginning.
    const begins = last !== null || ranMs < BEGUN_MS;
    if (isNew && begins && view.sound.cues > 0) player.play(cueOf(last, now), view.sound.cues);
    if ((isNew || !wasGoing) && view.sound.voice) speaker.say(saidAt(language, view, now));
    last = now;
    wasGoing = true;
    const next = nextMs(view, now);
    if (next !== null) timer = setTimeout(() => advance(seen), next - ranMs + LATE_MS);
  };

  return {
    follow: (seen) => {
      clearTimeout(timer);
      if (seen.view.stage !== 'going' || !seen.view.sound.voice) speaker.stop();
      if (seen.view.stage === 'going') advance(seen);
      else wasGoing = false;
    },
    end: () => {
      clearTimeout(timer);
      speaker.stop();
      player.close();
    },
  };
};

/** What is read as a moment begins: what the page says, and to get ready all the steps. */
export const saidAt = (language: WindowLanguage, view: BreakView, moment: Moment): readonly string[] => {
  if (moment === 'ending') {
    const isOver = (view.plan.at(-1)?.untilMs ?? 0) >= view.lengthMs;
    return isOver
      ? [language.t('break.over')]
      : [language.t('break.afterwards'), doneWords(language, view)].filter((sentence) => sentence !== '');
  }
  const heard = heardOf(language, view, moment);
  if (moment.part !== 'ready') return [heard];
  const { text, effort } = movementOf(view, moment);
  return [heard, ...text.steps, ...(effort === 'standard' ? [] : [text[effort]])];
};
