import { useState } from 'preact/hooks';
import { MOST_ADDED_KB } from '../../../shared/model/bounds.ts';
import type { AddedLook } from '../../../shared/views/added.ts';
import { CardFigure } from '../../movement-card/card-figure.tsx';
import { CardWords } from '../../movement-card/card-words.tsx';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { FileOpener } from '../settings/file-opener.tsx';

type AddMovementsProps = {
  readonly bridge: Pick<HomeBridge, 'movementsLook' | 'movementsAdd' | 'openLink'>;
  /** The figures stand still. */
  readonly still: boolean;
};

type State = { readonly look: AddedLook | null; readonly problem: string | null; readonly word: string };

const NOTHING: State = { look: null, problem: null, word: '' };

/** A file of a movement or several, as one's physiotherapist sends it: its cards are shown before anything is added. */
export const AddMovements = ({ bridge, still }: AddMovementsProps) => {
  const t = useT();
  const [{ look, problem, word }, setState] = useState(NOTHING);
  const refuse = (reason: unknown): void =>
    setState({ ...NOTHING, problem: t('shelf.add.refused', { reason: reasonOf(reason) }) });

  const open = async (file: File): Promise<void> => {
    try {
      if (file.size > MOST_ADDED_KB * 1024) refuse(t('shelf.add.tooBig', { most: MOST_ADDED_KB }));
      else setState({ ...NOTHING, look: await bridge.movementsLook({ json: await file.text() }) });
    } catch (error) {
      refuse(error);
    }
  };
  const add = async (id: number, n: number): Promise<void> => {
    const answer = await bridge
      .movementsAdd({ id })
      .catch((error) => ({ ok: false as const, reason: reasonOf(error) }));
    if (answer.ok) setState({ ...NOTHING, word: t('shelf.add.added', { n }) });
    else refuse(answer.reason);
  };

  return (
    <section class="shelf-add" aria-label={t('shelf.add.title')}>
      <FileOpener
        open={t('shelf.add.open')}
        drop={t('shelf.add.drop')}
        accept=".json"
        onFile={(file) => void open(file)}
      />
      <Problem text={problem} />
      {look?.kind === 'refused' && (
        <div role="alert">
          <p>{t('shelf.add.faults')}</p>
          <ul class="card-list">
            {look.reasons.map((reason, at) => (
              <li key={at}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      {look?.kind === 'cards' && (
        <>
          {look.entries.map((entry) => (
            <article key={entry.movement.id} class="shelf-card">
              <h2 class="card-name">{entry.text.name}</h2>
              <CardFigure entry={entry} poses={look.poses} still={still} followed={false} />
              {entry.movement.avoid.length === 0 && <p class="card-out">{t('shelf.add.noCautions')}</p>}
              <CardWords entry={entry} onLink={(url) => void bridge.openLink({ url }).catch(refuse)} />
            </article>
          ))}
          <div class="shelf-acts">
            <Button onPress={() => void add(look.id, look.entries.length)}>
              {t('shelf.add.add', { n: look.entries.length })}
            </Button>
            <Button onPress={() => setState(NOTHING)}>{t('shelf.add.leave')}</Button>
          </div>
        </>
      )}
      <p role="status">{word}</p>
    </section>
  );
};
