import { useRef, useState } from 'preact/hooks';
import { HOLIDAYS_AT_MOST, type Holiday } from '../../../shared/settings/schema.ts';
import { Button } from '../../ui/button.tsx';
import { dateLocale } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { type SettingsProps, useRefusal } from './save.ts';

type HolidaysProps = SettingsProps & {
  /** The local date of now. */
  readonly today: string;
  /** How the person's system writes dates. */
  readonly locale: string;
};

/** Days without breaks. Those that are past stay in the file, out of sight, until the person takes them out. */
export const Holidays = ({ settings, save, today, locale }: HolidaysProps) => {
  const { code, t } = useLanguage();
  const { reason, setReason, trySave } = useRefusal(save);
  const [spoken, setSpoken] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  const { holidays } = settings;
  const coming = holidays.filter(({ until }) => until >= today);
  const pastCount = holidays.length - coming.length;
  const inWords = (days: Holiday): string => datesInWords(dateLocale(code, locale), days);

  const change = async (by: (now: readonly Holiday[]) => Holiday[], done: string) => {
    if (await trySave((now) => ({ ...now, holidays: by(now.holidays) }))) setSpoken(done);
  };
  // What was pressed is gone with its row: the keyboard goes on where the next day is entered.
  const remove = async (isOut: (days: Holiday) => boolean, done: string) => {
    await change((now) => now.filter((days) => !isOut(days)), done);
    first.current?.focus();
  };
  const add = async () => {
    const from = first.current?.value ?? '';
    const days = { from, until: last.current?.value || from };
    const wrong = whatIsWrong(days, coming, today);
    if (wrong !== null) {
      setReason(t(`home.settings.holidays.wrong.${wrong}`));
      return;
    }
    await change(
      (now) => [...now, days].sort((one, other) => (one.from < other.from ? -1 : 1)),
      t('home.settings.holidays.added', { days: inWords(days) }),
    );
    for (const field of [first, last]) if (field.current !== null) field.current.value = '';
    first.current?.focus();
  };

  return (
    <fieldset class="group holidays">
      <legend>{t('home.settings.holidays.title')}</legend>
      <p class="lead">{t('home.settings.holidays.lead')}</p>
      <ul class="excluded">
        {coming.map((days) => (
          <li key={`${days.from} ${days.until}`}>
            <span>{inWords(days)}</span>
            <Button
              weight="plain"
              label={t('home.settings.holidays.remove', { days: inWords(days) })}
              onPress={() =>
                remove(
                  ({ from, until }) => from === days.from && until === days.until,
                  t('home.settings.holidays.removed', { days: inWords(days) }),
                )
              }
            >
              {t('home.settings.hours.removeFace')}
            </Button>
          </li>
        ))}
        {pastCount > 0 && (
          <li>
            <span class="check-hint">{t('home.settings.holidays.past', { n: pastCount })}</span>
            <Button
              weight="plain"
              label={t('home.settings.holidays.removePast')}
              onPress={() => remove(({ until }) => until < today, t('home.settings.holidays.removedPast'))}
            >
              {t('home.settings.hours.removeFace')}
            </Button>
          </li>
        )}
      </ul>
      {holidays.length < HOLIDAYS_AT_MOST ? (
        <div class="range">
          {([first, last] as const).map((field) => (
            <label key={field === first} class="time-field">
              <span>{t(`home.settings.holidays.${field === first ? 'from' : 'until'}`)}</span>
              <input type="date" ref={field} min={today} max="2999-12-31" />
            </label>
          ))}
          <Button onPress={add}>{t('home.settings.holidays.add')}</Button>
        </div>
      ) : (
        <p class="lead">{t('home.settings.holidays.full', { n: HOLIDAYS_AT_MOST })}</p>
      )}
      <p class="heard-only" role="status">
        {spoken}
      </p>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </fieldset>
  );
};

/** Why days cannot be put on the list; null where they can. */
const whatIsWrong = ({ from, until }: Holiday, coming: readonly Holiday[], today: string) => {
  if (from === '') return 'none';
  if (until < from) return 'order';
  if (until < today) return 'past';
  return coming.some((known) => known.from <= from && until <= known.until) ? 'twice' : null;
};

/** A day, or the first and the last of several; written and read in the same zone, so they stay. */
const datesInWords = (locale: string, { from, until }: Holiday): string => {
  const [first, last] = [from, until].map((date) => Date.parse(`${date}T00:00:00Z`));
  return new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  } as const).formatRange(first ?? 0, last ?? 0);
};
