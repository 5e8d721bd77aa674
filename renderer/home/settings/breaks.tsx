import words from '../../../shared/locales/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/locales/text.ts';
import { LEVELS } from '../../../shared/settings/schema.ts';
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

/** How much of the screen a break takes, and what may be heard of it. */
export const Breaks = ({ settings, save }: SettingsProps) => {
  const { reason, trySave } = useRefusal(save);
  const { volume, voice } = settings.sound;
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
        />
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
