import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { language } from '../../language.ts';

const entries = [...builtInCatalogue(language.texts.movements).entries.values()];
const texts = entries.map(({ movement, text }) => [movement.id, movement, text] as const);

/** So long, in seconds, that one line would stand still; such a phase tells what to do, the breath and a mistake. */
const LONG = 8;
const MOST_WORDS = 12;

/** Every verb that a cue begins with: a cue says what to do, never how things are. */
const verbs = new Set(
  (
    'Breathe Bring Come Do Draw Feel Glide Grow Keep Lean Let Lift Look Lower Make Press Push Put Reach Rest Rise ' +
    'Roll Round Send Shake Sink Stay Step Take Tighten Tip Turn Walk'
  ).split(' '),
);
const wordsOf = (line: string): readonly string[] => line.match(/[\p{L}\p{N}’-]+/gu) ?? [];

/** What would be told of one’s body, or of another text, instead of what to do. */
const describing = /\b(you are|you will|often|tends? to|should|as before)\b/i;

describe('the cues of a movement', () => {
  it.each(texts)('%s say what to do now, in each phase', (_, movement, { cues }) => {
    expect(cues).toHaveLength(movement.phases.length);
    for (const line of cues?.flat() ?? []) {
      expect(wordsOf(line).length, line).toBeLessThanOrEqual(MOST_WORDS);
      expect(verbs, line).toContain(wordsOf(line)[0]);
      expect(line).toMatch(/^[A-Z][^.!?]*\.$/);
      expect(line).not.toMatch(describing);
      expect(line).not.toMatch(/hold (your|the) breath/i);
    }
  });

  it.each(texts)('%s tell what to do, the breath and the mistake while it is held long', (_, movement, { cues }) => {
    for (const [index, { seconds }] of movement.phases.entries()) {
      const lines = cues?.[index] ?? [];
      if (seconds.max < LONG) expect(lines, lines[0]).toHaveLength(1);
      else {
        expect(lines).toHaveLength(3);
        const [todo, breath, mistake] = lines;
        expect(todo).not.toMatch(/^(Breathe|Do not)\b/);
        expect(breath).toMatch(/^Breathe\b/);
        expect(mistake).toMatch(/^Do not\b/);
      }
    }
  });
});

describe('the description of a pose', () => {
  it.each(texts)('of %s is whole by itself', (_, { phases }, { poses }) => {
    for (const [index, pose] of poses.entries()) {
      // Where one stands, sits or lies comes first; who reads this one has not read the one before.
      expect(pose).toMatch(/^(Back against|Chest down|Face down|Kneeling|Leaning|Lying|On|Sitting|Standing|Walking)\b/);
      expect(pose, pose).not.toMatch(/\b(same|as before|again|this pose)\b/i);
      expect(wordsOf(pose).length, pose).toBeGreaterThanOrEqual(4);
      const isHold = phases[index]?.pose === phases[index - 1]?.pose;
      if (isHold) expect(pose).not.toBe(poses[index - 1]);
    }
  });
});
