import { expect, it } from 'vitest';
import { successWords } from '../../../main/command-line/success-words.ts';
import { language } from '../../language.ts';
import { done, NOON, sitting } from './replies.ts';

const standing = {
  ...{ ...sitting, phase: 'standing' as const, next: null, sittingMs: 0, sittingFromMs: null },
  standing: { fromMs: NOON - 1_200_000, ms: 1_205_000 },
};

it('tells that somebody stands, and since when', () => {
  expect(successWords(language, { do: 'status' }, done({ status: standing }))).toBe(
    'Standing: breaks wait until you sit down\nStanding since 11:40, 20m',
  );
});

it('says what standing and sitting mean, and what comes next', () => {
  expect(successWords(language, { do: 'standing' }, done({ status: standing }))).toBe(
    'Standing: your time does not count as sitting until you sit down (vertebreak sitting) or go away.',
  );
  expect(successWords(language, { do: 'sitting' }, done())).toBe('Sitting again. Short break at 12:15');
});
