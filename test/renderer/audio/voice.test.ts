import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeaker, pickVoice } from '../../../renderer/audio/voice.ts';

const voice = (lang: string, { localService = true, isDefault = false } = {}) =>
  ({ lang, localService, default: isDefault, name: lang, voiceURI: lang }) as SpeechSynthesisVoice;

describe('the voice', () => {
  const [german, british, american] = [voice('de-DE', { isDefault: true }), voice('en_GB'), voice('en-US')];
  it.each([
    ['one of the page’s language', [german, british], 'en', british],
    ['the system’s own choice among several', [british, voice('en-US', { isDefault: true })], 'en', 'en-US'],
    ['whatever the region', [american], 'en-AU', american],
    ['none of another language', [german], 'en', null],
    ['none that speaks elsewhere', [voice('en-US', { localService: false })], 'en', null],
    ['none where there are none', [], 'en', null],
  ] as const)('is %s', (_, voices, language, expected) => {
    const picked = pickVoice(voices, language);
    expect(typeof expected === 'string' ? picked?.lang : picked).toBe(expected);
  });
});

describe('reading aloud', () => {
  class Utterance {
    voice: SpeechSynthesisVoice | null = null;
    lang = '';
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  beforeEach(() => void vi.stubGlobal('SpeechSynthesisUtterance', Utterance));
  afterEach(() => void vi.unstubAllGlobals());

  const speech = (voices: readonly SpeechSynthesisVoice[]) => {
    const done: string[] = [];
    const synthesis = {
      getVoices: () => [...voices],
      cancel: () => done.push('cancel'),
      speak: ({ text, lang }: Utterance) => done.push(`${lang} ${text}`),
    } as unknown as SpeechSynthesis;
    return { synthesis, done };
  };

  it('takes the place of what is being read, a sentence at a time', () => {
    const { synthesis, done } = speech([voice('en-GB')]);
    createSpeaker(synthesis, 'en').say(['Lift.', 'Lower slowly.']);
    expect(done).toEqual(['cancel', 'en-GB Lift.', 'en-GB Lower slowly.']);
  });

  it('is silent without error where the system has no voice, or no speech at all', () => {
    const { synthesis, done } = speech([]);
    createSpeaker(synthesis, 'en').say(['Lift.']);
    expect(done).toEqual(['cancel']);
    const mute = createSpeaker(undefined, 'en');
    mute.say(['Lift.']);
    mute.stop();
  });
});
