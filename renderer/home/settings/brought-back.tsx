import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';

type BroughtBackProps = {
  readonly legend: string;
  /** Said where the list is empty. */
  readonly none: string;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  /** What else there is to say of one; nothing where it is left out. */
  readonly remark?: (id: string) => string | null;
  readonly onChange: (ids: readonly string[]) => void;
};

/** Movements that a break has taken out, each with the way back in. */
export const BroughtBack = ({ legend, none, ids, nameOf, remark, onChange }: BroughtBackProps) => {
  const t = useT();
  return (
    <fieldset class="group">
      <legend>{legend}</legend>
      {ids.length === 0 && <p class="lead">{none}</p>}
      <ul class="excluded">
        {ids.map((id) => {
          const said = remark?.(id) ?? null;
          return (
            <li key={id}>
              <span>
                {nameOf(id)}
                {said !== null && <span class="check-hint">{said}</span>}
              </span>
              <Button
                label={t('home.settings.movements.bringBackLabel', { name: nameOf(id) })}
                onPress={() => onChange(ids.filter((one) => one !== id))}
              >
                {t('home.settings.movements.bringBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
};
