import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { FolderButton } from './folder-button.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';
import { Shortcut } from './shortcut.tsx';

/** How it starts, and the first steps again. */
export const System = ({ settings, save, onFirstSteps }: SettingsProps & { readonly onFirstSteps: () => void }) => {
  const t = useT();
  const { reason, trySave } = useRefusal(save);
  return (
    <section>
      <h2>{t('home.settings.system.title')}</h2>
      <Setting id="startAtLogin">
        <Check
          label={t('home.settings.system.startAtLogin')}
          checked={settings.startAtLogin}
          onChange={(startAtLogin) => trySave((now) => ({ ...now, startAtLogin }))}
        />
      </Setting>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
      <Setting id="firstSteps">
        <Button onPress={onFirstSteps}>{t('home.settings.system.firstSteps')}</Button>
      </Setting>
    </section>
  );
};

/** The keys that hold in every program. */
export const Shortcuts = ({
  settings,
  save,
  shortcuts,
}: SettingsProps & { readonly shortcuts: HomeView['shortcuts'] }) => {
  const t = useT();
  return (
    <section>
      <h2>{t('settings.sections.keys')}</h2>
      {(['break', 'find'] as const).map((name) => (
        <Setting key={name} id={`shortcuts.${name}`}>
          <Shortcut settings={settings} save={save} name={name} now={shortcuts[name]} />
        </Setting>
      ))}
    </section>
  );
};

/** Where the files are. */
export const Folders = ({ bridge }: { readonly bridge: HomeBridge }) => {
  const t = useT();
  return (
    <section>
      <h2>{t('settings.sections.data')}</h2>
      <Setting id="folders">
        <div class="folders">
          <FolderButton folder="data" bridge={bridge}>
            {t('home.settings.system.dataFolder')}
          </FolderButton>
          <FolderButton folder="log" bridge={bridge}>
            {t('home.settings.system.logFolder')}
          </FolderButton>
        </div>
      </Setting>
    </section>
  );
};
