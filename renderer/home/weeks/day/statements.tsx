import { useState } from 'preact/hooks';
import type { Bridge } from '../../../../shared/contract.ts';
import type { DiaryDay } from '../../../../shared/history/diary.ts';
import { reasonOf } from '../../../ui/bridge.ts';
import { Button } from '../../../ui/button.tsx';
import { oClock, type Place } from '../../../ui/format.ts';
import { useT } from '../../../ui/language.tsx';
import { Problem } from '../../../ui/number-field.tsx';

type StatementsProps = {
  readonly day: DiaryDay;
  readonly place: Place;
  readonly takeBack: Bridge['takeBack'];
  readonly onChanged: () => Promise<void>;
};

/** What the person said of a day in hindsight, the latest first, each with the way to take it back. */
export const Statements = ({ day, place, takeBack, onChanged }: StatementsProps) => {
  const t = useT();
  const [problem, setProblem] = useState<string | null>(null);
  const back = async (id: string) => {
    try {
      const answer = await takeBack({ id });
      setProblem(answer.ok ? null : reasonOf(answer.reason));
      if (answer.ok) await onChanged();
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  if (day.statements.length === 0) return null;
  return (
    <div class="statements">
      <h3>{t('weeks.correct.title')}</h3>
      <ul>
        {day.statements.toReversed().map(({ id, as, fromMs, toMs }) => {
          const words = t(`weeks.correct.statements.${as}`, { from: oClock(fromMs, place), to: oClock(toMs, place) });
          return (
            <li key={id}>
              <span>{words}</span>
              {day.open && (
                <Button weight="plain" label={t('weeks.correct.takeBackLabel', { words })} onPress={() => back(id)}>
                  {t('weeks.correct.takeBack')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Problem text={problem === null ? null : t('weeks.correct.refused', { reason: problem })} />
    </div>
  );
};
