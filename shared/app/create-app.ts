import { errorReason } from '../model/reason.ts';
import type { Ports } from '../ports.ts';
import type { Event } from '../schedule/types.ts';
import { whyLocked } from '../settings/policy.ts';
import { type Actions, createActions } from './actions.ts';
import { createAlertBoard } from './alert-board.ts';
import { answerAsk, handlersAtQuit, onceWritten, refuseAsk } from './answering.ts';
import type { App } from './app.ts';
import { loadedOnce } from './asks-later.ts';
import { createCurrentBusy, followEveryMs } from './current-busy.ts';
import { createCurrentCatalogue } from './current-catalogue.ts';
import { createCurrentSettings } from './current-settings.ts';
import { createEngine } from './engine.ts';
import { createFindAsks } from './find-asks.ts';
import { guardEngine } from './guarded-engine.ts';
import { createHandlers } from './handlers.ts';
import type { Host } from './host.ts';
import { importsLater } from './imports-later.ts';
import { createIntervalOffer } from './interval-offer.ts';
import { createLeavingOut } from './leaving-out.ts';
import { createMarkMovement } from './mark-movement.ts';
import { sayAlert } from './notification-words.ts';
import { createOpenFolder } from './open-folder.ts';
import { atAPace } from './pace.ts';
import { createPast } from './past.ts';
import { movementsBy, policyInForce, startAtLoginBy } from './policy-in-force.ts';
import { createReading } from './reading.ts';
import { createRefusals } from './refusals.ts';
import { registerShortcuts } from './register-shortcuts.ts';
import { createReleases } from './releases.ts';
import { restingScreen } from './resting-screen.ts';
import { selfReport } from './self-report.ts';
import { createSessions } from './sessions.ts';
import { trialLater } from './trial-later.ts';
import { untilQuit } from './until-quit.ts';
import { createWindows } from './windows.ts';

/** After a failure within a step, the next reading is taken so much later. */
const AFTER_FAILURE_MS = 30_000;

