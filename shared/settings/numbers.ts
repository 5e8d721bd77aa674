import { LONGEST_BREAK_MINUTES } from '../model/break-kind.ts';

export type Bounds = { readonly min: number; readonly max: number; readonly whole: boolean };

const between = (min: number, max: number): Bounds => ({ min, max, whole: false });

const whole = (min: number, max: number): Bounds => ({ min, max, whole: true });

/**
 * The numbers among the settings, and between what each may be set. The schema is made of them; a window reads them here,
 * since it checks nothing and needs no schema.
 */
export const NUMBERS = {
  micro: {
    everyMinutes: between(10, 120),
    lastsMinutes: between(0.5, LONGEST_BREAK_MINUTES.micro),
    snoozeMinutes: between(1, 30),
  },
  long: {
    everyMinutes: between(20, 240),
    lastsMinutes: between(1, LONGEST_BREAK_MINUTES.long),
    snoozeMinutes: between(1, 60),
  },
  sound: {
    /** Loudness of the cues at changes of phase, in per cent; 0 for none. */
    volume: whole(0, 100),
  },
  /** The finer numbers of the rules of sitting. */
  rules: {
    /** So long without input is an absence. */
    absenceMinutes: between(1, 30),
    /** So long locked, asleep or not running is one too. */
    offMinutes: between(0.5, 30),
    /** An absence of this length is a natural long break. */
    longAbsenceMinutes: between(2, 60),
    /** So is so long on end locked, asleep or not running. */
    longOffMinutes: between(1, 60),
    /** After an absence as long as a long break, the next one is at least so far off. */
    longAfterAbsenceMinutes: between(0, 60),
    /** Nothing shows so soon after an absence. */
    calmMinutes: between(0, 30),
    /** A reading so much later than asked for is sleep. */
    lateMinutes: between(1, 10),
    /**
     * A wall clock so far ahead of all others is a pause of a virtual machine; so long an absence is assumed after a
     * restart of the machine through which the wall clock stood.
     */
    stoppedMinutes: between(3, 120),
    /** A micro-break so close to the long one becomes the long one. */
    mergeMinutes: between(0, 30),
    headsUpSeconds: between(5, 300),
    /** So long without input is a pause in the work. */
    pauseSeconds: between(3, 60),
    /** A break that is due waits so long for a pause. */
    waitAtMostMinutes: between(0, 60),
    /** So long without input, and nobody is taken to sit there. */
    emptyChairSeconds: between(20, 300),
    /** A held break shows so long after what held it. */
    afterBusySeconds: between(5, 300),
    /** A break that shows starts by itself after so long without input. */
    startsAfterSeconds: between(3, 60),
    snoozesAtMost: whole(0, 10),
    /** After so long of standing a notification says that standing still is no rest either. */
    standingMinutes: between(10, 240),
  },
  walking: {
    /** So much walking a day is the goal. */
    goalMinutes: whole(10, 60),
  },
} as const;

/** The groups of settings that hold numbers. */
export type NumberGroup = keyof typeof NUMBERS;

/** Between what a number may be set. */
export const boundsOf = (group: NumberGroup, key: string): Bounds => {
  const bounds: Readonly<Record<string, Bounds>> = NUMBERS[group];
  const found = bounds[key];
  if (found === undefined) throw new Error(`no number of the settings is called ${group}.${key}`);
  return found;
};
