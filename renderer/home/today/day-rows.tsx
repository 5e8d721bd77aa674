import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../shared/contract.ts';
import type { DiaryDay } from '../../../shared/history/diary.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { oClock } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { BREAK_MARK_OF, BreakMark } from '../ruler/marks.tsx';
import { GROUND, SpanMark } from '../ruler/pieces.tsx';
import { useAnswer } from '../settings/save.ts';
import { rowTime, rowWords } from './row-words.ts';
import { correctionOf, type Row, rowsOf } from './rows.ts';

type DayRowsProps = {
  readonly day: DiaryDay;
  readonly view: HomeView;
  readonly bridge: Pick<HomeBridge, 'correctDay' | 'takeBack'>;
};

/** So many lines are shown of a long day, until all of them are wanted. */
const SHOWN_AT_FIRST = 12;

/** The day, line by line, the latest first, each with its mark; what it was can be corrected where it stands. */
export const DayRows = ({ day, view, bridge }: DayRowsProps) => {
  const language = useLanguage();
  const { t } = language;
  const { reason, tell } = useAnswer();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  /** Where the focus goes as the row that had it is another one. */
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-from="${wanted.current}"] button`);
    (row ?? list.current)?.focus();
    wanted.current = null;
  }, [day]);
  const act = async (row: Row, ask: () => Promise<Answer>) => {
    wanted.current = row.fromMs;
    if (!(await tell(ask))) wanted.current = null;
  };
  const nameOf = (id: string): string => view.movements.find((one) => one.id === id)?.name ?? id;

  const rows = rowsOf(day, day.dayOffMs);

  const actOn = (row: Row) => {
    if (!day.open) return null;
    if (row.kind === 'said') {
      return { name: t('home.today.undo'), ask: () => bridge.takeBack({ id: row.id }) };
    }
    const as = correctionOf(row);
    const { fromMs, toMs } = row;
    return as === null || toMs - fromMs < MINUTE_MS
      ? null
      : { name: t(`home.today.correct.${as}`), ask: () => bridge.correctDay({ fromMs, toMs, as }) };
  };
  return (
    <>
      <ol class="lines" ref={list} tabIndex={-1}>
        {rows.slice(0, isWhole ? rows.length : SHOWN_AT_FIRST).map((row, index) => {
          const can = actOn(row);
          const span = { from: oClock(row.fromMs, view), to: oClock(row.toMs, view) };
          return (
            <li key={`${row.kind} ${row.fromMs} ${index}`} data-kind={row.kind} data-from={row.fromMs}>
              <span class="lines-when">{rowTime(t, row, view)}</span>
              <RowMark row={row} />
              <span class="lines-what">{rowWords(language, row, nameOf)}</span>
              {can !== null && (
                <Button
                  weight="plain"
                  label={t('home.today.about', { act: can.name, ...span })}
                  onPress={() => act(row, can.ask)}
                >
                  {can.name}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {rows.length > SHOWN_AT_FIRST && (
        <Button weight="plain" expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('home.today.fewer') : t('home.today.all', { n: rows.length })}
        </Button>
      )}
      <Problem text={reason === null ? null : t('home.today.refused', { reason })} />
    </>
  );
};

/** The mark that a row has on the ruler. */
const RowMark = ({ row }: { readonly row: Row }) => {
  const kind = row.kind === 'said' ? (row.as === 'up' ? 'away' : row.as) : row.kind;
  if (kind === 'day-off') return <span />;
  if (row.kind === 'break') {
    return (
      <svg class="lines-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        <BreakMark mark={BREAK_MARK_OF[row.outcome]} long={row.break === 'long'} />
      </svg>
    );
  }
  return kind === 'break' ? null : (
    <svg class="lines-mark" width="16" height="16" viewBox={`0 ${GROUND - 14} 16 20`} aria-hidden="true">
      <SpanMark kind={kind} from="1" to="15" length="14" />
    </svg>
  );
};
