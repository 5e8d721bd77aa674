import { join } from 'node:path';
import process from 'node:process';
import { createActivityRecord } from '../../shared/app/activity-record.ts';
import type { Host, SenseEvents } from '../../shared/app/host.ts';
import { scaleTime } from '../../shared/app/time-scale.ts';
import { createWakeTimer } from '../../shared/app/wake-timer.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { IN_USE } from '../../shared/model/display.ts';
import { policyOf } from '../../shared/settings/read-policy.ts';
import { readOwn } from '../../shared/store/own-files.ts';
import { createOwnReplacement } from '../../shared/store/own-replaced.ts';
import { openStores } from '../../shared/store/stores.ts';
import type { BusySenses } from '../sensors/busy/sense-busy.ts';
import { type Machine, senseMachine } from '../sensors/machine.ts';
import { systemTimers } from '../sensors/timer.ts';
import { nodeDisk } from '../storage/disk.ts';
import { finishImport } from '../storage/finish-import.ts';
import { foreignFiles } from '../storage/foreign-files.ts';
import { removeLeftovers } from '../storage/leftovers.ts';
import { openLog } from '../storage/log.ts';
import { machineName } from '../storage/machine-name.ts';
import { openOwnMovements } from '../storage/own-movements.ts';
import { policyPath, readPolicyFile } from '../storage/policy-file.ts';
import { openSettingsFile } from '../storage/settings-file.ts';
import * as app from './app.ts';
import { createBreakScreen } from './break-window.ts';
import { createDisplays } from './displays.ts';
import { createFindWindow } from './find-window.ts';
import { createCollector } from './garbage.ts';
import { createHomeWindow } from './home-window.ts';
import { createNapGuard, createScreenGuard } from './keep-awake.ts';
import { setStartAtLogin } from './login.ts';
import { createNotifications } from './notifications.ts';
import { systemIdleMs, watchPower } from './power.ts';
import { quit } from './quit.ts';
import { releases } from './releases.ts';
import { saveFile } from './save-file.ts';
import { writeSettings } from './settings-store.ts';
import { openShortcuts } from './shortcuts.ts';
import type { TrayIcon } from './tray.ts';
import { denyPermissions } from './window.ts';

export type ElectronHostOptions = {
  readonly tray: TrayIcon;
  /** How many times as fast the time runs. */
  readonly timeScale: number;
  readonly language: AppLanguage;
};

const watchErrors: Host['watchErrors'] = (failed) => {
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
};

const watchMachine = (machine: Machine, tray: TrayIcon, events: SenseEvents): BusySenses => {
  const { busy, programs, tell, takeBack } = events;
  watchPower(machine.sleep, machine.lock);
  machine.watchTray({
    came: () => {
      takeBack('no-tray');
      tray.putUp();
    },
    missing: () => tell({ code: 'no-tray' }),
  });
  return machine.watchBusy(busy, programs);
};

const START_IS_OVER_MS = 15_000;

