import { useEffect, useRef, useState } from 'preact/hooks';
import type { Other } from '../../shared/views/break.ts';
import { reasonOf } from '../ui/bridge.ts';
import { Button } from '../ui/button.tsx';
import { useDismissed } from '../ui/dismissed.ts';
import { useT } from '../ui/language.tsx';

type AlternativesProps = {
  readonly legend: string;
  readonly ask: () => Promise<readonly Other[]>;
  readonly onTake: (id: string) => void;
  readonly onClose: () => void;
};

/**
 * Two others that could stand in for a movement, each with what speaks for it. They are asked for as the list opens; it
 * is as high before the answer as after, and says that it waits only where that takes long.
 */
export const Alternatives = ({ legend, ask, onTake, onClose }: AlternativesProps) => {
  const t = useT();
  const [others, setAlternatives] = useState<readonly Other[] | string | null>(null);
  const box = useRef<HTMLElement>(null);
  const cameFrom = useRef(document.activeElement);

  const close = (givesFocusBack: boolean) => {
    onClose();
    if (givesFocusBack && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  useDismissed(box, close);

  useEffect(() => {
    let gone = false;
    ask().then(
      (found) => gone || setAlternatives(found),
      (error: unknown) => gone || setAlternatives(reasonOf(error)),
    );
    return () => {
      gone = true;
    };
    // Asked once as it opens.
  }, []);
  useEffect(() => {
    box.current?.querySelector('button')?.focus();
  }, [others]);

  return (
    <section class="others" ref={box} aria-label={legend}>
      <p class="others-legend" aria-hidden="true">
        {legend}
      </p>
      <div role="status">
        {others === null && <p class="others-asking">{t('break.others.asking')}</p>}
        {typeof others === 'string' && <p>{others}</p>}
        {others?.length === 0 && <p>{t('break.others.none')}</p>}
      </div>
      {typeof others !== 'string' && others !== null && others.length > 0 && (
        <ul>
          {others.map(({ id, name, because }) => (
            <li key={id}>
              <Button
                weight="plain"
                onPress={() => {
                  close(true);
                  onTake(id);
                }}
              >
                <span class="others-name">{name}</span>
                <span class="others-because">{because}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
