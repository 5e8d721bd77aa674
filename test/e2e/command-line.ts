import { socketFactsHere } from '../../main/command-line/places.ts';
import { type Output, runCommand } from '../../main/command-line/run.ts';
import { fakeTimers } from '../fake-timers.ts';
import { language } from '../language.ts';

/** Runs a command of the command line on the app that has this folder; within this process, which takes less time. */
export const runOn = (folder: string, ...words: readonly string[]): Promise<Output> =>
  runCommand(words, {
    language,
    version: '0.1.0',
    folder,
    socketFacts: socketFactsHere(),
    timers: fakeTimers(),
    policyFile: null,
    bold: (heading) => heading,
  });

/** The first line of the status. */
export const statusLine = async (folder: string): Promise<string | undefined> =>
  (await runOn(folder, 'status')).stdout.split('\n')[0];
