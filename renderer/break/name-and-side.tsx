import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { fill } from '../../shared/locales/text.ts';
import { type Seen, useRan } from './clock.ts';
import { sideOf, stretchAt } from './stretch.ts';

/** The movement's name; below it what it works, then, while it goes on, the side and the repetition. */
export const NameAndSide = ({ seen }: { readonly seen: Seen }) => {
  const { view } = seen;
  const line = useRan(seen, (ranMs) => {
    if (view.stage === 'prepared' || view.stage === 'offered') {
      return join(view.muscleName, view.movement.dose.sides === 'none' ? '' : words.sides.both);
    }
    const stretch = stretchAt(view.plan, ranMs);
    if (stretch === undefined) return view.muscleName;
    const { repetition: n, of } = stretch;
    return join(sideOf(stretch.side) || view.muscleName, of > 1 ? fill(words.repetition, { n, of }) : '');
  });
  return (
    <div class="name-and-side">
      <h1 class="name">{view.text.name}</h1>
      <p class="side">{line}</p>
    </div>
  );
};

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
