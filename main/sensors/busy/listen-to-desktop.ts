import type { Timers } from '../../../shared/app/wake-timer.ts';
import type { Bus } from '../bus.ts';
import type { Compositor, InUse } from '../compositor.ts';
import type { AskedSource } from './asking.ts';
import { type BusyBoard, type Finding, no, type SensedReason, yes } from './busy-board.ts';
import { gnomeDoNotDisturb, runGsettings } from './do-not-disturb-gnome.ts';
import { kdeDoNotDisturb } from './do-not-disturb-kde.ts';
import { makoDoNotDisturb } from './do-not-disturb-mako.ts';
import { followService, type Service } from './follow-service.ts';
import { gnomeInhibitors } from './presentation-gnome.ts';
import { kdeInhibitors } from './presentation-kde.ts';
import { xfcePresentation } from './presentation-xfce.ts';
import { INHIBITED, inhibitedBy } from './presenters.ts';
import { xfceDoNotDisturb, xfcePresentationMode } from './xfce-setting.ts';

const servicesOn = (bus: Bus): readonly (readonly [SensedReason, Service])[] => [
  ['do-not-disturb', kdeDoNotDisturb(bus)],
  ['do-not-disturb', xfceDoNotDisturb(bus)],
  ['do-not-disturb', gnomeDoNotDisturb(runGsettings)],
  ['presentation', xfcePresentationMode(bus)],
];

/** What Linux desktops tell only where they are asked. */
export const askedOf = (bus: Bus | null): readonly AskedSource[] =>
  bus === null ? [] : [makoDoNotDisturb(bus), xfcePresentation(bus)];

/** What a compositor knows of full screen. */
export const fullScreenIn = (inUse: InUse | null): Finding => {
  if (inUse === null) return 'unknown';
  return inUse.fills ? yes() : no;
};

/** What Linux desktops tell by themselves. */
export const listenToDesktop = (
  board: BusyBoard,
  timers: Timers,
  bus: Bus | null,
  compositor: Compositor | null,
): void => {
  if (bus !== null) {
    for (const [reason, service] of servicesOn(bus)) {
      const tell = board.place([reason]);
      void followService(bus, timers, service, (finding) => tell({ [reason]: finding }));
    }
    for (const inhibitors of [gnomeInhibitors(bus), kdeInhibitors(bus)]) {
      const tell = board.place(INHIBITED);
      void followService(bus, timers, inhibitors, (those) => tell(inhibitedBy(those)));
    }
  }
  if (compositor !== null) {
    const tell = board.place(['full-screen']);
    compositor.watch((inUse) => tell({ 'full-screen': fullScreenIn(inUse) }));
  }
};
