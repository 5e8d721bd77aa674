import { join } from 'node:path';
import process from 'node:process';
import { type Actions, createActions } from '../shared/app/actions.ts';
import { createAlertBoard } from '../shared/app/alert-board.ts';
import { createCurrentCatalogue } from '../shared/app/current-catalogue.ts';
import { createCurrentSettings } from '../shared/app/current-settings.ts';
import { createEngine, type Engine } from '../shared/app/engine.ts';
import { createFindAsks } from '../shared/app/find-asks.ts';
import { guardEngine } from '../shared/app/guarded-engine.ts';
import { createHandlers } from '../shared/app/handlers.ts';
import { createIntervalOffer } from '../shared/app/interval-offer.ts';
import { createLeavingOut } from '../shared/app/leaving-out.ts';
import { wordsToSay } from '../shared/app/notification-words.ts';
import { registerShortcuts, type Shortcuts } from '../shared/app/register-shortcuts.ts';
import { createShortcut } from '../shared/app/shortcut.ts';
import { scaleTime } from '../shared/app/time-scale.ts';
import { createWakeTimer } from '../shared/app/wake-timer.ts';
import { languageOf } from '../shared/i18n/languages.ts';
import type { Alert } from '../shared/model/alert.ts';
import { errorReason } from '../shared/model/reason.ts';
import type { Status } from '../shared/model/status.ts';
import type { Event } from '../shared/schedule/types.ts';
import { openStores } from '../shared/store/stores.ts';
import type { HomePage } from '../shared/views/home.ts';
import type { StartRequest } from './command-line/arguments.ts';
import { socketFactsHere } from './command-line/places.ts';
import { createRequests } from './command-line/requests.ts';
import { serveCommands } from './command-line/server.ts';
import * as app from './desktop/app.ts';
import { createBreakScreen } from './desktop/break-window.ts';
import { createCollector } from './desktop/garbage.ts';
import { answerWindows } from './desktop/ipc.ts';
import { setStartAtLogin } from './desktop/login.ts';
import { createNapGuard } from './desktop/nap.ts';
import { createNotifications } from './desktop/notifications.ts';
import { systemIdleMs, watchPower } from './desktop/power.ts';
import { serveScheme } from './desktop/scheme.ts';
import { settingsFile } from './desktop/settings-store.ts';
import { systemKeys } from './desktop/shortcuts.ts';
import type { TrayIcon } from './desktop/tray.ts';
import { denyPermissions } from './desktop/window.ts';
import { senseMachine } from './sensors/machine.ts';
import { systemTimers } from './sensors/timer.ts';
import { nodeDisk } from './storage/disk.ts';
import { openLog } from './storage/log.ts';
import { openOwnMovements } from './storage/own-movements.ts';
import { createWindows } from './windows.ts';

/** After a failure within a step, the next reading is taken so much later. */
const AFTER_FAILURE_MS = 30_000;

export type Shell = Pick<Actions, 'perform'> & {
  readonly openHome: (page: HomePage) => void;
  readonly openFind: (words: string) => void;
};