/** The app's host on a real desktop; Electron is ready by now. `firstReading`: resolves when the idle time is known. */
export const createElectronHost = ({ tray, timeScale, language }: ElectronHostOptions) => {
  const folder = app.dataFolder();
  const folders = { data: folder, log: join(folder, 'log') };
  const sensed: { machine: Machine | null; busy: BusySenses | null } = { machine: null, busy: null };
  const breakTitle = language.t('break.title');
  const leaveTaskbar = (window: number): void => sensed.machine?.leaveTaskbar(window);
  const look = { display: IN_USE };
  const displays = createDisplays(
    () => look.display,
    () => sensed.machine?.askInUse ?? null,
  );
  const { openFolder, openLink } = app.createOpeners(language.t);
  const guardFromNap = createNapGuard();
  const keepScreenOn = createScreenGuard();
  const collectGarbage = createCollector();
  // A start leaves more behind than anything after it.
  systemTimers.after(START_IS_OVER_MS, collectGarbage);

  const host: Host = {
    language,
    locale: app.systemLocale(),
    region: app.region(),
    version: app.version(),
    platform: app.platform(),
    runtime: () => ({ ...app.engine(), idle: sensed.machine?.idle.source() ?? null }),
    random: Math.random,
    soon: () => new Promise((resolve) => setImmediate(resolve)),

    openLog: (alerts) => openLog(language.t, folders.log, alerts),
    watchErrors,
    openSenses: (events) => {
      const around = { platform: process.platform, env: process.env, dataFolder: folder, breakTitle };
      const machine = senseMachine(around, systemIdleMs, {
        lockChanged: events.tick,
        slept: events.slept,
        tell: events.tell,
        takeBack: events.takeBack,
      });
      sensed.machine = machine;
      machine.compositor?.watch((inUse) => displays.tell(inUse?.place ?? null));
      const time = scaleTime(machine.presence, timeScale);
      const tick = (lateMs: number): void =>
        void machine.sleepTold(lateMs).then(machine.idle.refresh).then(events.tick);
      return {
        time,
        zone: machine.zone,
        wakeAt: createWakeTimer(systemTimers, time.delayTo, tick),
        watch: () => {
          sensed.busy = watchMachine(machine, tray, events);
        },
        askBusy: async () => sensed.busy?.ask(),
        busyUnknown: () => sensed.busy?.unknown() ?? [],
        busyAsked: () => sensed.busy?.asked() ?? [],
        followBusy: (everyMs) => sensed.busy?.follow(everyMs),
        endSensing: async () => machine.compositor?.end(),
      };
    },
    policy: () => {
      const file = readPolicyFile(language.t, policyPath(process.platform, app.isPackaged(), process.env));
      return file === null ? null : { file: file.path, ...policyOf(language.t, file) };
    },
    openStores: (nowMs, alerts, policy) => {
      finishImport(folder, alerts);
      for (const written of [folder, join(folder, 'history'), join(folder, 'activity')])
        removeLeftovers(written, nowMs());
      const { t } = language;
      const fileOf = (name: 'settings' | 'profiles') => openSettingsFile(t, folder, writeSettings, name);
      return openStores(
        t,
        nodeDisk,
        folder,
        fileOf('settings'),
        nowMs,
        alerts,
        policy,
        machineName(folder),
        fileOf('profiles'),
      );
    },
    recordActivity: createActivityRecord,
    openOwnMovements: (changed) =>
      openOwnMovements({ language, path: join(folder, 'movements'), timers: systemTimers, changed }),

    denyPermissions,
    createBreakScreen: (events) => {
      const screen = createBreakScreen(events, {
        ...{ leaveTaskbar, displays, languageCode: language.code, title: breakTitle },
        put: (xWindow, box) => sensed.machine?.compositor?.put?.(xWindow, box),
        hasRule: () => displays.isKnown() && sensed.machine?.compositor?.put != null,
      });
      return {
        ...screen,
        show: (view) => {
          screen.show(view);
          keepScreenOn(view);
        },
        update: (view) => {
          screen.update(view);
          keepScreenOn(view);
        },
        close: (outcome) => {
          screen.close(outcome);
          keepScreenOn(null);
          // Once the tray has followed, and with it the last of what the break has left is out of use.
          setImmediate(collectGarbage);
        },
      };
    },
    createHomeWindow: (view, closed) => createHomeWindow(language, view, displays, closed),
    createFindWindow: (view) => createFindWindow(language, view, displays, leaveTaskbar),
    createNotifications: (events) => createNotifications(language, events),
    drawTray: (facts) => {
      tray.render(facts);
      guardFromNap(facts.status);
    },
    openShortcuts: openShortcuts(language.t, process.env),

    openFolder: (which) => openFolder(typeof which === 'string' ? folders[which] : which.path),
    releases: releases(),
    openLink,
    saveFile,
    own: { ...createOwnReplacement(nodeDisk, folder), read: () => readOwn(nodeDisk, folder) },
    foreignFiles: () => foreignFiles(process.platform, process.env),
    playDay: async () => (await import('../../shared/simulation/play-day.ts')).playDay,
    copyText: app.copyText,
    setStartAtLogin: (on) => setStartAtLogin(language.t, on),
    displayNames: displays.names,
    applyLook: (settings) => {
      app.applyTheme(settings);
      look.display = settings.look.display;
    },
    quit,
  };
  return { host, firstReading: async () => sensed.machine?.idle.refresh() };
};
