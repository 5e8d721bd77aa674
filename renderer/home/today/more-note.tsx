import type { More } from '../../../shared/routine/more-with.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { moreInWords } from '../more-in-words.ts';
import { useRefusal, useSettings } from '../settings/save.ts';

type MoreNoteProps = { readonly more: More; readonly view: HomeView; readonly bridge: HomeBridge };

/** With what more movements would be possible: said until it has been read, and then never again. */
export const MoreNote = ({ more, view, bridge }: MoreNoteProps) => {
  const t = useT();
  const [, save] = useSettings(view.settings, bridge);
  const { reason, trySave } = useRefusal(save);
  return (
    <section class="offer" aria-label={t('home.today.more.label')}>
      <p>{moreInWords(t, more)}</p>
      <Button
        weight="plain"
        onPress={() => trySave((now) => ({ ...now, dismissed: { ...now.dismissed, moreMovements: true } }))}
      >
        {t('home.today.more.gotIt')}
      </Button>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </section>
  );
};
