import { useEffect, useRef, useState } from 'preact/hooks';
import type { Other } from '../../shared/views/break.ts';
import { Button } from '../ui/button.tsx';
import { useDismissed } from '../ui/dismissed.ts';
import { useT } from '../ui/language.tsx';
import type { Act } from './act.ts';

export type AlternativesProps = {
  /** The movement's. */
  readonly name: string;
  /** They may be on their way; words where they cannot be had. */
  readonly alternatives: Promise<readonly Other[] | string>;
  /** What had the focus before. */
  readonly opener: Element | null;
  readonly act: Act;
  readonly onClose: () => void;
};

/**
 * Two others that could stand in for a movement, each with what speaks for it. The list is as high before they are there
 * as after, and says that it waits only where that takes long.
 */
export const Alternatives = ({ name, alternatives, opener, act, onClose }: AlternativesProps) => {
  const t = useT();
  const legend = t('break.others.legend', { name });
  const [others, setAlternatives] = useState<readonly Other[] | string | null>(null);
  const box = useRef<HTMLElement>(null);

  const close = (givesFocusBack: boolean) => {
    onClose();
    if (givesFocusBack && opener instanceof HTMLElement) opener.focus();
  };
  useDismissed(box, close);

  useEffect(() => {
    let gone = false;
    alternatives.then((found) => gone || setAlternatives(found));
    return () => {
      gone = true;
    };
  }, [alternatives]);
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
          {others.map(({ id, name: other, because }) => (
            <li key={id}>
              <Button
                weight="plain"
                onPress={() => {
                  close(true);
                  act({ swapTo: id });
                }}
              >
                <span class="others-name">{other}</span>
                <span class="others-because">{because}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
