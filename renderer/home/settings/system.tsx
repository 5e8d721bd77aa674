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

type SystemProps = SettingsProps & {
  readonly bridge: HomeBridge;
  readonly shortcuts: HomeView['shortcuts'];
  readonly onFirstSteps: () => void;
};

/** What touches the system: starting, the shortcut, and where the files are. */
export const System = ({ settings, save, bridge, shortcuts, onFirstSteps }: SystemProps) => {
  const t = useT();
  const { reason, trySave } = useRefusal(save);
  return (
    <section>
      <h2>{t('home.settings.system.title')}</h2>
      <Setting keys={['startAtLogin']}>
        <Check
          label={t('home.settings.system.startAtLogin')}
          checked={settings.startAtLogin}
          onChange={(startAtLogin) => trySave((now) => ({ ...now, startAtLogin }))}
        />
      </Setting>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
      <Setting keys={['shortcuts.break']}>
        <Shortcut settings={settings} save={save} name="break" now={shortcuts.break} />
      </Setting>
      <Setting keys={['shortcuts.find']}>
        <Shortcut settings={settings} save={save} name="find" now={shortcuts.find} />
      </Setting>
      <div class="folders">
        <FolderButton folder="data" bridge={bridge}>
          {t('home.settings.system.dataFolder')}
        </FolderButton>
        <FolderButton folder="log" bridge={bridge}>
          {t('home.settings.system.logFolder')}
        </FolderButton>
        <Button onPress={onFirstSteps}>{t('home.settings.system.firstSteps')}</Button>
      </div>
    </section>
  );
};
