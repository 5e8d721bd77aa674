import process from 'node:process';
import { languageOf } from '../../shared/i18n/languages.ts';
import { withoutLanguage } from './arguments.ts';
import { whyNoAnswer as whyNoAnswerOf } from './no-answer.ts';
import { socketFactsHere } from './places.ts';
import { type ExitCode, runCommand } from './run.ts';

const FOLDER_OPTION = '--user-data-dir=';

/** Resolves once the text is out, also where nobody reads it any more. */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => {
    stream.once('error', () => resolve());
    stream.write(text === '' ? '' : `${text}\n`, () => resolve());
  });

export type CommandLineOptions = {
  readonly languageCode: string;
  readonly packaged: boolean;
  /** All that stands behind the program's name. */
  readonly words: readonly string[];
  /** Where the data of this person's Vertebreak stands, unless the words say another place. */
  readonly folder: string;
};

/** Runs a command of the command line on this process's streams; how it is to end. */
export const runCommandLine = async (options: CommandLineOptions): Promise<ExitCode> => {
  const { packaged, folder } = options;
  const language = languageOf(options.languageCode);
  const { env, stdout, stderr } = process;
  const words = withoutLanguage(language.t, options.words, packaged);
  if (typeof words === 'string') {
    await write(stderr, language.t('cli.complaint', { reason: words }));
    return 2;
  }
  const isPlain = !stdout.isTTY || env.NO_COLOR !== undefined || env.TERM === 'dumb';
  const given = words.find((word) => word.startsWith(FOLDER_OPTION));
  const said = await runCommand(
    words.filter((word) => word !== given),
    {
      language,
      folder: given?.slice(FOLDER_OPTION.length) ?? folder,
      socketFacts: socketFactsHere(),
      bold: isPlain ? (heading) => heading : (heading) => `\u001b[1m${heading}\u001b[22m`,
    },
  );
  await write(stderr, said.stderr);
  await write(stdout, said.stdout);
  return said.exitCode;
};

/** Why a start on a data folder can only fail, since the Vertebreak that holds it does not answer; else null. */
export const whyNoAnswer = (languageCode: string, folder: string): Promise<string | null> =>
  whyNoAnswerOf(languageOf(languageCode).t, folder, socketFactsHere());
