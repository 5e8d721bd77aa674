import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bridge } from '../../../shared/contract.ts';
import type { Span } from '../../../shared/history/spans.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';
import { Button } from '../../ui/button.tsx';
import { oClock, type Place } from '../../ui/format.ts';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { useAnswer } from '../settings/save.ts';
import { fieldTime, momentIn } from './field-time.ts';

type CorrectionProps = {
  /** The while of which something is said. */
  readonly span: Span;
  readonly as: 'sitting' | 'up';
  readonly place: Place;
  readonly correct: Bridge['correctDay'];
  /** It is corrected from a moment on, or will not be, as the answer turns out. */
  readonly onCorrect: (fromMs: number, isCorrected: Promise<boolean>) => void;
  readonly onLeave: () => void;
};

/** Says that a while was otherwise, all of it or from one time to another. */
export const Correction = ({ span, as, place, correct, onCorrect, onLeave }: CorrectionProps) => {
  const t = useT();
  const { zone } = place;
  const [from, setFrom] = useState(fieldTime(span.fromMs, zone));
  const [to, setTo] = useState(fieldTime(span.toMs, zone));
  const [isOutside, setOutside] = useState(false);
  const { reason, tell } = useAnswer();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const save = () => {
    // What was left as it stood is meant to the second.
    const fromMs = from === fieldTime(span.fromMs, zone) ? span.fromMs : momentIn(span, from, zone);
    const toMs = to === fieldTime(span.toMs, zone) ? span.toMs : momentIn(span, to, zone);
    const isSound = fromMs !== null && toMs !== null && toMs - fromMs >= MINUTE_MS;
    setOutside(!isSound);
    if (isSound)
      onCorrect(
        fromMs,
        tell(() => correct({ as, fromMs, toMs })),
      );
  };
  const refusal = reason === null ? null : t('home.day.refused', { reason });
  const ends = { from: oClock(span.fromMs, place), to: oClock(span.toMs, place) };
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <fieldset>
        <legend>{t(`home.day.correct.ask.${as}`)}</legend>
        <label class="time-field">
          <span>{t('home.day.correct.from')}</span>
          <input ref={first} type="time" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label class="time-field">
          <span>{t('home.day.correct.to')}</span>
          <input type="time" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {t('home.day.correct.save')}
        </button>
        <Button weight="plain" onPress={onLeave}>
          {t('home.day.correct.cancel')}
        </Button>
      </fieldset>
      <Problem text={isOutside ? t('home.day.correct.outside', ends) : refusal} />
    </form>
  );
};