/** Puts the whole app together on a host: all wiring that is not the host's own. Reads as what happens, in order. */
export const createApp = (given: Host): App => {
  const life: { now: 'starting' | 'running' | 'quit' } = { now: 'starting' };
  const hasQuit = (): boolean => life.now === 'quit';
  const host = untilQuit(given, { hasQuit });
  const { language, locale } = host;
  const { t } = language;

  // What it tells, and notes.
  const board = createAlertBoard();
  const log = host.openLog(board);
  const note = (event: string, facts: Readonly<Record<string, unknown>>): void => {
    if (!hasQuit()) log.note({ wallMs: nowMs(), event, ...facts });
  };
  const refusals = createRefusals(
    (facts) => note('refused', facts),
    () => nowMs(),
  );
  const failed = (error: unknown): void =>
    note('failure', { reason: errorReason(error), stack: error instanceof Error ? error.stack : null });
  host.watchErrors(failed);

  // What it senses.
  const send = (event: Event): void => {
    if (life.now !== 'running') return;
    try {
      engine.dispatch(event);
    } catch {
      // The guarded engine has told, and asked for the next reading.
    }
  };
  const { time, zone, wakeAt, watch, askBusy, followBusy, busyAsked, busyUnknown, endSensing } = host.openSenses({
    tick: () => read(),
    slept: (type) => send({ type }),
    busy: (sensed) => {
      busy.sense(sensed);
      screen.standAbove(sensed.some(({ reason }) => reason === 'full-screen'));
    },
    programs: () => settings.current().busy.programs,
    tell: board.tell,
    takeBack: board.takeBack,
  });
  const nowMs = (): number => time.moment().wallMs;
  const read = createReading({
    askBusy,
    decides: () => life.now === 'running' && engine.decides(),
    read: () => send({ type: 'tick' }),
  });

  // What it keeps.
  const policy = policyInForce(host, board);
  const stores = host.openStores(nowMs, board, policy);
  const { history } = stores;
  const { recordsSince, append } = history;
  const settings = createCurrentSettings(stores, host.soon, policy);
  const activity = host.recordActivity({ store: stores.activity, keeps: () => settings.current().activity.record });
  const busy = createCurrentBusy({
    settings: settings.current,
    monoMs: () => time.moment().monoMs,
    changed: (counting) => send({ type: 'busy', busy: counting }),
  });
  const { openOwnMovements, openFolder } = movementsBy(t, policy, host);
  const catalogue = createCurrentCatalogue({
    language,
    openFolder: openOwnMovements,
    board,
    note: (problem) => note('movement-refused', problem),
  });
  const leavingOut = createLeavingOut({ settings, catalogue: catalogue.current });

  // What it shows.
  host.denyPermissions();
  const screen = host.createBreakScreen({
    shown: (id) => note('window-shown', { id }),
    closed: (id) => void actions.answerBreak({ id, answer: 'skip' }),
    crashed: (id, reason) => note('window-crashed', { id, reason }),
    undimmed: (error) => note('undimmed', { reason: errorReason(error) }),
  });
  const facts = () => ({
    ...{ alerts: board.alerts(), busyUnknown: busyUnknown(), shortcuts: shortcuts.states() },
    ...{ nowMs: nowMs(), zone: zone(), locale },
  });
  const windows = createWindows({
    ...{ host, facts, history, settings, policy, catalogue, leavingOut },
    ...{ status: () => engine.status(), homeClosed: history.deletion.forget, sessionWish: () => sessions.wish() },
    releases: () => releases.view(),
  });
  const { openHome, openFind, find } = windows;
  const drawTray: Ports['tray']['render'] = (status) =>
    // At every reading: written out, since objects spread into one cost a fifth of all time there.
    host.drawTray({
      status,
      alerts: board.alerts(),
      doubted: busy.doubted(),
      profiles: settings.profiles(),
      nowMs: nowMs(),
      zone: zone(),
      locale,
    });
  const notifications = host.createNotifications({
    start: () => perform({ type: 'command', command: { type: 'show-now' } }),
    snooze: () => perform({ type: 'command', command: { type: 'snooze' } }),
    ...{ open: () => openHome('today'), failed: (reason) => board.tell({ code: 'no-notifications', reason }) },
  });
  const shortcuts = host.openShortcuts({ find: find.toggle, break: () => void screen.focus() });

  // The engine between them.
  const saved = stores.state.load();
  const engine = guardEngine(
    createEngine({
      language,
      ports: {
        ...{ presence: time, timer: { wakeAt }, notifications, log, activity, random: host.random },
        screen: restingScreen(screen, time.rest, (held) => shortcuts.hold('break', held)),
        tray: { render: drawTray },
        store: { save: stores.state.save, append, recordsSince },
      },
      settings: settings.current(),
      saved,
      catalogue: catalogue.current(),
    }),
    (error) => {
      failed(error);
      wakeAt(time.moment().monoMs + AFTER_FAILURE_MS);
    },
  );

  // What a person can do.
  const markMovement = createMarkMovement({ t, settings });
  const sessions = createSessions({
    ...{ t, engine, recordsSince, nowMs, random: host.random, openPage: () => openHome('session') },
    ...{ catalogue: catalogue.current, settings: settings.current },
  });
  const actions = createActions({
    ...{ t, engine, sessions, leavingOut, openHome, quit: host.quit, ignoreBusy: busy.ignore },
    nameOf: (id) => catalogue.current().get(id)?.text.name ?? id,
    ...{ focusBreak: screen.focus, openFind: () => openFind(''), settings, markMovement },
  });
  const perform: Actions['perform'] = (action) => {
    if (!hasQuit()) actions.perform(action);
  };
  const releases = createReleases({
    ...{ t, host, store: stores.releases, updatesAllowed: () => policy.updates, moment: time.moment, hasQuit, note },
    ...{ weekly: () => settings.current().updates.weekly, changed: windows.refreshHome },
  });
  const offer = createIntervalOffer({ t, recordsSince, append, settings, board, nowMs, zone });
  const past = createPast({
    ...{ t, hasQuit, nowMs, zone, history, engine, status: engine.status, settings: settings.current },
    ...{ catalogue: catalogue.current, random: host.random, saveFile: host.saveFile, changed: windows.refreshHome },
  });
  const imports = importsLater({
    ...{ host, hasQuit, settings, catalogue, draft: stores.draft, zone, allowed: whyLocked(t, policy) },
    save: (next) => handlersNow().saveSettings(next),
  });
  const handlers: ReturnType<typeof createHandlers> = createHandlers({
    ...{ t, actions, engine, sessions, settings, markMovement, leavingOut, openHome },
    openFolder: createOpenFolder(openFolder, catalogue.makeFolder),
    ...{ breakView: engine.breakView, homeView: windows.homeView, past: past.asks, releases: releases.asks },
    ...{ setStartAtLogin: host.setStartAtLogin, answerOffer: offer.answer, imports: imports.asks },
    trial: trialLater({ host, hasQuit, record: activity, activity: stores.activity, history, nowMs, zone }),
    painted: (id) => note('window-painted', { id }),
    find: createFindAsks({
      ...{ t, engine, catalogue: catalogue.current, view: windows.findView, pin: find.pin, close: find.close },
      ...{ copy: host.copyText, openLink: host.openLink },
    }),
  });
  const requests = loadedOnce(async () =>
    (await import('./requests.ts')).createRequests({
      ...{ settings: settings.current, logWalk: past.logWalk, commandLine: policy.commandLine, imports },
      ...{ saveSettings: handlers.saveSettings, profiles: settings.profiles, changeProfile: handlers.changeProfile },
      ...{ t, engine, sessions, nowMs, zone, locale, command: actions.command, focusBreak: screen.focus },
      report: () => selfReport(host, shortcuts.states(), board.alerts()),
      unsaved: async (file) => {
        await settings.writing();
        return board.unsaved(file);
      },
    }),
  );
  const handlersNow = () => (hasQuit() ? handlersAtQuit(t, handlers) : handlers);
  const answer = atAPace(
    (ask) => onceWritten(answerAsk(t, handlersNow(), ask, refusals.note), settings.writing),
    (ask) => refuseAsk(t, ask, t('shell.refused.tooOften'), refusals.note),
    () => time.moment().monoMs,
  );

  /** What follows from what, once it runs. */
  const connect = (): void => {
    catalogue.subscribe((entries) => {
      engine.setCatalogue(entries);
      windows.refresh();
    });
    settings.subscribe((changed) => {
      if (hasQuit()) return;
      engine.setSettings(changed);
      busy.look();
      host.applyLook(changed);
      windows.refresh();
    });
    for (const alert of board.alerts()) sayAlert(t, notifications, alert);
    board.subscribe((added) => {
      if (hasQuit()) return;
      drawTray(engine.status());
      windows.refreshHome();
      if (added !== null) sayAlert(t, notifications, added);
    });
    registerShortcuts(shortcuts, settings, board);
    shortcuts.subscribe(windows.refreshHome);
    offer.look();
    engine.subscribe(offer.look);
    engine.subscribe(past.look);
    engine.subscribe(() => releases.follow(() => engine.status().phase));
    if (askBusy !== null) engine.subscribe(() => followBusy(followEveryMs(engine.status(), busyAsked())));
    engine.subscribe(() => refusals.flush());
    engine.subscribe(windows.refreshHome);
  };

  return {
    perform,
    openHome,
    openFind,
    noteRefusal: refusals.note,
    engine,
    recordsSince,
    answer,
    carryOut: async (request) => {
      const carryOut = await requests();
      return hasQuit() ? { ok: false, reason: t('shell.refused.quitting') } : carryOut(request);
    },
    start: (first) => {
      if (life.now !== 'starting') return;
      host.applyLook(settings.current());
      startAtLoginBy(policy, host, settings.current(), failed);
      life.now = 'running';
      if (saved !== null) time.catchUp(saved.schedule);
      try {
        engine.boot();
      } catch {
        // Told by the guard, which has also asked for the next reading: all else must stand all the same.
      }
      watch();
      connect();
      const page = first === null ? null : (first.page ?? (settings.current().welcome.seen ? null : 'welcome'));
      if (page !== null) openHome(page);
      if (first !== null && first.find !== null) openFind(first.find);
    },
    quit: async () => {
      if (hasQuit()) return;
      const ran = life.now === 'running';
      refusals.flush(true);
      life.now = 'quit';
      settings.end();
      if (ran) engine.quit();
      activity.end();
      past.end();
      screen.close();
      notifications.withdraw();
      await Promise.all([windows.endHome(), shortcuts.end(), endSensing(), log.end()]);
    },
  };
};
