import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Weeks } from '../../../shared/history/weeks.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';

/** So many weeks are seen at once. */
export const WEEKS = 12;

/**
 * The weeks up to the one of a date; null until they are there for the first time. They are asked for anew when `news`
 * is another, and by `again`; until the answer comes, what was there stays.
 */
export const useWeeks = (bridge: HomeBridge, untilDate: string, news: string) => {
  const [weeks, setWeeks] = useState<Weeks | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Answers can overtake each other: the last that was asked for counts. */
  const asks = useRef(0);
  const again = useCallback(async () => {
    asks.current += 1;
    const ask = asks.current;
    try {
      const found = await bridge.diaryWeeks({ untilDate, count: WEEKS });
      if (ask !== asks.current) return;
      setWeeks(found);
      setProblem(null);
    } catch (error) {
      if (ask === asks.current) setProblem(reasonOf(error));
    }
  }, [bridge, untilDate]);
  useEffect(() => {
    void again();
  }, [again, news]);
  return { weeks, problem, again };
};
