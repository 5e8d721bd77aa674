import { ipcMain } from 'electron';
import { type Answered, type Ask, askChannels } from '../../shared/app/answering.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { windowNameOf } from './window.ts';

/**
 * Lets the windows ask, on the channels of the contract. A refusal goes back as an answer that the preload script throws:
 * what is thrown here, Electron writes to the terminal each time.
 */
export const answerWindows = (answer: (ask: Ask) => Answered): void => {
  for (const channel of askChannels) {
    ipcMain.handle(channel, async (event, ...args: readonly unknown[]): Promise<Answered> => {
      const answered = answer({ channel, from: windowNameOf(event), args });
      if ('refused' in answered) return answered;
      try {
        return { reply: await answered.reply };
      } catch (error) {
        return { refused: errorReason(error) };
      }
    });
  }
};
