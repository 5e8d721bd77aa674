import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Other } from '../../shared/views/break.ts';
import { reasonOf } from '../ui/bridge.ts';
import type { AlternativesProps } from './alternatives.tsx';

type Opened = Pick<AlternativesProps, 'alternatives' | 'opener'> & {
  readonly List: FunctionComponent<AlternativesProps>;
  /** The movement that they could stand in for. */
  readonly of: string;
};

/**
 * What could stand in for the movement of this id: the list, null while it is closed, and the ways to open and close it.
 * It is loaded apart, so that the window shows without it, and asks meanwhile.
 */
export const useAlternatives = (id: string, ask: () => Promise<readonly Other[]>) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = () => {
    const alternatives = ask().catch(reasonOf);
    const opener = document.activeElement;
    void import('./alternatives.tsx').then(({ Alternatives: List }) =>
      setOpened({ List, of: id, alternatives, opener }),
    );
  };
  // What could stand in for one movement says nothing of the next: with that it is gone.
  return { opened: opened?.of === id ? opened : null, open, close: () => setOpened(null) };
};
