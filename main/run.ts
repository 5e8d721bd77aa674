import type { App } from '../shared/app/app.ts';
import { createApp } from '../shared/app/create-app.ts';
import { languageOf } from '../shared/i18n/languages.ts';
import type { StartRequest } from './command-line/arguments.ts';
import { socketFactsHere } from './command-line/places.ts';
import { serveCommands } from './command-line/server.ts';
import { dataFolder, pagesFolder } from './desktop/app.ts';
import { createElectronHost } from './desktop/host.ts';
import { answerWindows } from './desktop/ipc.ts';
import { onQuit } from './desktop/quit.ts';
import { serveScheme } from './desktop/scheme.ts';
import type { TrayIcon } from './desktop/tray.ts';

/** Runs the app behind its icon: the host, the app on it, and all that asks it; Electron is ready by now. */
export const run = async (request: StartRequest, tray: TrayIcon): Promise<App> => {
  const language = languageOf(request.language);
  const { host, firstReading } = createElectronHost({ tray, timeScale: request.timeScale, language });
  const app = createApp(host);
  serveScheme(pagesFolder());
  answerWindows(app.answer);
  await firstReading();
  app.start(request);
  const commands = serveCommands({
    t: language.t,
    folder: dataFolder(),
    socketFacts: socketFactsHere(),
    answer: app.carryOut,
    refused: (reason) => app.noteRefusal('command-line', reason),
  });
  onQuit(async () => {
    const ended = app.quit();
    await commands.then(({ close }) => close());
    await ended;
  });
  return app;
};
