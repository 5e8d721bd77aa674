import { IN_USE } from '../model/display.ts';
import type { Settings } from './schema.ts';

/** The settings of a fresh start. Intervals: after ADA 2016 and NIOSH's hourly breaks, within our own judgement. */
export const defaultSettings: Settings = {
  micro: { on: true, everyMinutes: 30, lastsMinutes: 2, snoozeMinutes: 5, notice: false },
  long: { on: true, everyMinutes: 60, lastsMinutes: 5, snoozeMinutes: 10, notice: true, opensWithWalk: true },
  level: 'standard',
  sound: { volume: 40, voice: false },
  rules: {
    absenceMinutes: 5,
    offMinutes: 2,
    longAbsenceMinutes: 10,
    longOffMinutes: 5,
    longAfterAbsenceMinutes: 15,
    calmMinutes: 2,
    lateMinutes: 2,
    stoppedMinutes: 10,
    mergeMinutes: 5,
    headsUpSeconds: 30,
    pauseSeconds: 15,
    waitAtMostMinutes: 10,
    emptyChairSeconds: 60,
    afterBusySeconds: 15,
    startsAfterSeconds: 10,
    snoozesAtMost: 2,
  },
  hours: { on: false, dayBeginsAt: '05:00', ranges: [{ days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' }] },
  busy: {
    ...{ camera: true, microphone: true, sharing: true, presentation: true, fullScreen: true, doNotDisturb: true },
    programs: [],
  },
  movements: {
    places: ['chair', 'desk'],
    equipment: ['wall', 'doorway', 'desk-edge'],
    avoid: [],
    excluded: [],
    hurting: [],
    included: [],
  },
  look: { theme: 'system', motion: 'system', display: IN_USE },
  shortcuts: { break: 'CommandOrControl+Alt+B', find: 'CommandOrControl+Alt+F' },
  welcome: { seen: false, plan: '' },
  dismissed: { moreMovements: false },
  startAtLogin: false,
};
