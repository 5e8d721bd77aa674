import process from 'node:process';
import { languageOf } from '../../shared/i18n/languages.ts';
import { policyPath, readPolicyFile } from '../storage/policy-file.ts';
import { withoutLanguage } from './arguments.ts';
import { whyNoAnswer as whyNoAnswerOf } from './no-answer.ts';
import { socketFactsHere } from './places.ts';
import { type ExitCode, runCommand } from './run.ts';

const FOLDER_OPTION = '--user-data-dir=';

const isGone = (error: NodeJS.ErrnoException): boolean => error.code === 'EPIPE';

/** Resolves with what kept the text from being written; null where it is out, or where nobody reads it any more. */
const write = (stream: NodeJS.WriteStream, text: string): Promise<Error | null> =>
  new Promise((resolve) => {
    stream.write(text === '' ? '' : `${text}\n`, (error) => resolve(error && !isGone(error) ? error : null));
  });

export type CommandLineOptions = {
  readonly languageCode: string;
  readonly version: string;
  readonly packaged: boolean;
  /** All that stands behind the program's name. */
  readonly words: readonly string[];
  /** Where the data of this person's Vertebreak stands, unless the words say another place. */
  readonly folder: string;
};

/** Runs a command of the command line on this process's streams; how it is to end. */
export const runCommandLine = async (options: CommandLineOptions): Promise<ExitCode> => {
  const { version, packaged, folder } = options;
  const language = languageOf(options.languageCode);
  const { env, stdout, stderr } = process;
  // An error of a stream that nobody listens for ends the program with a stack trace.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  const words = withoutLanguage(language.t, options.words, packaged);
  if (typeof words === 'string') {
    await write(stderr, language.t('cli.complaint', { reason: words }));
    return 2;
  }
  const isPlain = !stdout.isTTY || env.NO_COLOR !== undefined || env.TERM === 'dumb';
  const given = words.find((word) => word.startsWith(FOLDER_OPTION));
  const result = await runCommand(
    words.filter((word) => word !== given),
    {
      ...{ language, version },
      folder: given?.slice(FOLDER_OPTION.length) ?? folder,
      socketFacts: socketFactsHere(),
      policyFile: readPolicyFile(language.t, policyPath(process.platform, packaged, env)),
      bold: isPlain ? (heading) => heading : (heading) => `\u001b[1m${heading}\u001b[22m`,
    },
  );
  await write(stderr, result.stderr);
  const failure = await write(stdout, result.stdout);
  if (failure === null) return result.exitCode;
  await write(stderr, language.t('cli.complaint', { reason: failure.message }));
  return 1;
};

/** Why a start on a data folder can only fail, since the Vertebreak that holds it does not answer; else null. */
export const whyNoAnswer = (languageCode: string, folder: string): Promise<string | null> =>
  whyNoAnswerOf(languageOf(languageCode).t, folder, socketFactsHere());
