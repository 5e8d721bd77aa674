import type { ActivityLine } from '../history/activity.ts';
import type { DiaryDay } from '../history/diary.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Span } from '../history/spans.ts';
import type { AppLanguage } from '../i18n/languages.ts';
import type { Ports } from '../ports.ts';
import type { Settings } from '../settings/schema.ts';

/** What somebody does with breaks most of the time, that which does most first. */
export const USUAL_ANSWERS = ['completed', 'skipped', 'snoozed', 'ignored'] as const;
export type UsualAnswer = (typeof USUAL_ANSWERS)[number];

export type PlayDayOptions = {
  readonly language: AppLanguage;
  readonly settings: Settings;
  readonly zone: string;
  /** The local day. */
  readonly day: Span;
  readonly nowMs: number;
  /** The lines of the day, of some days before and of the one after it; null for a typical day, made up. */
  readonly lines: readonly ActivityLine[] | null;
  /** What the history has of that time. */
  readonly records: readonly HistoryRecord[];
  /** Is told what is decided, also of what comes before the day. */
  readonly log?: Ports['log']['write'];
};

export type PlayedDay = {
  readonly day: DiaryDay;
  /** So many breaks came where none had come, and what was done with them: as with most of that day. */
  readonly guessed: number;
  readonly usual: UsualAnswer;
  /** Breaks came that day, of which that can be told. */
  readonly hadBreaks: boolean;
};

/** Plays a day as it would have been under some settings. */
export type PlayDay = (options: PlayDayOptions) => PlayedDay;
