/** What reads aloud. */
export type Speaker = {
  /** Reads sentences one after the other, in place of what is being read. */
  readonly say: (sentences: readonly string[]) => void;
  readonly stop: () => void;
};

/** Reads aloud with a voice of the system; silent where it has none of its own. */
export const createSpeaker = (speech: SpeechSynthesis | undefined, language: string): Speaker => {
  // The list of voices is fetched at the first question, and is empty until then.
  speech?.getVoices();
  const stop = () => speech?.cancel();
  return {
    say: (sentences) => {
      stop();
      const voice = pickVoice(speech?.getVoices() ?? [], language);
      if (voice === null) return;
      for (const sentence of sentences) {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        speech?.speak(utterance);
      }
    },
    stop,
  };
};

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** A voice of the language that speaks on this machine alone: nothing leaves it. The system's own choice comes first. */
export const pickVoice = <V extends Voice>(voices: readonly V[], language: string): V | null => {
  const local = voices.filter(({ localService }) => localService);
  const mine = local.filter(({ lang }) => primary(lang) === primary(language));
  return mine.find((voice) => voice.default) ?? mine[0] ?? null;
};

/** The language without its region: en of en-GB; some systems write en_GB. */
const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
