import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { Settings } from '../../../shared/settings/schema.ts';
import { changedKeys, valuesOf, withValues } from '../../../shared/settings/values.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { ITEMS, type Item } from './list.ts';
import { type Save, useRefusal } from './save.ts';
import { labelOf } from './search.ts';
import { sentenceOf } from './sentence.ts';

/** What the controls of the page need to know of it. */
export type SettingsFacts = {
  readonly settings: Settings;
  /** What holds for who has chosen nothing. */
  readonly plain: Settings;
  /** The keys of what the organisation has locked. */
  readonly locked: readonly string[];
  /** The ids of those that were looked for; null where nothing was. */
  readonly found: ReadonlySet<string> | null;
  readonly save: Save;
  /** Something has gone back to its default: what it is called, null for all, and how the settings were. */
  readonly onBack: (name: string | null, before: Settings) => void;
};

const Facts = createContext<SettingsFacts | null>(null);

/** Tells the controls in it. */
export const SettingsFactsProvider = Facts.Provider;

/** The controls that can go back to a default, and do not stand at it. */
export const changedItems = ({ settings, plain, locked }: Pick<SettingsFacts, 'settings' | 'plain' | 'locked'>) => {
  const changed = changedKeys(plain, settings).filter((key) => !locked.includes(key));
  return ITEMS.filter(({ keys, gathered }) => gathered !== true && keys.some((key) => changed.includes(key)));
};

type SettingProps = { readonly id: string; readonly children: ComponentChildren };

/**
 * A control of the page with what is to be said of it: what it does as it stands, that it was changed, with the way back,
 * and where the organisation has locked it, that. Not there where something else is looked for.
 */
export const Setting = ({ id, children }: SettingProps) => {
  const language = useLanguage();
  const whyId = useId();
  const facts = useContext(Facts);
  const item = ITEMS.find((one) => one.id === id);
  if (facts === null || item === undefined) return children;
  const { settings, locked, found } = facts;
  if (found !== null && !found.has(id)) return null;
  const sentence = sentenceOf(language, item, settings);
  if (item.keys.some((key) => locked.includes(key))) {
    return (
      <fieldset class="setting" disabled aria-describedby={whyId}>
        {children}
        <p class="setting-says">
          {sentence} <strong id={whyId}>{language.t('home.settings.locked')}</strong>
        </p>
      </fieldset>
    );
  }
  const isChanged = changedItems(facts).includes(item);
  return (
    <div class="setting" data-changed={isChanged}>
      {children}
      {sentence !== '' && <p class="setting-says">{sentence}</p>}
      {isChanged && <WayBack item={item} facts={facts} />}
    </div>
  );
};

const WayBack = ({ item, facts }: { readonly item: Item; readonly facts: SettingsFacts }) => {
  const language = useLanguage();
  const { t } = language;
  const { settings, plain, save, onBack } = facts;
  const { reason, trySave } = useRefusal(save);
  const name = labelOf(language, item);
  const goBack = async () => {
    if (await trySave((now) => withValues(now, valuesOf(plain, item.keys)))) onBack(name, settings);
  };
  return (
    <p class="setting-back">
      <span>{t('settings.changed')}</span>
      <Button weight="plain" label={t('settings.backLabel', { name })} onPress={goBack}>
        {t('settings.back')}
      </Button>
      <Problem text={reason === null ? null : t('settings.backRefused', { reason })} />
    </p>
  );
};
