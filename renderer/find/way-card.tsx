import words from '../../shared/i18n/en/find.json' with { type: 'json' };
import { Button } from '../ui/button.tsx';
import type { Way } from './rows.ts';

/** In the place of a card, where what was typed leads elsewhere than to a movement. */
export const WayCard = ({ way, onOpen }: { readonly way: Way; readonly onOpen: () => void }) => (
  <section class="card" aria-label={words.ways[way].open}>
    <div class="card-scroll">
      <h2 class="card-name">{words.ways[way].open}</h2>
      <p class="card-help">{words.ways[way].card}</p>
    </div>
    <div class="card-acts">
      <Button weight="primary" onPress={onOpen}>
        {words.ways[way].page}
      </Button>
    </div>
  </section>
);
