import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { doseWords, lengthWords, rangeWords } from '../../../shared/catalogue/dose-words.ts';
import { language, t } from '../../language.ts';

const catalogue = builtInCatalogue(language.texts.movements).entries;

describe('lengths of time', () => {
  it.each([
    [{ min: 5, max: 5 }, '5 s'],
    [{ min: 17, max: 18 }, '17–18 s'],
    [{ min: 21, max: 42 }, '20–40 s'],
    [{ min: 42, max: 72 }, '40 s–1 min'],
    [{ min: 57, max: 57 }, '55 s'],
    [{ min: 59, max: 61 }, '1 min'],
    [{ min: 120, max: 200 }, '2–3.5 min'],
  ])('%j', (range, said) => {
    expect(rangeWords(t, range)).toBe(said);
  });
});

describe('how much of a movement is meant', () => {
  it.each([
    ['bird-dog', '5–8 times on each side, in turn, 2 sets, 3.5–8.5 min in all'],
    ['cat-cow', '6–8 times, 50 s–1 min in all'],
    ['childs-pose', 'Once, 2 sets, 1.5–2.5 min in all'],
    ['walking', 'As long as you like, at least 1 min'],
  ])('%s', (id, said) => {
    const entry = catalogue.get(id);
    expect(entry && doseWords(t, entry.movement)).toBe(said);
  });

  it.each([
    ['cat-cow', '50 s–1 min'],
    ['walking', '1 min or more'],
  ])('takes of %s %s', (id, said) => {
    const entry = catalogue.get(id);
    expect(entry && lengthWords(t, entry.movement)).toBe(said);
  });

  it('is said of every movement', () => {
    for (const { movement } of catalogue.values()) {
      expect(doseWords(t, movement)).not.toMatch(/undefined|NaN|\{/);
      expect(lengthWords(t, movement)).toMatch(/\d (s|min)/);
    }
  });
});
