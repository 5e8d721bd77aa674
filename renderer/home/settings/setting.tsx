import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { useT } from '../../ui/language.tsx';

const Locked = createContext<readonly string[]>([]);

/** Tells the settings in it which of them the organisation has locked, by their keys. */
export const LockedSettings = Locked.Provider;

type SettingProps = {
  /** What it changes. */
  readonly keys: readonly string[];
  readonly children: ComponentChildren;
};

/** A control of the page. Where it would change what is locked it cannot be pressed, and says why. */
export const Setting = ({ keys, children }: SettingProps) => {
  const t = useT();
  const id = useId();
  const locked = useContext(Locked);
  if (!keys.some((key) => locked.includes(key))) return children;
  return (
    <fieldset class="locked" disabled aria-describedby={id}>
      {children}
      <p id={id} class="locked-why">
        {t('home.settings.locked')}
      </p>
    </fieldset>
  );
};
