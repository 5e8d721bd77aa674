import words from '../../shared/i18n/en/break.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import { Button } from '../ui/button.tsx';
import type { Act } from './act.ts';
import { type Seen, useRan } from './clock.ts';

type HeaderProps = { readonly seen: Seen; readonly act: Act; readonly onEnd: () => void };

/** About the time that is left, its seconds being counted elsewhere if at all; and the way to the page on when to seek help. Where all is dimmed, also the way out. */
export const Header = ({ seen, act, onEnd }: HeaderProps) => {
  const { view } = seen;
  const time = useRan(seen, (ranMs) =>
    fill(words.minutes, { n: Math.max(1, Math.ceil((view.lengthMs - ranMs) / 60_000)) }),
  );
  return (
    <header class="header">
      <span class="time" role="timer" aria-label={words.timeLeft}>
        {time}
      </span>
      <span class="kind">{words.kind[view.kind]}</span>
      {view.level === 'full' && (
        <Button weight="plain" onPress={onEnd}>
          {words.end}
        </Button>
      )}
      <Button weight="plain" tone="help" onPress={() => act({ open: 'help' })}>
        {words.help}
      </Button>
    </header>
  );
};
