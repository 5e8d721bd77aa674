import process from 'node:process';
import texts from '../shared/locales/en/shell.json' with { type: 'json' };
import { fill } from '../shared/locales/text.ts';
import { HOME_PAGES } from '../shared/views.ts';
import { type Arguments, readArguments, type StartRequest } from './cli/arguments.ts';
import { handover, pageOfSecondStart } from './cli/second-start.ts';
import {
  becomeFirst,
  isPackaged,
  leave,
  liveInTray,
  onSecondStart,
  prepareChromium,
  startArguments,
  version,
  whenReady,
} from './desktop/app.ts';
import { registerScheme } from './desktop/scheme.ts';
import { runShell } from './shell.ts';

const usage = (): string => fill(texts.usage.text, { pages: HOME_PAGES.join(', ') });

const start = (request: StartRequest): void => {
  prepareChromium();
  if (!becomeFirst(handover(request))) {
    leave(0);
    return;
  }
  registerScheme();
  liveInTray();
  const running = whenReady().then(() => runShell(request));
  onSecondStart((data) => void running.then(({ openHome }) => openHome(pageOfSecondStart(data))));
};

const act = (asked: Arguments): void => {
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

act(readArguments(startArguments(), isPackaged()));
