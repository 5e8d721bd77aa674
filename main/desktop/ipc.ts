import { ipcMain } from 'electron';
import { type Answered, type Ask, askChannels } from '../../shared/app/answering.ts';
import { windowNameOf } from './window.ts';

/** Lets the windows ask, on the channels of the contract. */
export const answerWindows = (answer: (ask: Ask) => Answered): void => {
  for (const channel of askChannels) {
    ipcMain.handle(channel, (event, ...args: readonly unknown[]) => {
      const answered = answer({ channel, from: windowNameOf(event), args });
      // The window's promise is rejected with the reason; nothing here is.
      if ('refused' in answered) throw new Error(answered.refused);
      return answered.reply;
    });
  }
};
