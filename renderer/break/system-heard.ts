import type { WindowLanguage } from '../ui/language.tsx';
import { createHeard, type Heard } from './heard.ts';
import { createPlayer } from './sound.ts';
import { createSpeaker } from './voice.ts';

/** A break heard by this system's sound and voice. */
export const heardBySystem = (language: WindowLanguage): Heard =>
  createHeard(language, createPlayer(), createSpeaker(window.speechSynthesis, language.code));
