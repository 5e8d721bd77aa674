import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Output, runCommand } from '../../../main/command-line/run.ts';
import type { CommandServer, CommandServerOptions } from '../../../main/command-line/server.ts';
import { language } from '../../language.ts';
import { held, serve, socketFacts } from './serving.ts';

// Commands as they are run where the folder is that of the test.

export const run = (...words: string[]): Promise<Output> =>
  runCommand(words, {
    language,
    version: '0.1.0',
    folder: held.folder,
    policyFile: null,
    socketFacts: socketFacts(),
    bold: (heading) => heading,
  });

/** A Vertebreak that runs and answers so. */
export const answering = (answer: CommandServerOptions['answer']): Promise<CommandServer> => serve({ answer });

/** Puts a file into the folder. */
export const keep = (name: string, content: string): void => {
  mkdirSync(join(held.folder, 'movements'), { recursive: true });
  writeFileSync(join(held.folder, name), content);
};
