import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../ui/language.tsx';
import type { BreakAudio } from './audio.ts';
import type { Seen } from './clock.ts';

/** Lets the break be heard where that is wanted. What that needs is loaded apart, so that the window shows without it. */
export const useAudio = (seen: Seen | null): void => {
  const language = useLanguage();
  const [heard, setHeard] = useState<BreakAudio | null>(null);
  const sound = seen?.view.sound;
  const isWanted = sound !== undefined && (sound.cues > 0 || sound.voice);

  useEffect(() => {
    if (!isWanted) return;
    let made: BreakAudio | null = null;
    let gone = false;
    import('./system-audio.ts').then(
      ({ heardBySystem }) => {
        if (gone) return;
        made = heardBySystem(language);
        setHeard(made);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      setHeard(null);
      made?.end();
    };
  }, [isWanted, language]);
  useEffect(() => {
    if (heard !== null && seen !== null) heard.follow(seen);
  }, [heard, seen]);
};
