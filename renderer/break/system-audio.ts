import { createPlayer } from '../audio/sound.ts';
import { createSpeaker } from '../audio/voice.ts';
import type { WindowLanguage } from '../ui/language.tsx';
import { type BreakAudio, createAudio } from './audio.ts';

/** A break heard by this system's sound and voice. */
export const heardBySystem = (language: WindowLanguage): BreakAudio =>
  createAudio(language, createPlayer(), createSpeaker(window.speechSynthesis, language.code));
