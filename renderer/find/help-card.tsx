import words from '../../shared/locales/en/find.json' with { type: 'json' };
import { Button } from '../ui/button.tsx';

/** In the place of a card, where words of pain were typed. */
export const HelpCard = ({ onOpen }: { readonly onOpen: () => void }) => (
  <section class="card" aria-label={words.help.open}>
    <div class="card-scroll">
      <h2 class="card-name">{words.help.open}</h2>
      <p class="card-help">{words.help.card}</p>
    </div>
    <div class="card-acts">
      <Button weight="primary" onPress={onOpen}>
        {words.help.page}
      </Button>
    </div>
  </section>
);