/** Puts the rooms together and starts the engine; Electron is ready by now. Reads as what happens, in order. */
export const runShell = async (request: StartRequest, tray: TrayIcon): Promise<Shell> => {
  const language = languageOf(request.language);
  const { t } = language;
  // What it tells, and notes.
  const folder = app.dataFolder();
  const logFolder = join(folder, 'log');
  const board = createAlertBoard();
  const log = openLog(logFolder, board);
  const note = (event: string, facts: Readonly<Record<string, unknown>>): void =>
    log.write({ wallMs: nowMs(), event, ...facts });
  const failed = (error: unknown): void =>
    note('failure', { reason: errorReason(error), stack: error instanceof Error ? error.stack : null });

  // What it senses, and how fast its time runs. What happens before the engine runs, its first reading shows.
  const held: { running: Engine | null } = { running: null };
  const send = (event: Event): void => {
    try {
      held.running?.dispatch(event);
    } catch {
      // The guarded engine has told, and asked for the next reading.
    }
  };
  const machine = senseMachine({ platform: process.platform, env: process.env }, systemIdleMs, {
    lockChanged: () => send({ type: 'tick' }),
    slept: (type) => send({ type }),
    tell: board.tell,
  });
  const time = scaleTime(machine.presence, request.timeScale);
  const nowMs = (): number => time.moment().wallMs;
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
  const tick = (lateMs: number): void =>
    void machine
      .sleepTold(lateMs)
      .then(machine.idle.refresh)
      .then(() => send({ type: 'tick' }));
  const wakeAt = createWakeTimer(systemTimers, time.delayTo, tick);

  // What it keeps.
  const stores = openStores(t, nodeDisk, folder, settingsFile(folder), nowMs, board);
  const settings = createCurrentSettings(stores.settings);
  const { recordsSince } = stores.history;
  const catalogue = createCurrentCatalogue({
    language,
    openFolder: (changed) =>
      openOwnMovements({ language, path: join(folder, 'movements'), timers: systemTimers, changed }),
    board,
    note: (problem) => note('movement-refused', problem),
  });
  const leavingOut = createLeavingOut({ settings, catalogue: catalogue.current });

  // What it shows.
  denyPermissions();
  serveScheme(app.pagesFolder());
  const screen = createBreakScreen({
    shown: (id) => note('window-shown', { id }),
    closed: (id) => void actions.answerBreak({ id, answer: 'skip' }),
    crashed: (id, reason) => note('window-crashed', { id, reason }),
    undimmed: (error) => note('undimmed', { reason: errorReason(error) }),
    leaveTaskbar: machine.leaveTaskbar,
    languageCode: language.code,
  });
  const locale = app.systemLocale();
  const facts = (): { alerts: readonly Alert[]; nowMs: number; zone: string; locale: string } => ({
    alerts: board.alerts(),
    nowMs: nowMs(),
    zone: machine.zone(),
    locale,
  });
  const windows = createWindows({
    ...{ language, facts, status: () => engine.status(), recordsSince, settings, catalogue, leavingOut },
    leaveTaskbar: machine.leaveTaskbar,
  });
  const { openHome, openFind, find } = windows;
  const shortcuts: Shortcuts = {
    find: createShortcut(systemKeys, find.toggle, true),
    // Its keys are taken only while a break shows; the rest of the time they are everybody's.
    break: createShortcut(systemKeys, () => void screen.focus(), false),
  };
  /** Opens a folder; resolves with the reason where that fails, else with an empty text. */
  const openFolder = async (which: 'data' | 'log' | 'movements'): Promise<string> => {
    try {
      const paths = { data: () => folder, log: () => logFolder, movements: catalogue.makeFolder };
      return await app.openFolder(paths[which]());
    } catch (error) {
      return errorReason(error);
    }
  };
  const notifications = createNotifications(language, {
    start: () => void actions.command({ type: 'show-now' }),
    snooze: () => void actions.command({ type: 'snooze' }),
    failed: (reason) => board.tell({ code: 'no-notifications', reason }),
  });
  const guardFromNap = createNapGuard();
  const drawTray = (status: Status): void => {
    tray.render({ ...facts(), status });
    guardFromNap(status);
  };

  const collectGarbage = createCollector();

  // The engine between them, and what a person can do.
  const saved = stores.state.load();
  const engine = guardEngine(
    createEngine({
      ports: {
        presence: time,
        timer: { wakeAt },
        screen: {
          ...screen,
          show: (view) => {
            time.rest(true);
            screen.show(view);
            shortcuts.break.hold(true);
          },
          close: (outcome) => {
            shortcuts.break.hold(false);
            screen.close(outcome);
            time.rest(false);
            // Once the tray has followed, and with it the last of what the break has left is out of use.
            setImmediate(collectGarbage);
          },
        },
        notifications,
        tray: { render: drawTray },
        store: { save: stores.state.save, append: stores.history.append, recordsSince },
        log,
        random: Math.random,
      },
      ...{ t, saved, settings: settings.current(), catalogue: catalogue.current() },
    }),
    (error) => {
      failed(error);
      wakeAt(time.moment().monoMs + AFTER_FAILURE_MS);
    },
  );
  catalogue.subscribe((entries) => {
    engine.setCatalogue(entries);
    windows.refresh();
  });
  const actions = createActions({
    ...{ t, engine, leavingOut },
    nameOf: (id) => catalogue.current().get(id)?.text.name ?? id,
    openHome,
    openFolder: (which) => void openFolder(which),
    focusBreak: screen.focus,
    openFind: () => openFind(''),
    quit: app.quit,
  });
  const offer = createIntervalOffer({
    ...{ t, recordsSince, append: stores.history.append },
    settings,
    board,
    nowMs,
    zone: machine.zone,
  });
  const handlers = createHandlers({
    ...{ t, breakView: engine.breakView, homeView: windows.homeView },
    actions,
    settings,
    openHome,
    openFolder,
    setStartAtLogin: (on) => setStartAtLogin(t, on),
    answerOffer: offer.answer,
    painted: (id) => note('window-painted', { id }),
    ...{ engine, leavingOut },
    find: createFindAsks({
      ...{ t, engine, catalogue: catalogue.current, view: find.view, pin: find.pin, close: find.close },
      ...{ copy: app.copyText, openLink: app.openLink },
    }),
  });
  const refused = (channel: string, reason: string): void => note('refused', { channel, reason });
  answerWindows(t, handlers, refused);

  // From here on it runs.
  await machine.idle.refresh();
  app.applyTheme(settings.current());
  held.running = engine;
  if (saved !== null) time.catchUp(saved.schedule);
  try {
    engine.boot();
  } catch {
    // Told by the guard, which has also asked for the next reading: the rest of the shell must stand all the same.
  }
  watchPower(machine.sleep, machine.lock);
  machine.watchBusy((reasons) => {
    send({ type: 'busy', reasons });
    screen.standAbove(reasons.includes('full-screen'));
  });
  const say = (alert: Alert): void => {
    const words = wordsToSay(t, alert);
    if (words !== null) notifications.say(words);
  };
  for (const alert of board.alerts()) say(alert);
  board.subscribe((added) => {
    drawTray(engine.status());
    windows.refreshHome();
    if (added !== null) say(added);
  });
  registerShortcuts(shortcuts, settings, board);
  settings.subscribe((changed) => {
    engine.setSettings(changed);
    app.applyTheme(changed);
    windows.refresh();
  });
  offer.look();
  engine.subscribe(offer.look);
  engine.subscribe(windows.refreshHome);
  machine.watchTray({
    came: () => {
      board.takeBack('no-tray');
      tray.putUp();
    },
    missing: () => board.tell({ code: 'no-tray' }),
  });
  const commandLine = serveCommands({
    t,
    folder,
    socketFacts: socketFactsHere(),
    answer: createRequests({
      t,
      engine,
      command: actions.command,
      settings: settings.current,
      saveSettings: handlers.saveSettings,
      nowMs,
      zone: machine.zone,
      locale,
    }),
    refused: (reason) => refused('command-line', reason),
  });
  app.onQuit(async () => {
    held.running = null;
    engine.quit();
    screen.close();
    await commandLine.then(({ close }) => close());
    await log.end();
  });
  const firstPage = request.page ?? (settings.current().welcome.seen ? null : 'welcome');
  if (firstPage !== null) openHome(firstPage);
  if (request.find !== null) openFind(request.find);
  return { perform: actions.perform, openHome, openFind };
};
