import { useState } from 'preact/hooks';
import type { Answer } from '../../../shared/contract.ts';
import { reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';

type OfferProps = {
  readonly everyMinutes: number;
  readonly answer: (accept: boolean) => Promise<Answer>;
};

/** After a day on which breaks were set aside again and again: a longer interval, asked for once and quietly. */
export const Offer = ({ everyMinutes, answer }: OfferProps) => {
  const t = useT();
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
    <section class="offer" aria-label={t('home.today.offer.label')}>
      <p>{t('home.today.offer.ask', { n: everyMinutes })}</p>
      <div class="offer-answers">
        <Button onPress={() => say(true)}>{t('home.today.offer.yes')}</Button>
        <Button weight="plain" onPress={() => say(false)}>
          {t('home.today.offer.no')}
        </Button>
      </div>
      <Problem text={problem === null ? null : t('home.settings.refusedPlain', { reason: problem })} />
    </section>
  );
};
