import { useEffect, useRef } from 'preact/hooks';
import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import { LEVELS } from '../../../shared/settings/schema.ts';
import type { Player } from '../../break/heard.ts';
import { createPlayer } from '../../break/sound.ts';
import { Button } from '../../ui/button.tsx';
import { Check, Radios } from '../../ui/choice.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { Slider } from '../../ui/slider.tsx';
import { boundsOf } from './bounds.ts';
import { type SettingsProps, useRefusal } from './save.ts';

const { level: text, sound, refusedPlain } = words.settings;
const { min, max } = boundsOf('sound', 'volume');
/** Finer steps of loudness nobody hears. */
const VOLUME_STEP = 5;

const inWords = (volume: number): string => (volume === 0 ? sound.off : fill(sound.percent, { volume }));

type BreaksProps = SettingsProps & { readonly makePlayer?: () => Player };

/** How much of the screen a break takes, and what may be heard of it. */
export const Breaks = ({ settings, save, makePlayer = createPlayer }: BreaksProps) => {
  const { reason, trySave } = useRefusal(save);
  const { volume, voice } = settings.sound;
  const play = usePlayer(makePlayer);
  return (
    <section>
      <h2>{text.title}</h2>
      <Radios
        legend={text.legend}
        options={LEVELS.map((value) => ({ value, label: text.names[value], hint: text.hints[value] }))}
        chosen={settings.level}
        onChange={(level) => trySave((now) => ({ ...now, level }))}
      />
      <fieldset class="group">
        <legend>{sound.title}</legend>
        <p class="lead">{sound.lead}</p>
        <Slider
          label={sound.cues}
          value={volume}
          min={min}
          max={max}
          step={VOLUME_STEP}
          inWords={inWords}
          onEnter={(entered) => trySave((now) => ({ ...now, sound: { ...now.sound, volume: entered } }))}
        >
          <Button label={sound.tryLabel} disabled={volume === 0} onPress={() => play('movement', volume / 100)}>
            {sound.try}
          </Button>
        </Slider>
        <Check
          label={sound.voice}
          checked={voice}
          onChange={(wanted) => trySave((now) => ({ ...now, sound: { ...now.sound, voice: wanted } }))}
        />
      </fieldset>
      <Problem text={reason === null ? null : fill(refusedPlain, { reason })} />
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
