import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';

type BroughtBackProps = {
  readonly legend: string;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  /** What else there is to say of one; nothing where it is left out. */
  readonly remark?: (id: string) => string | null;
  /** What the way back is called, alone and with the name. */
  readonly way: 'bringBack' | 'unfavour';
  readonly onChange: (ids: readonly string[]) => void;
};

/** Movements that the person has put on a list, each with the way off it. */
export const BroughtBack = ({ legend, ids, nameOf, remark, way, onChange }: BroughtBackProps) => {
  const t = useT();
  return (
    <fieldset class="group">
      <legend>{legend}</legend>
      <ul class="excluded">
        {ids.map((id) => {
          const hint = remark?.(id) ?? null;
          return (
            <li key={id}>
              <span>
                {nameOf(id)}
                {hint !== null && <span class="check-hint">{hint}</span>}
              </span>
              <Button
                label={t(`home.settings.movements.${way}Label`, { name: nameOf(id) })}
                onPress={() => onChange(ids.filter((one) => one !== id))}
              >
                {t(`home.settings.movements.${way}`)}
              </Button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
};
