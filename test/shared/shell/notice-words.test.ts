import { describe, expect, it } from 'vitest';
import { wordsToSay } from '../../../shared/shell/notice-words.ts';

describe('what is said of a notice', () => {
  it('names the file and what became of it', () => {
    const words = wordsToSay({
      code: 'file-set-aside',
      file: 'state.json',
      kept: 'state.broken-1.json',
      reason: 'torn',
    });
    expect(words).toContain('state.json');
    expect(words).toContain('state.broken-1.json');
    expect(words).toContain('torn');
  });

  it('says what was moved so that settings go together, and why', () => {
    const words = wordsToSay({
      code: 'settings-mended',
      why: 'together they would do nothing',
      moved: '“Length” from 1 min to 2 min',
      kept: 'settings.before-1.json',
    });
    expect(words).toBe(
      'Vertebreak changed “Length” from 1 min to 2 min: together they would do nothing. ' +
        'The file as it was is kept as settings.before-1.json.',
    );
  });

  it('is nothing where the tray and the window say enough, or where nothing can say it', () => {
    expect(wordsToSay({ code: 'idle-unknown' })).toBeNull();
    expect(wordsToSay({ code: 'line-skipped', file: 'a', line: 1, reason: 'x' })).toBeNull();
    expect(wordsToSay({ code: 'no-notices', reason: 'no daemon' })).toBeNull();
  });
});
