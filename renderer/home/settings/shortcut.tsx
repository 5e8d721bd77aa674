import { useState } from 'preact/hooks';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { acceleratorInWords, acceleratorOf } from './accelerator.ts';
import { type SettingsProps, useRefusal } from './save.ts';

type ShortcutProps = SettingsProps & {
  readonly name: keyof Settings['shortcuts'];
  readonly now: HomeView['shortcuts'][keyof Settings['shortcuts']];
};

/** What the command line does the same by, where the shortcut does not reach. */
const COMMANDS = { break: 'focus', find: '--find' } as const;

/** A shortcut, set by pressing it. Escape and Tab leave it as it was. */
export const Shortcut = ({ settings, save, name, now }: ShortcutProps) => {
  const t = useT();
  const [listening, setListening] = useState(false);
  const { reason, setReason, trySave } = useRefusal(save);
  const shortcut = settings.shortcuts[name];
  const what = t(`home.settings.system.shortcuts.${name}`);
  const shown =
    shortcut === ''
      ? t('home.settings.system.shortcutNone')
      : acceleratorInWords(shortcut, navigator.platform.startsWith('Mac'));
  const hint = (): string => {
    const command = COMMANDS[name];
    if (now.state === 'all-programs') {
      return now.keys === null ? '' : t('home.settings.system.shortcutOther', { keys: now.keys });
    }
    if (now.state === 'x-programs') return t('home.settings.system.shortcutReach', { command });
    if (now.state === 'unbound') return t('home.settings.system.shortcutUnbound', { command });
    return t(`home.settings.system.shortcutStates.${now.state}`);
  };
  const use = (accelerator: string) =>
    trySave((now) => ({ ...now, shortcuts: { ...now.shortcuts, [name]: accelerator } }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (!listening || event.key === 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') {
      setListening(false);
      return;
    }
    const accelerator = acceleratorOf(event);
    if (accelerator === null) return;
    setListening(false);
    if (accelerator === 'bare') setReason(t('home.settings.system.shortcutModifier'));
    else void use(accelerator);
  };

  return (
    // The keys come to the group from the button that has the focus.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only overhears the button inside it
    <div class="field" onKeyDown={onKeyDown} onFocusOut={() => setListening(false)}>
      <span>{what}</span>
      <span class="field-control">
        <Button
          label={t('home.settings.system.shortcutChange', { what, shortcut: shown })}
          onPress={() => setListening(true)}
        >
          <span aria-live="polite">{listening ? t('home.settings.system.shortcutPress') : shown}</span>
        </Button>
        {shortcut !== '' && (
          <Button weight="plain" label={t('home.settings.system.shortcutClearLabel', { what })} onPress={() => use('')}>
            {t('home.settings.system.shortcutClear')}
          </Button>
        )}
      </span>
      <span class="field-hint">{hint()}</span>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </div>
  );
};
