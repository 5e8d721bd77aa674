import { describe, expect, it } from 'vitest';
import { found } from '../../../renderer/home/settings/search.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { language } from '../../language.ts';

/** What people who have never seen the page type, and what they mean. */
const PHRASES: readonly (readonly [phrase: string, ...means: readonly string[]])[] = [
  ['breaks come too often', 'preset', 'micro.everyMinutes'],
  ['stop during meetings', 'busy.camera', 'busy.microphone'],
  ['not while I’m presenting', 'busy.presentation'],
  ['turn off the sound', 'sound.volume'],
  ['night mode', 'look.theme'],
  ['start with Windows', 'startAtLogin'],
  ['start when the computer starts', 'startAtLogin'],
  ['no breaks on weekends', 'hours.on'],
  ['lunch break', 'rules.longAbsenceMinutes'],
  ['bad knee', 'movements.avoid'],
  ['I have no mat', 'movements.equipment'],
  ['second monitor', 'look.display'],
  ['on vacation', 'holidays'],
  ['keyboard shortcut', 'shortcuts.break', 'shortcuts.find'],
  ['remind me later', 'micro.snoozeMinutes', 'long.snoozeMinutes'],
  ['standing desk', 'standingDesk'],
  ['playing games', 'busy.fullScreen', 'busy.programs'],
  ['breaks are too long', 'micro.lastsMinutes', 'long.lastsMinutes'],
  ['read it to me', 'sound.voice'],
  ['backup', 'folders', 'along'],
  ['reset everything', 'defaults'],
  ['bring back an exercise', 'movements.excluded'],
  ['animations', 'look.motion'],
  ['check for updates', 'updates.weekly', 'updates.look'],
  ['pauses at midnight', 'hours.dayBeginsAt'],
  ['make the window bigger', 'level'],
  ['hide notifications', 'micro.notice', 'long.notice'],
  ['it interrupts my typing', 'rules.pauseSeconds', 'rules.waitAtMostMinutes'],
  ['my own exercises', 'movements.own'],
  ['switch from Stretchly', 'along'],
];

describe('a newcomer', () => {
  it.each(PHRASES)('finds with “%s” what is meant among the first three', (phrase, ...means) => {
    const first = [...found(language, defaultSettings, phrase)].slice(0, 3);
    expect(
      first.some((id) => means.includes(id)),
      `${first.join(', ')} for ${means.join(' or ')}`,
    ).toBe(true);
  });
});
