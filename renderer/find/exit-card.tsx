import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import type { Row } from './rows.ts';

/** What a line that leads elsewhere is to fill its words with. */
export const numbersOf = (row: Row): { readonly n: number } => ({ n: row.kind === 'session' ? row.wish.minutes : 0 });

type ExitCardProps = { readonly row: Exclude<Row, { kind: 'movement' }>; readonly onOpen: () => void };

/** In the place of a card, where what was typed leads elsewhere than to a movement. */
export const ExitCard = ({ row, onOpen }: ExitCardProps) => {
  const t = useT();
  const way = row.kind;
  return (
    <section class="card" aria-label={t(`find-window.ways.${way}.open`, numbersOf(row))}>
      <div class="card-scroll">
        <h2 class="card-name">{t(`find-window.ways.${way}.open`, numbersOf(row))}</h2>
        <p class="card-help">{t(`find-window.ways.${way}.card`)}</p>
      </div>
      <div class="card-acts">
        <Button weight="primary" onPress={onOpen}>
          {t(`find-window.ways.${way}.page`)}
        </Button>
      </div>
    </section>
  );
};
