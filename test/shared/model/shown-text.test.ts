import { describe, expect, it } from 'vitest';
import { errorReason } from '../../../shared/model/reason.ts';
import { shownJson, shownLines, shownText } from '../../../shared/model/shown-text.ts';

const TURNS = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const MARKS = ['\u200e', '\u200f', '\u061c'];
const UNSEEN = ['\u00ad', '\u034f', '\u115f', '\u200b', '\u2060', '\u2064', '\u3164', '\ufeff', '\ufff9', '\u{e0001}'];

describe('a text as it is shown', () => {
  it.each([...TURNS, ...MARKS, ...UNSEEN])('has no %j', (sign) => {
    expect(shownText(`ne${sign}ck`)).toBe('neck');
    expect(shownLines(`ne${sign}ck`)).toBe('neck');
  });

  it.each(['\n', '\r\n', '\t', '\u0000', '\u001b', '\u0085', '\u009b', '\u2028', '\u2029'])(
    'is parted by %j',
    (sign) => {
      expect(shownText(`up${sign}down`)).toBe('up down');
    },
  );

  it.each([
    ['Hebrew', 'שלום'],
    ['Arabic', 'تمرين الرقبة'],
    ['Persian, whose words need a sign that parts letters', 'می‌خواهم'],
    ['an Arabic letter in the shape of the middle of a word', 'ه\u200d'],
    ['Hindi, whose letters are joined', 'क्\u200dष'],
    ['a woman at a computer', '👩\u200d💻'],
    ['a man of a colour of skin at one', '👨🏽\u200d💻'],
    ['a heart of another look', '❤\ufe0f\u200d🔥'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['accents that stand alone', 'e\u0301 ñ'],
  ])('keeps %s', (_, text) => {
    expect(shownText(text)).toBe(text);
  });

  it.each([
    ['joins nothing', 'ne\u200dck', 'neck'],
    ['is doubled', 'ا\u200d\u200d', 'ا\u200d'],
    ['hides a word', 'a\u{e0068}\u{e0069}', 'a'],
    ['is all there is', ' \u200b\u202e\n', ''],
  ])('has no sign that %s', (_, text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  it('of several lines keeps them', () => {
    expect(shownLines('one\ntwo\u001b[2J\n\nthree')).toBe('one\ntwo [2J\n\nthree');
  });

  it('is what an error says', () => {
    expect(errorReason(new Error("ENOENT: no such file, open 'a\u001b[31m\u202e.json'"))).toBe(
      "ENOENT: no such file, open 'a [31m.json'",
    );
  });
});

describe('JSON for a terminal', () => {
  it('shows nothing else than signs that can be seen, and reads as the same', () => {
    const text = [...TURNS, ...MARKS, ...UNSEEN, '\u001b', '\u009b', '\u2028', '\u{e0067}', 'שלום'].join('');
    const json = shownJson(JSON.stringify(text));
    expect(JSON.parse(json)).toBe(text);
    expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(json).toContain('שלום');
  });
});
