import { useEffect, useState } from 'preact/hooks';
import type { DiaryDay } from '../../../shared/history/diary.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';

/** The running day, asked for anew with whatever changes; what was there stays until the next one is. */
export const useDay = (view: HomeView, bridge: Pick<HomeBridge, 'diaryDays'>) => {
  const [day, setDay] = useState<DiaryDay | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    bridge.diaryDays({ untilDate: view.date, count: 1 }).then(
      ([asked]) => {
        if (!isWanted) return;
        setDay(asked ?? null);
        setReason(null);
      },
      (error) => {
        if (isWanted) setReason(reasonOf(error));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [view, bridge]);
  return { day, reason } as const;
};
