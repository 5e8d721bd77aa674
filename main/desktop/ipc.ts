import { ipcMain } from 'electron';
import { type Answered, type Ask, askChannels } from '../../shared/app/answering.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { windowNameOf } from './window.ts';

/** Once the reply is there. */
const settled = async (answered: Answered): Promise<Answered> => {
  if ('refused' in answered) return answered;
  try {
    return { reply: await answered.reply };
  } catch (error) {
    return { refused: errorReason(error) };
  }
};

/**
 * Lets the windows ask, on the channels of the contract; they are answered in JSON. A refusal goes back as an answer that
 * the page throws: what is thrown here, Electron writes to the terminal each time.
 */
export const answerWindows = (answer: (ask: Ask) => Answered): void => {
  for (const channel of askChannels) {
    ipcMain.handle(channel, async (event, ...args: readonly unknown[]) =>
      JSON.stringify(await settled(answer({ channel, from: windowNameOf(event), args }))),
    );
  }
};
