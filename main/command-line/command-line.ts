import process from 'node:process';
import { socketFactsHere } from './places.ts';
import { type ExitCode, runCommand } from './run.ts';

const FOLDER_OPTION = '--user-data-dir=';

/** Resolves once the text is out, also where nobody reads it any more. */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => {
    stream.once('error', () => resolve());
    stream.write(text === '' ? '' : `${text}\n`, () => resolve());
  });

/** Runs a command of the command line on this process's streams; how it is to end. */
export const runCommandLine = async (words: readonly string[], folder: string): Promise<ExitCode> => {
  const { env, stdout, stderr } = process;
  const isPlain = !stdout.isTTY || env.NO_COLOR !== undefined || env.TERM === 'dumb';
  const given = words.find((word) => word.startsWith(FOLDER_OPTION));
  const said = await runCommand(
    words.filter((word) => word !== given),
    {
      folder: given?.slice(FOLDER_OPTION.length) ?? folder,
      socketFacts: socketFactsHere(),
      bold: isPlain ? (heading) => heading : (heading) => `\u001b[1m${heading}\u001b[22m`,
    },
  );
  await write(stderr, said.told);
  await write(stdout, said.printed);
  return said.exitCode;
};
