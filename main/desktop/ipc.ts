import { ipcMain } from 'electron';
import { answerAsk, askChannels, type Handlers } from '../../shared/app/answering.ts';
import type { AskChannel } from '../../shared/contract.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import { windowNameOf } from './window.ts';

/** Lets the windows ask, on the channels of the contract. */
export const answerWindows = (
  t: Translator<'issues' | 'shell'>,
  handlers: Handlers,
  refused: (channel: AskChannel, reason: string) => void,
): void => {
  for (const channel of askChannels) {
    ipcMain.handle(channel, (event, ...args: readonly unknown[]) => {
      const answered = answerAsk(t, handlers, { channel, from: windowNameOf(event), args }, refused);
      // The window's promise is rejected with the reason; nothing here is.
      if ('refused' in answered) throw new Error(answered.refused);
      return answered.reply;
    });
  }
};
