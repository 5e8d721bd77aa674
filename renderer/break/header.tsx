import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { Button } from '../ui/button.tsx';
import { clockFigures } from '../ui/format.ts';
import type { Act } from './act.ts';
import { type Seen, useRan } from './clock.ts';

type HeaderProps = { readonly seen: Seen; readonly act: Act; readonly onEnd: () => void };

/** The time that is left, and the way to the page on when to seek help. Where all is dimmed, also the way out. */
export const Header = ({ seen, act, onEnd }: HeaderProps) => {
  const { view } = seen;
  const figures = useRan(seen, (ranMs) => clockFigures(view.lengthMs - ranMs));
  return (
    <header class="header">
      <span class="time" role="timer" aria-label={words.timeLeft}>
        {figures}
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
