import { useRef } from 'preact/hooks';
import type { DiaryDay } from '../../../shared/history/diary.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { Legend } from '../ruler/legend.tsx';
import { HourWords, Ruler } from '../ruler/ruler.tsx';
import { scaleFor } from '../ruler/scale.ts';
import { useRefusal, useSettings } from '../settings/save.ts';

type DayRulerProps = { readonly day: DiaryDay; readonly view: HomeView; readonly bridge: HomeBridge };

/** The day on its ruler, and what the marks mean until that has been understood. The list below says the same in words. */
export const DayRuler = ({ day, view, bridge }: DayRulerProps) => {
  const t = useT();
  const [{ dismissed }, save] = useSettings(view.settings, bridge);
  const { reason, trySave } = useRefusal(save);
  const ruler = useRef<HTMLDivElement>(null);
  const isEmpty = [day.pieces, day.calls, day.pauses, day.breaks].every(({ length }) => length === 0);
  const scale = scaleFor([day], view.zone);
  const understood = async () => {
    if (await trySave((now) => ({ ...now, dismissed: { ...now.dismissed, rulerMarks: true } }))) ruler.current?.focus();
  };
  return (
    <div class="today-ruler" ref={ruler} tabIndex={-1}>
      <Ruler day={day} scale={scale} zone={view.zone} nowMs={view.nowMs} />
      <HourWords scale={scale} locale={view.locale} />
      {!isEmpty && !dismissed.rulerMarks && (
        <div class="today-legend">
          <Legend days={[day]} />
          <Button weight="plain" onPress={understood}>
            {t('home.today.marksUnderstood')}
          </Button>
        </div>
      )}
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </div>
  );
};
