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

  it('is nothing where the tray and the window say enough, or where nothing can say it', () => {
    expect(wordsToSay({ code: 'idle-unknown' })).toBeNull();
    expect(wordsToSay({ code: 'line-skipped', file: 'a', line: 1, reason: 'x' })).toBeNull();
    expect(wordsToSay({ code: 'no-notices', reason: 'no daemon' })).toBeNull();
  });
});
