import { useState } from 'preact/hooks';
import words from '../../../shared/locales/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/locales/text.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/choice.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Shortcut } from './shortcut.tsx';

const { system: text, refusedPlain } = words.settings;

/** What touches the system: starting, the shortcut, and where the files are. */
export const System = ({ settings, save, bridge }: SettingsProps & { readonly bridge: HomeBridge }) => {
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
      <Shortcut settings={settings} save={save} />
      <Folders bridge={bridge} />
    </section>
  );
};

const Folders = ({ bridge }: { readonly bridge: HomeBridge }) => {
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (folder: 'data' | 'log') => {
    try {
      const answer = await bridge.openFolder({ folder });
      setProblem(answer.ok ? null : reasonOf(answer.reason));
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <div class="folders">
      <Button onPress={() => open('data')}>{text.dataFolder}</Button>
      <Button onPress={() => open('log')}>{text.logFolder}</Button>
      <Problem text={problem} />
    </div>
  );
};
