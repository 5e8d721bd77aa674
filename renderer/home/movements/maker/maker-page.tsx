import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/language.tsx';
import { BackButton } from '../../back-button.tsx';
import { Making, type MakingProps } from './making.tsx';
import { type MakerStart, useDraft } from './use-draft.ts';

type MakerPageProps = Pick<MakingProps, 'shelf' | 'own' | 'still' | 'onSaved' | 'bridge'> & {
  /** What it begins with; null for a movement of which nothing is said yet. */
  readonly start: MakerStart | null;
  /** Where it leads back to. */
  readonly back: string;
  readonly onBack: () => void;
};

/** Makes a movement of somebody's own: poses in their order, with seconds and breath, and a name. */
export const MakerPage = ({ bridge, start, back, onBack, ...shown }: MakerPageProps) => {
  const t = useT();
  const making = useDraft(bridge, t, start);
  if (making === null) return null;
  const { draft, other } = making.known;
  const name = shown.shelf.entries.find(({ movement }) => movement.id === draft.replaces)?.text.name;
  return (
    <article class="shelf-page maker">
      <BackButton onBack={onBack}>{back}</BackButton>
      <h1>{name === undefined ? t('maker.title') : t('maker.editTitle', { name })}</h1>
      {other === null ? (
        <Making {...shown} bridge={bridge} making={making} />
      ) : (
        <div class="shelf-nothing">
          <p>{t('maker.unsaved.lead', { name: other.text.name || t('maker.unsaved.noName') })}</p>
          <div class="maker-acts">
            <Button onPress={() => making.goOn(other)}>{t('maker.unsaved.goOn')}</Button>
            <Button onPress={() => making.goOn(null)}>{t('maker.unsaved.leave')}</Button>
          </div>
        </div>
      )}
    </article>
  );
};
