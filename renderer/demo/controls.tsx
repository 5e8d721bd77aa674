import { useId, useRef, useState } from 'preact/hooks';
import { RESPONSES, type Response } from '../../shared/simulation/player.ts';
import { Button } from '../ui/button.tsx';
import { Radios } from '../ui/choice.tsx';
import { useT } from '../ui/language.tsx';
import { loadDay, loadYear, MADE_UP_DAYS, type MadeUpDay } from './days/index.ts';
import type { Desk, DeskView, Play } from './desk.ts';
import { openRecord, type Record } from './open-record.ts';
import { PACES, type Pace } from './run.ts';

type Choice = MadeUpDay | 'year' | 'file' | 'live';

type ControlsProps = { readonly desk: Desk; readonly view: DeskView };

/** What is played for a choice; null for the person themselves. */
const playOf = async (choice: Choice, respond: Response, record: Record | null): Promise<Play | null> => {
  if (choice === 'live') return null;
  const common = { respond, heldAt: null };
  if (choice === 'year') return { respond, ...(await loadYear()) };
  if (choice !== 'file') return { ...common, trace: await loadDay(choice), zone: 'UTC' };
  if (record === null) return null;
  return { ...common, trace: record.trace, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
};

/** Which day, how fast, and what becomes of its breaks. */
export const Controls = ({ desk, view }: ControlsProps) => {
  const t = useT();
  const [choice, setChoice] = useState<Choice>('ordinary');
  const [respond, setRespond] = useState<Response>('complete');
  const [record, setRecord] = useState<Record | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const { played } = view.run;

  const begin = (next: Choice, answer: Response, opened: Record | null = record) => {
    setChoice(next);
    setRespond(answer);
    setProblem(null);
    // One's own time begins as it runs.
    if (next === 'live') desk.setPace(1);
    desk.begin(playOf(next, answer, opened)).catch(() => setProblem(t('demo.notFetched')));
  };

  const lookBack = () => {
    if (choice === 'year') desk.perform({ type: 'open-home', page: 'weeks' });
    else begin('year', respond);
  };

  const open = async (chosen: File) => {
    const opened = await openRecord(t, chosen);
    if ('problem' in opened) return setProblem(opened.problem);
    setRecord(opened);
    begin('file', respond, opened);
  };

  return (
    <section class="controls" aria-label={t('demo.controls')}>
      {played === null ? (
        <p class="controls-hint">{t('demo.liveHint')}</p>
      ) : (
        <div class="controls-row">
          {played.isOver() ? (
            <Button onPress={() => begin(choice, respond)}>{t('demo.again')}</Button>
          ) : (
            <>
              <Button
                weight={played.isRunning() ? 'plain' : 'primary'}
                onPress={() => played.play(!played.isRunning())}
              >
                {played.isRunning() ? t('demo.pause') : t('demo.play')}
              </Button>
              <Button onPress={played.toEnd}>{t('demo.toEnd')}</Button>
            </>
          )}
          <Button onPress={lookBack}>{t('demo.year.look')}</Button>
        </div>
      )}
      <div class="controls-row">
        <Select
          label={t('demo.day')}
          value={choice}
          options={[
            ...MADE_UP_DAYS.map((day) => [day, t(`demo.days.${day}`)] as const),
            ['year', t('demo.days.year')],
            ['live', t('demo.days.live')],
            ...(record === null ? [] : [['file', t('demo.days.file', { name: record.name })] as const]),
          ]}
          onChange={(next) => begin(next, respond)}
        />
        <Button label={t('demo.openLabel')} onPress={() => file.current?.click()}>
          {t('demo.open')}
        </Button>
        <input
          ref={file}
          class="heard-only"
          type="file"
          tabIndex={-1}
          aria-label={t('demo.openLabel')}
          accept=".jsonl,.ndjson,.txt,application/jsonl"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) void open(chosen);
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="controls-problem" role="alert">
        {problem}
      </p>
      <div class="controls-row">
        <Radios
          legend={t('demo.pace')}
          inline
          options={PACES.map((pace) => ({ value: `${pace}` as const, label: t(`demo.paces.${pace}`) }))}
          chosen={`${view.pace}`}
          onChange={(pace) => desk.setPace(Number(pace) as Pace)}
        />
      </div>
      {played !== null && (
        <div class="controls-row">
          <Select
            label={t('demo.respond')}
            value={respond}
            options={RESPONSES.map((each) => [each, t(`demo.responds.${each}`)] as const)}
            onChange={(answer) => begin(choice, answer)}
          />
        </div>
      )}
    </section>
  );
};

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
};

const Select = <T extends string>({ label, value, options, onChange }: SelectProps<T>) => {
  const id = useId();
  return (
    <span class="select">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([each]) => each === currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
};
