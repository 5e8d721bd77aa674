import { valuesOf, withValues } from '../../../shared/settings/values.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { useRefusal } from './save.ts';
import { changedItems, Setting, type SettingsFacts } from './setting.tsx';

/** The way back to all defaults at once; what a person has put together stays. */
export const Defaults = ({ facts }: { readonly facts: SettingsFacts }) => {
  const t = useT();
  const { settings, plain, save, onBack } = facts;
  const { reason, trySave } = useRefusal(save);
  const changed = changedItems(facts);
  const goBack = async () => {
    const keys = changed.flatMap((item) => item.keys);
    if (await trySave((now) => withValues(now, valuesOf(plain, keys)))) onBack(null, settings);
  };
  return (
    <section>
      <h2>{t('settings.all.title')}</h2>
      <Setting id="defaults">
        <p class="lead">
          {changed.length === 0 ? t('settings.all.none') : t('settings.all.lead', { n: changed.length })}
        </p>
        <Button disabled={changed.length === 0} onPress={goBack}>
          {t('settings.all.button')}
        </Button>
        <Problem text={reason === null ? null : t('settings.backRefused', { reason })} />
      </Setting>
    </section>
  );
};
