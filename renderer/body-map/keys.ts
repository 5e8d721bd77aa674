import type { Translator } from '../../shared/i18n/english.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import { ORDER } from './views.ts';

/** The muscle that a key leads to from another: the next, the one before, an end, or the next that begins with a letter. */
export const afterKey = (t: Translator<'muscles'>, from: Muscle, key: string): Muscle | undefined => {
  const at = ORDER.indexOf(from);
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return ORDER[Math.min(at + 1, ORDER.length - 1)];
    case 'ArrowUp':
    case 'ArrowLeft':
      return ORDER[Math.max(at - 1, 0)];
    case 'Home':
      return ORDER[0];
    case 'End':
      return ORDER.at(-1);
    default:
      if (key.length !== 1) return undefined;
      return [...ORDER.slice(at + 1), ...ORDER.slice(0, at)].find((muscle) =>
        t(`muscles.${muscle}.name`).toLowerCase().startsWith(key.toLowerCase()),
      );
  }
};
