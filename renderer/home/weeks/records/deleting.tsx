import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Reply } from '../../../../shared/contract.ts';
import { dateText } from '../../../../shared/i18n/formats.ts';
import type { HomeView } from '../../../../shared/views/home.ts';
import { type HomeBridge, reasonOf } from '../../../ui/bridge.ts';
import { Button } from '../../../ui/button.tsx';
import { dateLocale } from '../../../ui/format.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { Problem } from '../../../ui/number-field.tsx';
import type { Deleted, Deletions, Range } from './day-range.ts';

type DeletingProps = {
  readonly range: Range;
  /** The day in whose view this stands; null where it stands among the records. */
  readonly day: string | null;
  readonly isSound: boolean;
  readonly view: HomeView;
  readonly bridge: Pick<HomeBridge, 'wouldDelete' | 'deleteHistory' | 'undoDeletion'>;
  readonly onChanged: () => Promise<void>;
  /** What stands on the button that asks. */
  readonly children: string;
} & Deletions;

/** What would go, and of which days: asked before it does. */
type Question = { readonly range: Range; readonly goes: Reply<'wouldDelete'> };

/** Deletes the records of some days, after a question that says how much that is; it can be undone. */
export const Deleting = ({ range, day, isSound, view, bridge, onChanged, children, ...deletions }: DeletingProps) => {
  const { code, t } = useLanguage();
  const locale = dateLocale(code, view.locale);
  const { onDeleted } = deletions;
  const deleted = deletions.deleted?.day === day ? deletions.deleted : null;
  const [question, setQuestion] = useState<Question | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const start = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // Another range is another question.
  useEffect(() => setQuestion(null), [JSON.stringify(range)]);
  useEffect(() => keep.current?.focus(), [question]);

  const trying = async (act: () => Promise<Answer>): Promise<boolean> => {
    try {
      const answer = await act();
      setProblem(answer.ok ? null : reasonOf(answer.reason));
      return answer.ok;
    } catch (error) {
      setProblem(reasonOf(error));
      return false;
    }
  };
  const ask = () =>
    trying(async () => {
      setQuestion({ range, goes: await bridge.wouldDelete({ range }) });
      return { ok: true };
    });
  const leave = () => {
    setQuestion(null);
    start.current?.focus();
  };
  const carryOut = async ({ goes, range: its }: Question) => {
    if (await trying(() => bridge.deleteHistory({ range: its }))) {
      onDeleted({ records: goes.records, isBack: false, day });
      leave();
    }
    await onChanged();
  };
  const undo = async (last: Deleted) => {
    if (await trying(bridge.undoDeletion)) {
      onDeleted({ ...last, isBack: true });
      start.current?.focus();
    }
    await onChanged();
  };
  const inFull = (date: string): string => dateText(locale, date, 'long');
  const inWords = ({ range: of }: Question): string => {
    if (of === null) return t('weeks.data.askAll');
    return of.fromDate === of.untilDate
      ? t('weeks.data.askDay', { day: inFull(of.fromDate) })
      : t('weeks.data.askSome', { from: inFull(of.fromDate), until: inFull(of.untilDate) });
  };
  const count = (what: 'records' | 'days' | 'breaks', n: number): string => t(`weeks.data.${what}`, { n });
  return (
    <div class="deleting">
      <Button tone="help" innerRef={start} disabled={!isSound} expanded={question !== null} onPress={ask}>
        {children}
      </Button>
      {question !== null && (
        <fieldset
          class="delete-question"
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave();
          }}
        >
          <legend>{inWords(question)}</legend>
          <p>
            {question.goes.records === 0
              ? t('weeks.data.none')
              : t('weeks.data.goes', {
                  records: count('records', question.goes.records),
                  days: count('days', question.goes.days),
                  breaks: count('breaks', question.goes.breaks),
                })}
          </p>
          <div class="record-acts">
            <Button innerRef={keep} onPress={leave}>
              {t('weeks.data.no')}
            </Button>
            {question.goes.records > 0 && (
              <Button tone="help" onPress={() => carryOut(question)}>
                {t('weeks.data.yes')}
              </Button>
            )}
          </div>
        </fieldset>
      )}
      <div class="record-word">
        <p role="status">
          {deleted === null
            ? ''
            : deleted.isBack
              ? t('weeks.data.back')
              : t('weeks.data.deleted', { records: count('records', deleted.records) })}
        </p>
        {deleted !== null && !deleted.isBack && <Button onPress={() => undo(deleted)}>{t('weeks.data.undo')}</Button>}
      </div>
      <Problem text={problem === null ? null : t('weeks.data.refused', { reason: problem })} />
    </div>
  );
};
