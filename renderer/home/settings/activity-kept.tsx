import { useEffect, useState } from 'preact/hooks';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';

type ActivityKeptProps = SettingsProps & { readonly bridge: Pick<HomeBridge, 'activityKept' | 'deleteActivity'> };

type Kept = Awaited<ReturnType<HomeBridge['activityKept']>>;

const KB = 1024;

/** The record of activity: what it is, how much is kept, and the ways to keep none. */
export const ActivityKept = ({ settings, save, bridge }: ActivityKeptProps) => {
  const t = useT();
  const { reason, trySave } = useRefusal(save);
  const [kept, setKept] = useState<Kept | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isDeleted, setDeleted] = useState(false);
  const { record } = settings.activity;
  const look = (): void => void bridge.activityKept().then(setKept, () => undefined);
  useEffect(look, [record]);
  const remove = async (): Promise<void> => {
    const refused = (error: unknown) => ({ ok: false as const, reason: reasonOf(error) });
    const answer = await bridge.deleteActivity().catch(refused);
    setProblem(answer.ok ? null : answer.reason);
    setDeleted(answer.ok);
    look();
  };
  return (
    <section class="elsewhere">
      <h2>{t('tried.kept.title')}</h2>
      <p class="lead">{t('tried.kept.lead')}</p>
      <Setting id="activity.record">
        <Check
          label={t('tried.kept.record')}
          checked={record}
          onChange={(wanted) => trySave((now) => ({ ...now, activity: { ...now.activity, record: wanted } }))}
        />
      </Setting>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
      {kept !== null && (
        <p>
          {kept.days === 0
            ? t('tried.kept.none')
            : t('tried.kept.size', { n: kept.days, kb: Math.ceil(kept.bytes / KB) })}
        </p>
      )}
      {kept !== null && kept.days > 0 && <Button onPress={() => void remove()}>{t('tried.kept.delete')}</Button>}
      <p role="status">{isDeleted ? t('tried.kept.deleted') : ''}</p>
      <Problem text={problem === null ? null : t('tried.kept.refused', { reason: problem })} />
    </section>
  );
};
