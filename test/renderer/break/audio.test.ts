import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAudio, saidAt } from '../../../renderer/break/audio.ts';
import type { BreakView } from '../../../shared/views/break.ts';
import { language } from '../../language.ts';
import { breakMovementOf, breakViewOf, longViewOf, routineViewOf } from '../break-fakes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const BOTH = { cues: 0.4, voice: true };

/** What is heard, line by line, as a break is followed. */
const listen = () => {
  const lines: string[] = [];
  const heard = createAudio(
    language,
    { play: (cue, loudness) => void lines.push(`${cue} ${loudness}`), close: () => void lines.push('closed') },
    {
      say: (sentences) => void lines.push(...sentences.map((one) => `"${one}"`)),
      stop: () => void lines.push('quiet'),
    },
  );
  return {
    heard,
    follow: (view: BreakView) => heard.follow({ view, atMs: performance.now() }),
    /** What was heard since the last time. */
    lines: () => lines.splice(0),
  };
};
const going = (changes: Partial<BreakView> = {}) =>
  breakViewOf('hip-flexor-stretch', { stage: 'going', sound: BOTH, ...changes });

describe('what is heard of a break', () => {
  it('is nothing before it goes', () => {
    const { follow, lines } = listen();
    follow(going({ stage: 'prepared' }));
    follow(going({ stage: 'offered' }));
    vi.advanceTimersByTime(60_000);
    expect(lines().filter((line) => line !== 'quiet')).toEqual([]);
  });

  it('is a cue and the words at each change, on a timer of its own', () => {
    const { follow, lines } = listen();
    const view = going();
    const { steps, cues, name } = breakMovementOf('hip-flexor-stretch').text;
    follow(view);
    expect(lines()).toEqual(['movement 0.4', ...[`${name}. Get ready · stand`, ...steps].map((one) => `"${one}"`)]);
    vi.advanceTimersByTime(4_900);
    expect(lines()).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(lines()).toEqual(['phase 0.4', `"First side: ${cues?.[0]?.[0]}"`]);
    vi.advanceTimersByTime((view.plan.at(-1)?.untilMs ?? 0) - 5_000);
    const rest = lines();
    expect(rest).toContain('side 0.4');
    expect(rest.slice(-3)).toEqual(['end 0.4', '"Stand or walk a little"', `"Done: ${name}."`]);
    vi.advanceTimersByTime(60_000);
    expect(lines()).toEqual([]);
  });

  it('is not said twice when the same is told twice', () => {
    const { follow, lines } = listen();
    const view = going({ ranMs: 10_000 });
    follow(view);
    lines();
    follow({ ...view, snoozeMinutes: null });
    expect(lines()).toEqual([]);
  });

  it('stops with a pause, and goes on with the words of where one is', () => {
    const { follow, lines } = listen();
    follow(going({ ranMs: 0 }));
    lines();
    follow(going({ stage: 'paused', ranMs: 2_000 }));
    vi.advanceTimersByTime(60_000);
    expect(lines()).toEqual(['quiet']);
    follow(going({ ranMs: 2_000 }));
    const [first, ...rest] = lines();
    expect(first).toContain('Get ready');
    expect(rest.some((line) => line.startsWith('movement'))).toBe(false);
  });

  it('begins anew with a segment that is gone back to', () => {
    const { follow, lines } = listen();
    const view = going();
    const [, move] = view.plan;
    if (move === undefined) throw new Error('no move');
    follow({ ...view, ranMs: move.fromMs + 2_000 });
    lines();
    const later = view.plan.map((one) => ({ ...one, fromMs: one.fromMs + 2_000, untilMs: one.untilMs + 2_000 }));
    follow({ ...view, plan: later, ranMs: move.fromMs + 2_000 });
    expect(lines()[0]).toBe('phase 0.4');
  });

  it('has no beginning for who turns it on in the middle', () => {
    const { follow, lines } = listen();
    follow(going({ ranMs: 10_000, sound: { cues: 0.4, voice: false } }));
    expect(lines()).toEqual(['quiet']);
  });

  it('is silent at 0 and without a voice, and while a call makes it so', () => {
    const { follow, lines } = listen();
    follow(going({ sound: { cues: 0, voice: false } }));
    vi.advanceTimersByTime(130_000);
    expect(lines()).toEqual(['quiet']);
  });

  it('ends for good', () => {
    const { heard, follow, lines } = listen();
    follow(going());
    lines();
    heard.end();
    vi.advanceTimersByTime(130_000);
    expect(lines()).toEqual(['quiet', 'closed']);
  });
});

describe('what is said', () => {
  const view = longViewOf();
  const at = (find: (segment: BreakView['plan'][number]) => boolean) => {
    const segment = view.plan.find(find);
    if (segment === undefined) throw new Error('no such segment');
    return saidAt(language, view, segment);
  };
  it.each([
    ['a walk', at(({ movement }) => movement === 0), ['Walk tall, eyes ahead and arms swinging.']],
    [
      'a phase without sides',
      at(({ movement, part }) => movement === 1 && part === 'move'),
      ['Round your back from the pelvis, head last.'],
    ],
    ['it once more', at(({ movement, repetition }) => movement === 1 && repetition === 2), ['Round back']],
    [
      'the side left out last time',
      at(({ movement, part }) => movement === 2 && part === 'move'),
      ['The side left out last time: Step one foot well back and tuck your pelvis.'],
    ],
    ['changing sides', at(({ part }) => part === 'change'), ['Now the other side']],
    [
      'the end',
      saidAt(language, view, 'ending'),
      ['Stand or walk a little', 'Done: Walking, Seated Cat-Cow, and Hip-Flexor Stretch.'],
    ],
    ['an end without time left', saidAt(language, breakViewOf('walking'), 'ending'), ['Your break is over']],
  ])('%s', (_, said, expected) => expect(said).toEqual(expected));

  it('to get ready: the name, the position and all steps, with how it is taken', () => {
    const movement = breakMovementOf('cat-cow-desk', { effort: 'easier' });
    const easier = routineViewOf([movement]);
    const ready = easier.plan[0];
    if (ready === undefined) throw new Error('no plan');
    const { steps, easier: easierWords } = movement.text;
    expect(saidAt(language, easier, ready)).toEqual(['Seated Cat-Cow. Get ready · sit', ...steps, easierWords]);
  });
});
