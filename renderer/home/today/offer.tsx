import { useState } from 'preact/hooks';
import type { Answer } from '../../../shared/contract.ts';
import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import { reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/number-field.tsx';

const { offer: text } = words.today;

type OfferProps = {
  readonly everyMinutes: number;
  readonly answer: (accept: boolean) => Promise<Answer>;
};

/** After a day on which breaks were set aside again and again: a longer interval, asked for once and quietly. */
export const Offer = ({ everyMinutes, answer }: OfferProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  const say = async (accept: boolean) => {
    try {
      const reply = await answer(accept);
      setProblem(reply.ok ? null : reasonOf(reply.reason));
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <section class="offer" aria-label={text.label}>
      <p>{fill(text.ask, { n: everyMinutes })}</p>
      <Button onPress={() => say(true)}>{text.yes}</Button>
      <Button weight="plain" onPress={() => say(false)}>
        {text.no}
      </Button>
      <Problem text={problem === null ? null : fill(words.settings.refusedPlain, { reason: problem })} />
    </section>
  );
};
