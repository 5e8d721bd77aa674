import { describe, expect, it } from 'vitest';
import { headsUpWords, wordsToSay } from '../../../shared/app/notification-words.ts';
import { language, t } from '../../language.ts';

describe('a heads-up', () => {
  const MINUTE_MS = 60_000;

  it('names all that comes, and for how long', () => {
    const movements = ['Forearm Wall Lean', 'Chin Tuck'];
    expect(headsUpWords(language, { kind: 'long', getsUp: true, movements, lengthMs: 5 * MINUTE_MS })).toEqual({
      title: 'Long break soon',
      message: 'Up for a minute, then Forearm Wall Lean and Chin Tuck. 5 minutes, at your next pause.',
    });
    expect(
      headsUpWords(language, { kind: 'micro', getsUp: false, movements: ['Chin Tuck'], lengthMs: MINUTE_MS }),
    ).toEqual({
      title: 'Short break soon',
      message: 'Chin Tuck. 1 minute, at your next pause.',
    });
  });

  it.each([
    [20_000, '20 seconds'],
    [59_000, '59 seconds'],
    [MINUTE_MS, '1 minute'],
    [90_000, '1.5 minutes'],
  ])('tells %i ms as %s', (lengthMs, length) => {
    const { message } = headsUpWords(language, { kind: 'micro', getsUp: false, movements: ['Chin Tuck'], lengthMs });
    expect(message).toBe(`Chin Tuck. ${length}, at your next pause.`);
  });
});

describe('what is said of an alert', () => {
  it('names the file and what became of it', () => {
    const words = wordsToSay(t, {
      code: 'file-set-aside',
      file: 'state.json',
      backup: 'state.broken-1.json',
      reason: 'torn',
    });
    expect(words).toContain('state.json');
    expect(words).toContain('state.broken-1.json');
    expect(words).toContain('torn');
  });

  it('says what was moved so that settings go together, and why', () => {
    const words = wordsToSay(t, {
      code: 'settings-mended',
      why: 'together they would do nothing',
      moved: '“Length” from 1 min to 2 min',
      backup: 'settings.before-1.json',
    });
    expect(words).toBe(
      'Vertebreak changed “Length” from 1 min to 2 min: together they would do nothing. ' +
        'The file as it was is kept as settings.before-1.json.',
    );
  });

  it('is nothing where the tray and the window say enough, or where nothing can say it', () => {
    expect(wordsToSay(t, { code: 'idle-unknown', reason: 'no compositor' })).toBeNull();
    expect(wordsToSay(t, { code: 'line-skipped', file: 'a', line: 1, reason: 'x' })).toBeNull();
    expect(wordsToSay(t, { code: 'no-notifications', reason: 'no daemon' })).toBeNull();
  });
});
