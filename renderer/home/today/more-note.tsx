import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import type { More } from '../../../shared/routine/more-with.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { moreInWords } from '../more-in-words.ts';
import { useRefusal, useSettings } from '../settings/save.ts';

const { more: text } = words.today;

type MoreNoteProps = { readonly more: More; readonly view: HomeView; readonly bridge: HomeBridge };

/** With what more movements would be possible: said until it has been read, and then never again. */
export const MoreNote = ({ more, view, bridge }: MoreNoteProps) => {
  const [, save] = useSettings(view.settings, bridge);
  const { reason, trySave } = useRefusal(save);
  return (
    <section class="offer" aria-label={text.label}>
      <p>{moreInWords(more)}</p>
      <Button
        weight="plain"
        onPress={() => trySave((now) => ({ ...now, dismissed: { ...now.dismissed, moreMovements: true } }))}
      >
        {text.gotIt}
      </Button>
      <Problem text={reason === null ? null : fill(words.settings.refusedPlain, { reason })} />
    </section>
  );
};
