import { useEffect, useRef, useState } from 'preact/hooks';
import type { DiaryDay } from '../../../shared/history/diary.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { oClock } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { useAnswer } from '../settings/save.ts';
import { Correction } from './correction.tsx';
import { RowMark } from './row-mark.tsx';
import { rowTime, rowWords } from './row-words.ts';
import { correctionOf, type Row, rowsOf } from './rows.ts';

type DayListProps = {
  readonly day: DiaryDay;
  readonly view: HomeView;
  readonly bridge: Pick<HomeBridge, 'correctDay' | 'takeBack'>;
  /** Of the running day: the latest line first, and so many of them until all are wanted. */
  readonly latest?: number;
  /** Something was said of the day, or taken back. */
  readonly onChanged?: () => Promise<void>;
};

/** What tells a row from the others, also after the day has gone on. */
const keyOf = (row: Row): string => {
  if (row.kind === 'statement') return row.id;
  return `${row.kind} ${row.fromMs}${row.kind === 'break' ? ` ${row.toMs} ${row.outcome}` : ''}`;
};

const isAt = ({ fromMs, toMs }: Row, ms: number): boolean => fromMs <= ms && ms < toMs;

/** A day, line by line, each with its mark; what it was, or a part of it, can be corrected where it stands. */
export const DayList = ({ day, view, bridge, latest, onChanged }: DayListProps) => {
  const language = useLanguage();
  const { t } = language;
  const { reason, tell } = useAnswer();
  const [isWhole, setWhole] = useState(false);
  /** The row of which somebody says something. */
  const [asked, setAsked] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  /** At which moment the focus is wanted as the row that had it is another one. */
  const wantedMs = useRef<number | null>(null);

  const inOrder = rowsOf(day);
  const rows = latest === undefined ? inOrder : inOrder.toReversed();
  const nameOf = (id: string): string => view.movements.find((one) => one.id === id)?.name ?? id;
  const focusOn = (row: Row | undefined) => {
    const button = row && list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(keyOf(row))}"] > button`);
    (button ?? list.current)?.focus();
  };

  useEffect(() => {
    const ms = wantedMs.current;
    if (ms === null) return;
    wantedMs.current = null;
    const there = rows.filter((row) => isAt(row, ms));
    focusOn(there.find(({ kind }) => kind === 'statement') ?? there.find((row) => correctionOf(row) !== null));
  }, [day]);

  const changing = async (fromMs: number, isChanged: Promise<boolean>) => {
    wantedMs.current = fromMs;
    if (await isChanged) {
      setAsked(null);
      await onChanged?.();
    } else wantedMs.current = null;
  };

  return (
    <>
      <ol class="day-list" ref={list} tabIndex={-1} aria-label={t('home.day.list')}>
        {rows.slice(0, isWhole ? rows.length : latest).map((row) => {
          const key = keyOf(row);
          const as = day.open ? correctionOf(row) : null;
          const ends = { from: oClock(row.fromMs, view), to: oClock(row.toMs, view) };
          const about = (act: string): string => t('home.day.about', { act, ...ends });
          const undo = t('home.day.undo');
          return (
            <li key={key} data-row={key} data-kind={row.kind}>
              <span class="day-when">{rowTime(t, row, view)}</span>
              <RowMark row={row} />
              <span class="day-what">{rowWords(language, row, nameOf)}</span>
              {day.open && row.kind === 'statement' && (
                <Button
                  weight="plain"
                  label={about(undo)}
                  onPress={() =>
                    changing(
                      row.fromMs,
                      tell(() => bridge.takeBack({ id: row.id })),
                    )
                  }
                >
                  {undo}
                </Button>
              )}
              {as !== null && (
                <Button
                  weight="plain"
                  expanded={asked === key}
                  label={about(t(`home.day.correct.${as}`))}
                  onPress={() => setAsked(asked === key ? null : key)}
                >
                  {t(`home.day.correct.${as}`)}
                </Button>
              )}
              {as !== null && asked === key && (
                <Correction
                  span={row}
                  as={as}
                  place={view}
                  correct={bridge.correctDay}
                  onCorrect={changing}
                  onLeave={() => {
                    setAsked(null);
                    focusOn(row);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      {latest !== undefined && rows.length > latest && (
        <Button weight="plain" expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('home.day.fewer') : t('home.day.all', { n: rows.length })}
        </Button>
      )}
      <Problem text={reason === null ? null : t('home.day.refused', { reason })} />
    </>
  );
};
