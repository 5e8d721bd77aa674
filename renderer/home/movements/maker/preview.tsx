import { useState } from 'preact/hooks';
import type { Draft } from '../../../../shared/catalogue/draft-schema.ts';
import type { Poses } from '../../../../shared/figure/motion.ts';
import { CardFigure } from '../../../movement-card/card-figure.tsx';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/language.tsx';
import { drawnAs } from './drawn.ts';

type PreviewProps = { readonly draft: Draft; readonly poses: Poses; readonly still: boolean };

/** The movement as it is so far, moving; with reduced motion it does as it is asked to. */
export const Preview = ({ draft, poses, still }: PreviewProps) => {
  const t = useT();
  const [played, setPlayed] = useState(false);
  return (
    <section class="maker-shown" aria-label={t('maker.shown.label')}>
      {draft.phases.length > 0 && (
        <CardFigure
          // Another movement begins from its start.
          key={`${draft.phases.length} ${played}`}
          entry={{ movement: drawnAs(draft, draft.phases), text: { name: draft.text.name, poses: looksOf(draft) } }}
          poses={poses}
          still={still && !played}
          followed
        />
      )}
      {still && (
        <Button pressed={played} onPress={() => setPlayed(!played)}>
          {t('maker.shown.move')}
        </Button>
      )}
    </section>
  );
};

const looksOf = ({ phases }: Draft): string[] => phases.map(({ looks }) => looks);
