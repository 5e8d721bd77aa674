import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { useAnswer } from '../settings/save.ts';

type NewVersionProps = { readonly newer: string | null; readonly bridge: HomeBridge };

/** A quiet line on a version that was found, with the way to its page in the browser. */
export const NewVersion = ({ newer, bridge }: NewVersionProps) => {
  const t = useT();
  const { reason, tell } = useAnswer();
  if (newer === null) return null;
  return (
    <div class="new-version">
      {t('home.settings.updates.results.newer', { newer })}{' '}
      <Button weight="plain" onPress={() => tell(bridge.openReleases)}>
        {t('home.settings.updates.open')}
      </Button>
      <Problem text={reason} />
    </div>
  );
};
