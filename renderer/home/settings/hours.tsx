import type { ProfilesShown } from '../../../shared/settings/profiles.ts';
import type { HoursRange } from '../../../shared/settings/schema.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/choice.tsx';
import { useLanguage, useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { Holidays } from './holidays.tsx';
import { weekdays } from './hours-words.ts';
import { FromProfile } from './profiles.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';

/** A range that somebody may well add: the first one of all is the default working week. */
const newRange: HoursRange = { days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' };

type HoursProps = SettingsProps & { readonly profiles: ProfilesShown; readonly today: string; readonly locale: string };

/** When breaks may show: any number of ranges of the week, but for the holidays. */
export const Hours = ({ settings, save, profiles, today, locale }: HoursProps) => {
  const t = useT();
  const { on, ranges, dayBeginsAt } = settings.hours;
  const { reason, trySave } = useRefusal(save);
  const saveRanges = (change: (now: readonly HoursRange[]) => HoursRange[]) =>
    trySave((now) => ({ ...now, hours: { ...now.hours, ranges: change(now.hours.ranges) } }));
  return (
    <section>
      <h2>{t('home.settings.hours.title')}</h2>
      <FromProfile profiles={profiles} part="hours" />
      <Setting id="hours.on">
        <Check
          label={t('home.settings.hours.on')}
          checked={on}
          onChange={(wanted) => trySave((now) => ({ ...now, hours: { ...now.hours, on: wanted } }))}
        />
      </Setting>
      {on && (
        <Setting id="hours.ranges">
          {ranges.map((range, index) => (
            <Range
              key={index}
              n={index + 1}
              range={range}
              onChange={(changed) => saveRanges((now) => now.map((one, at) => (at === index ? changed : one)))}
              onRemove={() => saveRanges((now) => now.filter((_, at) => at !== index))}
            />
          ))}
          <Button onPress={() => saveRanges((now) => [...now, newRange])}>{t('home.settings.hours.add')}</Button>
        </Setting>
      )}
      <Setting id="hours.dayBeginsAt">
        <TimeField
          label={t('home.settings.hours.dayBeginsAt')}
          value={dayBeginsAt}
          onChange={(wanted) => trySave((now) => ({ ...now, hours: { ...now.hours, dayBeginsAt: wanted } }))}
        />
      </Setting>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
      <Setting id="holidays">
        <Holidays settings={settings} save={save} today={today} locale={locale} />
      </Setting>
    </section>
  );
};

type RangeProps = {
  readonly n: number;
  readonly range: HoursRange;
  readonly onChange: (range: HoursRange) => void;
  readonly onRemove: () => void;
};

const Range = ({ n, range, onChange, onRemove }: RangeProps) => {
  const { code, t } = useLanguage();
  return (
    <fieldset class="range">
      <legend class="heard-only">{t('home.settings.hours.range', { n })}</legend>
      <div class="days">
        {weekdays(code).map(({ day, short, long }) => (
          <label key={day} class="day">
            <input
              type="checkbox"
              aria-label={long}
              checked={range.days.includes(day)}
              onChange={(event) => {
                const wanted = event.currentTarget.checked;
                // What it shows is what holds: the last day of all cannot be taken out.
                event.currentTarget.checked = !wanted;
                onChange({ ...range, days: withDay(range.days, day, wanted) });
              }}
            />
            <span aria-hidden="true">{short}</span>
          </label>
        ))}
      </div>
      <TimeField
        label={t('home.settings.hours.from')}
        value={range.from}
        onChange={(from) => onChange({ ...range, from })}
      />
      <TimeField
        label={t('home.settings.hours.until')}
        value={range.until}
        onChange={(until) => onChange({ ...range, until })}
      />
      <Button weight="plain" label={t('home.settings.hours.remove', { n })} onPress={onRemove}>
        {t('home.settings.hours.removeFace')}
      </Button>
      {range.until <= range.from && <p class="field-hint">{t('home.settings.hours.overnight')}</p>}
    </fieldset>
  );
};

type TimeFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A time of day; one that is only half there is kept to itself. */
const TimeField = ({ label, value, onChange }: TimeFieldProps) => (
  <label class="time-field">
    <span>{label}</span>
    <input
      type="time"
      value={value}
      onChange={(event) => {
        if (event.currentTarget.value !== '') onChange(event.currentTarget.value);
      }}
    />
  </label>
);

const withDay = (days: readonly number[], day: number, wanted: boolean): number[] =>
  [...days.filter((one) => one !== day), ...(wanted ? [day] : [])].sort((one, other) => one - other);
