import { useState } from 'preact/hooks';
import { dateText } from '../../../shared/i18n/formats.ts';
import { boundsOf } from '../../../shared/settings/numbers.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { TrialDay as Trial } from '../../../shared/views/trial.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { dateLocale } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { Slider } from '../../ui/slider.tsx';
import { Legend } from '../ruler/legend.tsx';
import { HourWords, Ruler } from '../ruler/ruler.tsx';
import { scaleFor } from '../ruler/scale.ts';
import { type SettingsProps, useRefusal } from './save.ts';
import { useNewest } from './use-newest.ts';

type TrialDayProps = SettingsProps & {
  readonly view: Pick<HomeView, 'locale'>;
  readonly bridge: Pick<HomeBridge, 'tryDay'>;
};

const KINDS = ['micro', 'long'] as const;
/** Finer than this nobody tells one day from another. */
const STEP_MINUTES = 5;

type Slid = Readonly<Partial<Record<(typeof KINDS)[number], number>>>;

const slidTo = (settings: Settings, slid: Slid): Settings => ({
  ...settings,
  micro: { ...settings.micro, everyMinutes: slid.micro ?? settings.micro.everyMinutes },
  long: { ...settings.long, everyMinutes: slid.long ?? settings.long.everyMinutes },
});

/** The window is told of the same settings anew with everything else that changes. */
const isSame = (one: Settings, other: Settings): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A day of the person's own under the settings as they were and as they are, out of sight until it is wanted. */
export const TrialDay = (props: TrialDayProps) => {
  const { t } = useLanguage();
  const [before, setBefore] = useState<Settings | null>(null);
  return (
    <fieldset class="group trial">
      <legend>{t('trial.title')}</legend>
      <p class="lead">{t('trial.lead')}</p>
      <div class="trial-acts">
        <Button expanded={before !== null} onPress={() => setBefore(before === null ? props.settings : null)}>
          {t(before === null ? 'trial.open' : 'trial.close')}
        </Button>
        {before !== null && !isSame(before, props.settings) && (
          <Button weight="plain" onPress={() => setBefore(props.settings)}>
            {t('trial.again')}
          </Button>
        )}
      </div>
      {before !== null && <Comparison {...props} before={before} />}
    </fieldset>
  );
};

const Comparison = ({ settings, save, view, bridge, before }: TrialDayProps & { readonly before: Settings }) => {
  const { t } = useLanguage();
  const { reason, trySave } = useRefusal(save);
  const [date, setDate] = useState<string | null>(null);
  const [slid, setSlid] = useState<Slid>({});
  const [problem, setProblem] = useState<string | null>(null);
  const after = slidTo(settings, slid);
  const trial = useNewest({ date, before, after }, bridge.tryDay, (error) => setProblem(reasonOf(error)));
  return (
    <>
      {KINDS.filter((kind) => settings[kind].on).map((kind) => {
        const { min, max } = boundsOf(kind, 'everyMinutes');
        return (
          <Slider
            key={kind}
            label={`${t(`home.settings.breaks.${kind}`)}: ${t('home.settings.breaks.everyMinutes')}`}
            value={settings[kind].everyMinutes}
            {...{ min, max }}
            step={STEP_MINUTES}
            inWords={(minutes) => `${minutes} ${t('home.settings.units.minutes')}`}
            onSlide={(everyMinutes) => setSlid({ ...slid, [kind]: everyMinutes })}
            onEnter={async (everyMinutes) => {
              const isSaved = await trySave((now) => ({ ...now, [kind]: { ...now[kind], everyMinutes } }));
              setSlid({});
              return isSaved;
            }}
          />
        );
      })}
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
      <Problem text={problem === null ? null : t('trial.failed', { reason: problem })} />
      {trial !== null && <Rulers trial={trial} locale={view.locale} onDate={setDate} />}
    </>
  );
};

type RulersProps = {
  readonly trial: Trial;
  readonly locale: string;
  readonly onDate: (date: string) => void;
};

const Rulers = ({ trial, locale, onDate }: RulersProps) => {
  const { code, t } = useLanguage();
  const { date, dates, zone, words } = trial;
  const sides = [trial.before, trial.after] as const;
  const scale = scaleFor(sides, zone);
  const longest = (day: Trial['after']) => day.bouts.find(({ sittingMs }) => sittingMs === day.longestMs) ?? null;
  return (
    <div class="trial-day">
      {date === null ? (
        <p class="lead">{t('trial.typical')}</p>
      ) : (
        <label class="trial-choice">
          {t('trial.day')}
          <select value={date} onChange={(event) => onDate(event.currentTarget.value)}>
            {dates.map((one) => (
              <option key={one} value={one}>
                {dateText(dateLocale(code, locale), one, 'full')}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="trial-words" role="status">
        {words.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      {(['before', 'after'] as const).map((side) => (
        <div key={side} class="trial-side">
          <p>{t(`trial.${side}`)}</p>
          <Ruler day={trial[side]} scale={scale} zone={zone} marked={longest(trial[side])} />
        </div>
      ))}
      <HourWords scale={scale} locale={locale} />
      <Legend days={sides} marked={t('trial.marked')} />
    </div>
  );
};
