import process from 'node:process';
import { setTimeout as after } from 'node:timers/promises';
import type { App } from '../shared/app/create-app.ts';
import { justStarted } from '../shared/app/just-started.ts';
import texts from '../shared/i18n/en/shell.json' with { type: 'json' };
import { fill } from '../shared/i18n/text.ts';
import { HOME_PAGES } from '../shared/views/home.ts';
import { type Arguments, readArguments, type StartRequest } from './command-line/arguments.ts';
import { handover, wantedBySecondStart } from './command-line/second-start.ts';
import {
  becomeFirst,
  dataFolder,
  isPackaged,
  leave,
  liveInTray,
  onSecondStart,
  prepareChromium,
  quit,
  startArguments,
  version,
  whenReady,
} from './desktop/app.ts';
import { registerScheme } from './desktop/scheme.ts';
import { createTrayIcon, type TrayIcon } from './desktop/tray.ts';

const usage = (): string => fill(texts.usage.text, { pages: HOME_PAGES.join(', ') });

/** A desktop takes an icon in by several steps over its bus, all through this thread, which loading would hold up. */
const ICON_SETTLES_MS = 60;

const load = async (request: StartRequest, tray: TrayIcon): Promise<App> => {
  await after(ICON_SETTLES_MS);
  const { run } = await import('./run.ts');
  return run(request, tray);
};

/**
 * The icon first, in the state that is known by then; the rest, which takes longer to load than the icon to show, comes
 * behind it. What is clicked meanwhile waits for it, but for the one thing that does not need it.
 */
const runBehindIcon = (request: StartRequest): Promise<App> => {
  const tray = createTrayIcon(
    (action) => (action.type === 'quit' ? quit() : void app.then(({ perform }) => perform(action))),
    () => void app.then(({ openHome }) => openHome('today')),
  );
  tray.render(justStarted);
  const app = load(request, tray);
  return app;
};

const start = (request: StartRequest): void => {
  prepareChromium();
  if (!becomeFirst(handover(request))) {
    leave(0);
    return;
  }
  registerScheme();
  liveInTray();
  const running = whenReady().then(() => runBehindIcon(request));
  onSecondStart((data) => {
    const wanted = wantedBySecondStart(data);
    void running.then(({ openHome, openFind }) => ('find' in wanted ? openFind(wanted.find) : openHome(wanted.page)));
  });
};

const act = (asked: Exclude<Arguments, { kind: 'command' }>): void => {
  switch (asked.kind) {
    case 'start':
      start(asked.request);
      break;
    case 'help':
      process.stdout.write(`${usage()}\n`);
      leave(0);
      break;
    case 'version':
      process.stdout.write(`${version()}\n`);
      leave(0);
      break;
    case 'wrong':
      process.stderr.write(`${asked.reason}\n\n${usage()}\n`);
      leave(2);
      break;
    default:
      asked satisfies never;
  }
};

const asked = readArguments(startArguments(), isPackaged());
if (asked.kind === 'command') {
  // Electron gets no further than here: it waits for what this file waits for.
  const { runCommandLine } = await import('./command-line/command-line.ts');
  leave(await runCommandLine(asked.words, dataFolder()));
} else act(asked);
