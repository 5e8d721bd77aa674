import * as v from 'valibot';
import type { Answer } from '../contract.ts';
import type { Translator } from '../i18n/english.ts';
import { issueReason } from '../i18n/issue-words.ts';
import { type Marking, marked } from '../settings/marking.ts';
import { settingsSchema } from '../settings/schema.ts';
import type { CurrentSettings } from './current-settings.ts';

export type MarkMovementOptions = {
  readonly t: Translator<'issues' | 'policy'>;
  readonly settings: Pick<CurrentSettings, 'current' | 'isLocked' | 'change'>;
};

/** Puts a movement on one of the person's lists, or takes it off; says why where the list is full, or locked. */
export type MarkMovement = (marking: Marking) => Answer;

export const createMarkMovement =
  ({ t, settings }: MarkMovementOptions): MarkMovement =>
  (marking) => {
    const { movements, ...rest } = settings.current();
    const changed = { ...rest, movements: marked(movements, marking) };
    const { success, issues } = v.safeParse(settingsSchema, changed);
    if (!success) return { ok: false, reason: issueReason(t, issues) };
    if (settings.isLocked(changed)) return { ok: false, reason: t('policy.locked') };
    settings.change(changed);
    return { ok: true };
  };
