import { createHeard, type Heard } from './heard.ts';
import { createPlayer } from './sound.ts';
import { createSpeaker } from './voice.ts';

/** A break heard by this system's sound and voice. */
export const heardBySystem = (): Heard =>
  createHeard(createPlayer(), createSpeaker(window.speechSynthesis, document.documentElement.lang || 'en'));
