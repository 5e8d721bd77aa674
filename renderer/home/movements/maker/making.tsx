import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { boardOf, contentOf, type DraftFault, draftFaults, withPhases } from '../../../../shared/catalogue/draft.ts';
import type { DraftPhase } from '../../../../shared/catalogue/draft-schema.ts';
import { LONGEST_BREAK_MINUTES } from '../../../../shared/model/break-kind.ts';
import { LIST_AT_MOST, NAME_AT_MOST } from '../../../../shared/model/movement-bounds.ts';
import type { FindView } from '../../../../shared/views/find.ts';
import { type HomeBridge, reasonOf } from '../../../ui/bridge.ts';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/language.tsx';
import { Problem } from '../../../ui/number-field.tsx';
import { drawnPoses } from './drawn.ts';
import { Dose, Facts } from './facts.tsx';
import { PartRow } from './part-row.tsx';
import { PoseBoard } from './pose-board.tsx';
import { Preview } from './preview.tsx';
import type { MakingDraft } from './use-draft.ts';
import { WordsField } from './words-field.tsx';

export type MakingProps = {
  readonly bridge: Pick<HomeBridge, 'movementsLook' | 'movementsAdd' | 'movementDraft' | 'keepMovementDraft'>;
  readonly shelf: Pick<FindView, 'entries' | 'poses'>;
  /** The ids of the person's own. */
  readonly own: ReadonlySet<string>;
  /** The figure stands still until it is asked to move. */
  readonly still: boolean;
  readonly making: MakingDraft;
  readonly onSaved: (movementId: string) => void;
};

/** All that can be said of the movement in hand, how it looks as it is, and the way to save it. */
export const Making = ({ bridge, shelf, own, still, making, onSaved }: MakingProps) => {
  const t = useT();
  const { known, change, startOver, undo, made } = making;
  const { draft, asLeft } = known;
  const { phases } = draft;
  const form = useRef<HTMLDivElement>(null);
  /** The part whose handles show. */
  const [bending, setBending] = useState<number | null>(null);
  const [word, setWord] = useState('');
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const board = useMemo(() => boardOf(shelf.entries.filter(({ movement }) => !own.has(movement.id))), [shelf.entries]);
  const poses = useMemo(() => drawnPoses(shelf.poses, phases), [shelf.poses, phases]);
  const faults = tried ? draftFaults(draft, shelf.entries) : [];
  const faultOf = (...whys: readonly DraftFault['why'][]): string | null => {
    const fault = faults.find(({ why }) => whys.includes(why));
    return fault === undefined ? null : t(`maker.wrong.${fault.why}`, { n: LONGEST_BREAK_MINUTES.long });
  };

  const setPhases = (next: readonly DraftPhase[], undoWord?: string): void =>
    change(withPhases(t, board, draft, next), undoWord);
  const setPhase = (at: number, phase: DraftPhase): void =>
    setPhases(phases.map((one, index) => (index === at ? phase : one)));
  const add = (at: number, phase: DraftPhase): void => {
    setBending(null);
    if (phases.length >= LIST_AT_MOST) setWord(t('maker.board.full', { most: LIST_AT_MOST }));
    else {
      setPhases(phases.toSpliced(at, 0, phase));
      setWord(t('maker.board.added', { n: at + 1, pose: phase.looks }));
    }
  };
  /** Where the focus goes once what was pressed is drawn. */
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current !== null) form.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  });
  const move = (from: number, by: 1 | -1): void => {
    const phase = phases[from];
    if (phase === undefined) return;
    setBending(null);
    setPhases(phases.toSpliced(from, 1).toSpliced(from + by, 0, phase));
    setWord(t('maker.parts.movedTo', { n: from + by + 1 }));
    next.current = `[data-part="${from + by + 1}"] h3`;
  };
  const remove = (at: number): void => {
    setBending(null);
    setPhases(phases.toSpliced(at, 1), t('maker.parts.removed', { n: at + 1 }));
    next.current = '.maker-undo .button';
  };

  const save = async (): Promise<void> => {
    setTried(true);
    setRefused([]);
    if (draftFaults(draft, shelf.entries).length > 0) {
      next.current = '[aria-invalid="true"], .maker-board .shelf-cell[tabindex="0"]';
      return;
    }
    try {
      // What it was to take the place of may be gone meanwhile.
      const replaces = draft.replaces !== null && own.has(draft.replaces) ? draft.replaces : null;
      const ids = new Set(shelf.entries.map(({ movement }) => movement.id));
      const content = contentOf(t, { ...draft, replaces }, ids);
      const json = JSON.stringify(content);
      const look = await bridge.movementsLook({ json, ...(replaces !== null && { replaces }) });
      if (look.kind === 'refused') {
        setRefused(look.reasons);
        return;
      }
      const answer = await bridge.movementsAdd({ id: look.id });
      if (!answer.ok) throw new Error(answer.reason);
      made();
      onSaved(`${content.id}`);
    } catch (error) {
      setRefused([reasonOf(error)]);
    }
  };

  return (
    <div class="maker-form" ref={form}>
      <div class="maker-top">
        <p class="lead">{t(asLeft ? 'maker.asLeft' : 'maker.lead')}</p>
        <WordsField
          label={t('maker.name.label')}
          hint={t('maker.name.hint')}
          value={draft.text.name}
          maxLength={NAME_AT_MOST}
          problem={faultOf('no-name', 'name-taken')}
          onInput={(name) => change({ ...draft, text: { ...draft.text, name } })}
        />
      </div>
      <Preview draft={draft} poses={poses} still={still} />
      <PoseBoard
        board={board}
        poses={shelf.poses}
        onAdd={({ pose, says, looks }) =>
          add(phases.length, { pose, says, looks, cue: '', seconds: { min: 3, max: 3 }, breath: 'steady' })
        }
      />
      <section class="maker-parts">
        <h2>{t('maker.parts.title')}</h2>
        {phases.length === 0 && <p class="lead">{t('maker.parts.none')}</p>}
        <Problem text={faultOf('no-poses')} />
        <ol>
          {phases.map((phase, at) => (
            <PartRow
              key={at}
              {...{ phase, draft }}
              poses={shelf.poses}
              part={at + 1}
              parts={phases.length}
              onChange={(next) => setPhase(at, next)}
              plain={board.get(phase.pose)?.looks}
              isBending={bending === at}
              onBend={() => setBending(bending === at ? null : at)}
              onMove={(by) => move(at, by)}
              onTwice={() => add(at + 1, phase)}
              onRemove={() => remove(at)}
            />
          ))}
        </ol>
        {known.undo !== null && (
          <p class="maker-undo">
            {known.undo.word}{' '}
            <Button weight="plain" onPress={undo}>
              {t('maker.undo')}
            </Button>
          </p>
        )}
      </section>
      <Dose draft={draft} onChange={change} problem={faultOf('too-long')} />
      <Facts draft={draft} onChange={change} />
      <div class="maker-acts">
        <Button weight="primary" onPress={() => void save()}>
          {t('maker.save')}
        </Button>
        <Button weight="plain" onPress={startOver}>
          {t('maker.startOver')}
        </Button>
      </div>
      <div role="alert" class="maker-refused">
        {refused.map((reason) => (
          <p key={reason}>{t('maker.refused', { reason })}</p>
        ))}
        {making.problem !== null && <p>{t('maker.notKept', { reason: making.problem })}</p>}
      </div>
      <p class="heard-only" role="status">
        {word}
      </p>
    </div>
  );
};
