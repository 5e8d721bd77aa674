import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import type { Exit } from './rows.ts';

/** In the place of a card, where what was typed leads elsewhere than to a movement. */
export const ExitCard = ({ way, onOpen }: { readonly way: Exit; readonly onOpen: () => void }) => {
  const t = useT();
  return (
    <section class="card" aria-label={t(`find.ways.${way}.open`)}>
      <div class="card-scroll">
        <h2 class="card-name">{t(`find.ways.${way}.open`)}</h2>
        <p class="card-help">{t(`find.ways.${way}.card`)}</p>
      </div>
      <div class="card-acts">
        <Button weight="primary" onPress={onOpen}>
          {t(`find.ways.${way}.page`)}
        </Button>
      </div>
    </section>
  );
};
