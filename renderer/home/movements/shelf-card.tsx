import { useState } from 'preact/hooks';
import { lengthWords } from '../../../shared/catalogue/dose-words.ts';
import { takenAs } from '../../../shared/catalogue/efforts.ts';
import type { Answer, Request } from '../../../shared/contract.ts';
import { EFFORTS, type Effort } from '../../../shared/model/effort.ts';
import { effortOf } from '../../../shared/routine/effort-of.ts';
import { leftOutBy } from '../../../shared/routine/left-out.ts';
import { CardFigure } from '../../movement-card/card-figure.tsx';
import { CardWords } from '../../movement-card/card-words.tsx';
import { outWords } from '../../movement-card/out-words.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choice.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { BackButton } from '../back-button.tsx';
import type { ShelfCellProps } from './shelf-cell.tsx';
import { Star } from './star.tsx';

type ShelfCardProps = Pick<ShelfCellProps, 'entry' | 'poses' | 'settings' | 'catalogue'> & {
  /** Why it would do good now; null where it is not among those. */
  readonly reason: string | null;
  /** The figure stands still until it is asked to move. */
  readonly still: boolean;
  readonly bridge: Pick<HomeBridge, 'markMovement' | 'findStart' | 'openLink'>;
  /** The person made it, or was given it. */
  readonly isOwn: boolean;
  /** Makes another one like it, or changes it; null where nobody may. */
  readonly onMake: ((replaces: boolean) => void) | null;
  /** Where it leads back to. */
  readonly back: string;
  readonly onBack: () => void;
};

type List = Request<'markMovement'>['list'];

/** All about one movement, and how the person wants it. */
export const ShelfCard = (props: ShelfCardProps) => {
  const { entry, poses, settings, catalogue, reason, still, bridge, isOwn, onMake, back, onBack } = props;
  const { t } = useLanguage();
  const [problem, setProblem] = useState<string | null>(null);
  const [played, setPlayed] = useState(false);
  const { movement, text } = entry;
  const { id } = movement;
  const reasons = leftOutBy(movement, settings, catalogue);
  // What needs a thing that is not there says so; its place goes with that.
  const needs = reasons.some(({ code }) => code === 'equipment');
  const out = reasons.filter(({ code }) => code !== 'place' || !needs);
  const effort = effortOf(settings, id);

  const ask = async (asked: Promise<Answer>): Promise<void> => {
    const answer = await asked.catch((error: unknown) => ({ ok: false as const, reason: reasonOf(error) }));
    setProblem(answer.ok ? null : reasonOf(answer.reason));
  };
  const mark = (list: List, on: boolean): void => void ask(bridge.markMovement({ id, list, on }));
  const takeAs = (next: Effort): void => {
    if (next !== 'standard') mark(next, true);
    else if (effort !== 'standard') mark(effort, false);
  };
  const list = (['hurting', 'excluded'] as const).find((one) => settings[one].includes(id));
  const isFavourite = settings.favourites.includes(id);

  return (
    <article class="shelf-card">
      <BackButton onBack={onBack}>{back}</BackButton>
      <h1 class="card-name">{text.name}</h1>
      <p class="card-facts">
        {[t(`codes.kinds.${movement.kind}`), t(`find.places.${movement.place}`), lengthWords(t, movement)].join(' · ')}
      </p>
      {out.map((why) =>
        why.code === 'off' ? (
          <Off key={why.code} movementId={id} onInclude={() => mark('included', true)} />
        ) : (
          <p key={why.code} class="card-out">
            {outWords(t, why, catalogue)}
          </p>
        ),
      )}
      {out.length === 0 && reason !== null && <p class="card-reason">{reason}</p>}
      <CardFigure
        key={`${effort} ${played}`}
        entry={{ movement: takenAs(movement, effort), text }}
        poses={poses}
        still={still && !played}
        followed={false}
      />
      <div class="shelf-acts">
        <Button weight="primary" onPress={() => void ask(bridge.findStart({ id }))}>
          {t('find.act.start')}
        </Button>
        {still && (
          <Button pressed={played} onPress={() => setPlayed(!played)}>
            {t('shelf.card.act.move')}
          </Button>
        )}
        <Button pressed={isFavourite} onPress={() => mark('favourites', !isFavourite)}>
          <span class="shelf-star" data-on={isFavourite}>
            <Star />
          </span>
          {t('shelf.card.act.favourite')}
        </Button>
        {list === undefined ? (
          <Button onPress={() => mark('excluded', true)}>{t('shelf.card.act.exclude')}</Button>
        ) : (
          <Button onPress={() => mark(list, false)}>{t('shelf.card.act.bringBack')}</Button>
        )}
      </div>
      <Problem text={problem === null ? null : t('shelf.card.refused', { reason: problem })} />
      <Radios
        legend={t('shelf.card.effort.legend')}
        options={EFFORTS.map((one) => ({ value: one, label: t(`shelf.card.effort.${one}`) }))}
        chosen={effort}
        inline
        onChange={takeAs}
      />
      <p class="shelf-effort" role="status">
        {effort === 'standard' ? '' : text[effort]}
      </p>
      <h2 class="heard-only">{t('find.card.label')}</h2>
      <CardWords entry={entry} onLink={(url) => void ask(bridge.openLink({ url }))} />
      {onMake !== null && (
        <div class="shelf-make">
          {isOwn && (
            <Button weight="plain" onPress={() => onMake(true)}>
              {t('shelf.card.act.edit')}
            </Button>
          )}
          <Button weight="plain" onPress={() => onMake(false)}>
            {t('shelf.card.act.like')}
          </Button>
        </div>
      )}
    </article>
  );
};

/** That a movement comes only where it is asked to, why, and the way to ask. */
const Off = ({ movementId, onInclude }: { readonly movementId: string; readonly onInclude: () => void }) => {
  const { t, texts } = useLanguage();
  const because = Object.entries(texts.shelf.offBecause).find(([id]) => id === movementId)?.[1];
  return (
    <div class="shelf-off">
      <p>{[t('shelf.card.off'), because].filter(Boolean).join(' ')}</p>
      <Button onPress={onInclude}>{t('shelf.card.act.include')}</Button>
    </div>
  );
};
