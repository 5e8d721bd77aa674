import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/choice.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { FolderButton } from './folder-button.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Shortcut } from './shortcut.tsx';

const { system: text, refusedPlain } = words.settings;

type SystemProps = SettingsProps & { readonly bridge: HomeBridge; readonly onFirstSteps: () => void };

/** What touches the system: starting, the shortcut, and where the files are. */
export const System = ({ settings, save, bridge, onFirstSteps }: SystemProps) => {
  const { reason, trySave } = useRefusal(save);
  return (
    <section>
      <h2>{text.title}</h2>
      <Check
        label={text.startAtLogin}
        checked={settings.startAtLogin}
        onChange={(startAtLogin) => trySave((now) => ({ ...now, startAtLogin }))}
      />
      <Problem text={reason === null ? null : fill(refusedPlain, { reason })} />
      <Shortcut settings={settings} save={save} name="break" />
      <Shortcut settings={settings} save={save} name="find" />
      <div class="folders">
        <FolderButton folder="data" bridge={bridge}>
          {text.dataFolder}
        </FolderButton>
        <FolderButton folder="log" bridge={bridge}>
          {text.logFolder}
        </FolderButton>
        <Button onPress={onFirstSteps}>{text.firstSteps}</Button>
      </div>
    </section>
  );
};
