import { useEffect, useState } from 'preact/hooks';

type LaterParts = typeof import('./later-parts.ts');

/** What is loaded apart; null until it is there. */
export const useLaterParts = (): LaterParts | null => {
  const [parts, setParts] = useState<LaterParts | null>(null);
  useEffect(() => {
    import('./later-parts.ts').then(setParts, () => undefined);
  }, []);
  return parts;
};
