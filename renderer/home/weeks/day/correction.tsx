import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bridge } from '../../../../shared/contract.ts';
import type { Span } from '../../../../shared/history/spans.ts';
import { MINUTE_MS } from '../../../../shared/model/time.ts';
import { reasonOf } from '../../../ui/bridge.ts';
import { Button } from '../../../ui/button.tsx';
import { oClock, type Place } from '../../../ui/format.ts';
import { useT } from '../../../ui/language.tsx';
import { Problem } from '../../../ui/number-field.tsx';
import { fieldTime, momentIn } from './field-time.ts';

type CorrectionProps = {
  /** The while of which something is said. */
  readonly span: Span;
  readonly as: 'sitting' | 'up';
  readonly place: Place;
  readonly correct: Bridge['correctDay'];
  readonly onChanged: () => void;
  readonly onLeave: () => void;
};

/** Says that a while was otherwise, all of it or from one time to another. */
export const Correction = ({ span, as, place, correct, onChanged, onLeave }: CorrectionProps) => {
  const t = useT();
  const { zone } = place;
  const [from, setFrom] = useState(fieldTime(span.fromMs, zone));
  const [to, setTo] = useState(fieldTime(span.toMs, zone));
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const save = async () => {
    // What was left as it stood is meant to the second.
    const fromMs = from === fieldTime(span.fromMs, zone) ? span.fromMs : momentIn(span, from, zone);
    const toMs = to === fieldTime(span.toMs, zone) ? span.toMs : momentIn(span, to, zone);
    if (fromMs === null || toMs === null || toMs - fromMs < MINUTE_MS) {
      setProblem(t('weeks.correct.outside', { from: oClock(span.fromMs, place), to: oClock(span.toMs, place) }));
      return;
    }
    try {
      const answer = await correct({ as, fromMs, toMs });
      if (answer.ok) onChanged();
      else setProblem(t('weeks.correct.refused', { reason: reasonOf(answer.reason) }));
    } catch (error) {
      setProblem(t('weeks.correct.refused', { reason: reasonOf(error) }));
    }
  };
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <fieldset>
        <legend>{t(`weeks.correct.ask.${as}`)}</legend>
        <label class="time-field">
          <span>{t('weeks.correct.from')}</span>
          <input ref={first} type="time" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label class="time-field">
          <span>{t('weeks.correct.to')}</span>
          <input type="time" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {t('weeks.correct.save')}
        </button>
        <Button weight="plain" onPress={onLeave}>
          {t('weeks.correct.cancel')}
        </Button>
      </fieldset>
      <Problem text={problem} />
    </form>
  );
};
