import type { Translator } from '../i18n/english.ts';
import type { Busy } from '../model/busy-reason.ts';

/** What makes the person busy, in words, with the program behind it where that is known. */
export const busyWords = (t: Translator<'home'>, { reason, by }: Busy): string => {
  if (by === null) return t(`home.today.reasons.${reason}`);
  switch (reason) {
    case 'camera':
    case 'microphone':
    case 'sharing':
    case 'presentation':
    case 'media':
    case 'program':
    case 'full-screen':
      return t(`home.today.reasonsBy.${reason}`, { program: by });
    case 'meeting':
    case 'call':
    case 'do-not-disturb':
      return t(`home.today.reasons.${reason}`);
  }
};
