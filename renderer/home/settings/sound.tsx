import { useEffect, useRef } from 'preact/hooks';
import type { Translator } from '../../../shared/i18n/english.ts';
import { boundsOf } from '../../../shared/settings/numbers.ts';
import type { ProfilesShown } from '../../../shared/settings/profiles.ts';
import type { Player } from '../../audio/sound.ts';
import { createPlayer } from '../../audio/sound.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { Slider } from '../../ui/slider.tsx';
import { FromProfile } from './profiles.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';

const { min, max } = boundsOf('sound', 'volume');
/** Finer steps of loudness nobody hears. */
const VOLUME_STEP = 5;

const inWords = (t: Translator<'home'>, volume: number): string =>
  volume === 0 ? t('home.settings.sound.off') : t('home.settings.sound.percent', { volume });

type SoundProps = SettingsProps & { readonly profiles: ProfilesShown; readonly makePlayer?: () => Player };

/** What may be heard of a break. */
export const Sound = ({ settings, save, profiles, makePlayer = createPlayer }: SoundProps) => {
  const t = useT();
  const { reason, trySave } = useRefusal(save);
  const { volume, voice } = settings.sound;
  const play = usePlayer(makePlayer);
  return (
    <section>
      <h2>{t('home.settings.sound.title')}</h2>
      <FromProfile profiles={profiles} part="sound" />
      <p class="lead">{t('home.settings.sound.lead')}</p>
      <Setting id="sound.volume">
        <Slider
          label={t('home.settings.sound.cues')}
          value={volume}
          min={min}
          max={max}
          step={VOLUME_STEP}
          inWords={(one) => inWords(t, one)}
          onEnter={(entered) => trySave((now) => ({ ...now, sound: { ...now.sound, volume: entered } }))}
        >
          <Button
            label={t('home.settings.sound.tryLabel')}
            disabled={volume === 0}
            onPress={() => play('movement', volume / 100)}
          >
            {t('home.settings.sound.try')}
          </Button>
        </Slider>
      </Setting>
      <Setting id="sound.voice">
        <Check
          label={t('home.settings.sound.voice')}
          checked={voice}
          onChange={(wanted) => trySave((now) => ({ ...now, sound: { ...now.sound, voice: wanted } }))}
        />
      </Setting>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </section>
  );
};

/** Plays cues as a break does, from the first one asked for until the page is left. */
const usePlayer = (makePlayer: () => Player): Player['play'] => {
  const player = useRef<Player | null>(null);
  useEffect(() => () => player.current?.close(), []);
  return (cue, loudness) => {
    player.current ??= makePlayer();
    player.current.play(cue, loudness);
  };
};
