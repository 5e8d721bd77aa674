import { useEffect, useState } from 'preact/hooks';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';

type ActivitySettingsProps = SettingsProps & { readonly bridge: Pick<HomeBridge, 'activitySize' | 'deleteActivity'> };

type Size = Awaited<ReturnType<HomeBridge['activitySize']>>;

const KB = 1024;

/** The record of activity: what it is, how much of it there is, and the ways to keep none. */
export const ActivitySettings = ({ settings, save, bridge }: ActivitySettingsProps) => {
  const t = useT();
  const { reason, trySave } = useRefusal(save);
  const [size, setSize] = useState<Size | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isDeleted, setDeleted] = useState(false);
  const { record } = settings.activity;
  const look = (): void => void bridge.activitySize().then(setSize, () => undefined);
  useEffect(look, [record]);
  const remove = async (): Promise<void> => {
    const refused = (error: unknown) => ({ ok: false as const, reason: reasonOf(error) });
    const answer = await bridge.deleteActivity().catch(refused);
    setProblem(answer.ok ? null : answer.reason);
    setDeleted(answer.ok);
    look();
  };
  return (
    <section>
      <h2>{t('trial.activity.title')}</h2>
      <p class="lead">{t('trial.activity.lead')}</p>
      <Setting id="activity.record">
        <Check
          label={t('trial.activity.keep')}
          checked={record}
          onChange={(wanted) => trySave((now) => ({ ...now, activity: { ...now.activity, record: wanted } }))}
        />
      </Setting>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
      {size !== null && (
        <p>
          {size.days === 0
            ? t('trial.activity.none')
            : t('trial.activity.size', { n: size.days, kb: Math.ceil(size.bytes / KB) })}
        </p>
      )}
      {size !== null && size.days > 0 && <Button onPress={() => void remove()}>{t('trial.activity.delete')}</Button>}
      <p role="status">{isDeleted ? t('trial.activity.deleted') : ''}</p>
      <Problem text={problem === null ? null : t('trial.activity.refused', { reason: problem })} />
    </section>
  );
};
