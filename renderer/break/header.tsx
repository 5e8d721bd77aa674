import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import type { Act } from './act.ts';
import { type Seen, useRan } from './clock.ts';

type HeaderProps = { readonly seen: Seen; readonly act: Act; readonly onEnd: () => void };

/** About the time that is left, its seconds being counted elsewhere if at all; and the way to the page on when to seek help. Where all is dimmed, also the way out. */
export const Header = ({ seen, act, onEnd }: HeaderProps) => {
  const t = useT();
  const { view } = seen;
  const time = useRan(seen, (ranMs) =>
    t('break.minutes', { n: Math.max(1, Math.ceil((view.lengthMs - ranMs) / 60_000)) }),
  );
  return (
    <header class="header">
      <span class="time" role="timer" aria-label={t('break.timeLeft')}>
        {time}
      </span>
      <span class="kind">{t(`break.kind.${view.kind}`)}</span>
      {view.level === 'full' && (
        <Button weight="plain" onPress={onEnd}>
          {t('break.end')}
        </Button>
      )}
      <Button weight="plain" tone="help" onPress={() => act({ open: 'help' })}>
        {t('break.help')}
      </Button>
    </header>
  );
};
