import process from 'node:process';
import { setTimeout as after } from 'node:timers/promises';
import type { App } from '../shared/app/app.ts';
import { justStarted } from '../shared/app/just-started.ts';
import { englishStart } from '../shared/i18n/english-start.ts';
import { spoken } from '../shared/i18n/spoken.ts';
import { answerTo } from './command-line/answer.ts';
import { languageIn, readArguments, type StartRequest } from './command-line/arguments.ts';
import { handover, windowOfSecondStart } from './command-line/second-start.ts';
import {
  becomeFirst,
  complain,
  dataFolder,
  firstMayRun,
  isPackaged,
  leave,
  liveInTray,
  onSecondStart,
  prepareChromium,
  startArguments,
  version,
  whenReady,
} from './desktop/app.ts';
import { startAnewByServer } from './desktop/display-server.ts';
import { ignoreInspectorSignal, quit } from './desktop/quit.ts';
import { registerScheme } from './desktop/scheme.ts';
import { createTrayIcon, type TrayIcon } from './desktop/tray.ts';
import { whyNoStart } from './desktop/why-no-start.ts';

const packaged = isPackaged();
const language = spoken(languageIn(startArguments(), packaged), { en: englishStart });

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
    language,
    (action) => (action.type === 'quit' ? quit() : void app.then(({ perform }) => perform(action))),
    () => void app.then(({ openHome }) => openHome('today')),
  );
  tray.render(justStarted);
  const app = load(request, tray);
  return app;
};

/** A first instance that hangs would hold up this one, and tell nobody. */
const whyNoAnswerOfFirst = async (): Promise<string | null> => {
  if (!firstMayRun()) return null;
  const { whyNoAnswer } = await import('./command-line/command-line.ts');
  return whyNoAnswer(language.code, dataFolder());
};

const start = async (request: StartRequest): Promise<void> => {
  prepareChromium();
  const whyNot = await whyNoAnswerOfFirst();
  if (whyNot !== null) {
    // Not waited for: Electron is ready for a window only once this file has nothing to wait for.
    void complain(whyNot).then(() => leave(1));
    return;
  }
  if (!becomeFirst(handover(request))) {
    leave(0);
    return;
  }
  registerScheme();
  ignoreInspectorSignal();
  liveInTray();
  const running = whenReady().then(() => runBehindIcon(request));
  onSecondStart((data) => {
    const wanted = windowOfSecondStart(data);
    void running.then(({ openHome, openFind }) => ('find' in wanted ? openFind(wanted.find) : openHome(wanted.page)));
  });
};

const asked = readArguments(language.t, startArguments(), packaged);
if (asked.kind === 'command') {
  // Electron gets no further than here: it waits for what this file waits for.
  const { runCommandLine } = await import('./command-line/command-line.ts');
  const facts = { languageCode: language.code, version: version(), packaged, folder: dataFolder() };
  leave(await runCommandLine({ ...facts, words: asked.words }));
} else if (asked.kind === 'start') {
  const reason = await whyNoStart(language.t);
  if (reason !== null) {
    process.stderr.write(`${reason}\n`);
    leave(1);
  } else if (startAnewByServer()) leave(0);
  else await start(asked.request);
} else {
  const answer = answerTo(language.t, asked, { version: version(), packaged });
  if (answer !== null) process[answer.stream].write(`${answer.text}\n`);
  leave(answer?.exitCode ?? 0);
}
