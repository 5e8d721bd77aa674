import { useErrorBoundary } from 'preact/hooks';
import type { SessionPart } from '../../../shared/views/session.ts';
import { Figure } from '../../figure/figure.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';

type SessionPartProps = { readonly part: SessionPart; readonly onSwap: () => void };

/** One movement of a session: what it is, how long, why; and the way to another one. */
export const SessionPartRow = ({ part, onSwap }: SessionPartProps) => {
  const t = useT();
  return (
    <li class="session-part">
      <span class="session-figure" aria-hidden="true">
        <PartFigure part={part} />
      </span>
      <span class="session-words">
        <span class="session-name">{part.name}</span>
        <span class="session-because">{part.because}</span>
      </span>
      <span class="session-facts">{part.facts}</span>
      <Button weight="plain" label={t('home.session.swapNamed', { name: part.name })} onPress={onSwap}>
        {t('home.session.swap')}
      </Button>
    </li>
  );
};

/** Still, in the pose that tells most. */
const PartFigure = ({ part: { movement, poses } }: { readonly part: SessionPart }) => {
  const [failed] = useErrorBoundary();
  return failed === undefined ? (
    <Figure
      movement={movement}
      poses={poses}
      phase={0}
      share={1}
      side={movement.dose.sides === 'none' ? 'none' : 'first'}
      size="list"
      reducedMotion={false}
      label=""
    />
  ) : null;
};
