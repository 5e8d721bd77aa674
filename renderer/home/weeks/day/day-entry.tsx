import { useRef, useState } from 'preact/hooks';
import type { Bridge } from '../../../../shared/contract.ts';
import { lengthOf } from '../../../../shared/history/spans.ts';
import type { Translator } from '../../../../shared/i18n/english.ts';
import { rowText } from '../../../../shared/i18n/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { oClock, type Place } from '../../../ui/format.ts';
import { useLanguage, type WindowLanguage } from '../../../ui/language.tsx';
import { lengthInWords } from '../../length.ts';
import { Correction } from './correction.tsx';
import { correctionOf, type Entry } from './entries.ts';

type DayEntryProps = {
  readonly entry: Entry;
  /** Whether it can be corrected still. */
  readonly isOpen: boolean;
  readonly place: Place;
  readonly nameOf: (movementId: string) => string;
  readonly correct: Bridge['correctDay'];
  readonly onChanged: () => Promise<void>;
};

/** A line of the day: when, what, and where it was otherwise, the way to say so. */
export const DayEntry = ({ entry, isOpen, place, nameOf, correct, onChanged }: DayEntryProps) => {
  const language = useLanguage();
  const { t } = language;
  const [asks, setAsks] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const as = isOpen ? correctionOf(entry) : null;
  const span = { from: oClock(entry.fromMs, place), to: oClock(entry.toMs, place) };
  return (
    <li data-kind={entry.kind}>
      <span class="entry-when">{lengthOf(entry) < 60_000 ? span.from : t('home.today.span', span)}</span>
      <span class="entry-what">{wordsOf(language, entry, nameOf)}</span>
      {as !== null && (
        <Button
          weight="plain"
          innerRef={button}
          expanded={asks}
          label={t('weeks.correct.label', { words: t(`weeks.correct.${as}`), ...span })}
          onPress={() => setAsks(!asks)}
        >
          {t(`weeks.correct.${as}`)}
        </Button>
      )}
      {as !== null && asks && (
        <Correction
          span={entry}
          as={as}
          place={place}
          correct={correct}
          onChanged={async () => {
            setAsks(false);
            await onChanged();
          }}
          onLeave={() => {
            setAsks(false);
            button.current?.focus();
          }}
        />
      )}
    </li>
  );
};

const wordsOf = ({ code, t }: WindowLanguage, entry: Entry, nameOf: (id: string) => string): string => {
  if (entry.kind !== 'break') {
    const length = lengthInWords(t, lengthOf(entry));
    const { kind, countedAs } = entry;
    return countedAs === undefined
      ? t(`weeks.day.${kind}`, { length })
      : t(`weeks.day.awayAs.${countedAs}`, { length });
  }
  if (entry.outcome === 'natural') return t(`weeks.day.natural.${entry.break}`);
  const values = { outcome: outcomeWords(t, entry.outcome), movements: rowText(code, entry.movements.map(nameOf)) };
  return t(`weeks.day.${entry.movements.length > 0 ? 'breaksOf' : 'breaks'}.${entry.break}`, values);
};

const outcomeWords = (
  t: Translator<'weeks'>,
  outcome: Exclude<Extract<Entry, { kind: 'break' }>['outcome'], 'natural'>,
): string => t(`weeks.day.outcomes.${outcome}`);
