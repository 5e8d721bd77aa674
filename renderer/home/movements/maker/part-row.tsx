import { useMemo, useState } from 'preact/hooks';
import { looksUnbent } from '../../../../shared/catalogue/bent-phase.ts';
import { linesOf } from '../../../../shared/catalogue/draft.ts';
import type { Draft, DraftPhase } from '../../../../shared/catalogue/draft-schema.ts';
import type { Poses } from '../../../../shared/figure/motion.ts';
import { CUES_AT_MOST, LINE_AT_MOST, PHASE_SECONDS } from '../../../../shared/model/movement-bounds.ts';
import { StillFigure } from '../../../movement-card/still-figure.tsx';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/language.tsx';
import { Later } from '../../../ui/later.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { drawnAs, drawnPoses } from './drawn.ts';
import { WordsField } from './words-field.tsx';

type PartActs = {
  readonly onChange: (phase: DraftPhase) => void;
  /** Puts it so many places further down. */
  readonly onMove: (by: 1 | -1) => void;
  readonly onTwice: () => void;
  readonly onRemove: () => void;
  readonly onBend: () => void;
};

type PartRowProps = PartActs & {
  readonly phase: DraftPhase;
  /** Counted from 1. */
  readonly part: number;
  readonly parts: number;
  readonly draft: Draft;
  /** All poses as they are. */
  readonly poses: Poses;
  /** Its handles show. */
  readonly isBending: boolean;
  /** How its pose looks as it is. */
  readonly plain: string | undefined;
};

/** Not everybody bends. */
const loadBend = async () => ({ Page: (await import('./bend-figure.tsx')).BendFigure });

const BREATHS = ['in', 'out', 'steady'] as const;

/** One part of the movement: its pose, its seconds, the breath, what is said meanwhile, and where it stands. */
export const PartRow = (props: PartRowProps) => {
  const { phase, part, parts, draft, poses, plain, isBending, onChange, onBend, onMove, onTwice, onRemove } = props;
  const t = useT();
  const [problem, setProblem] = useState<string | null>(null);
  const { least: min, most: max } = PHASE_SECONDS;
  const { seconds } = phase;
  const pose = poses[phase.pose];
  // Words are typed: the figure is drawn anew only where something of it is another.
  const { muscles, dose } = draft.movement;
  const movement = useMemo(
    () => drawnAs(draft, [phase], `draft-${part}`),
    [muscles, dose, phase.pose, phase.angles, part],
  );
  const drawn = useMemo(() => drawnPoses(poses, [phase]), [poses, phase.pose, phase.angles]);
  const act = (
    name: 'up' | 'down' | 'twice' | 'remove' | 'bend' | 'bendDone',
    onPress: () => void,
    disabled = false,
  ) => (
    <Button
      weight="plain"
      label={t('maker.parts.actNamed', { act: t(`maker.parts.${name}`), n: part })}
      disabled={disabled}
      expanded={name === 'bend' || name === 'bendDone' ? isBending : undefined}
      onPress={onPress}
    >
      {t(`maker.parts.${name}`)}
    </Button>
  );
  return (
    <li class="maker-part" data-part={part}>
      <div class="maker-part-figure" aria-hidden="true">
        <StillFigure movement={movement} poses={drawn} size="card" />
      </div>
      <div class="maker-part-fields">
        <h3 tabIndex={-1}>{t('maker.parts.part', { n: part })}</h3>
        {/* How it is bent is said below its handles, as long as they show. */}
        <p class="maker-looks">{isBending ? looksUnbent(t, phase, plain) : phase.looks}</p>
        <div class="maker-times">
          <NumberField
            label={t('maker.parts.seconds')}
            value={seconds.min}
            unit={t('maker.parts.secondsUnit')}
            hint={seconds.min === seconds.max ? '' : t('maker.parts.ranged', seconds)}
            step={0.5}
            {...{ min, max, problem }}
            onEnter={(entered) => {
              const fits = entered >= min && entered <= max;
              setProblem(fits ? null : t('maker.parts.secondsProblem', { min, max }));
              if (fits) onChange({ ...phase, seconds: { min: entered, max: entered } });
            }}
          />
          <label class="maker-choice">
            <span>{t('maker.parts.breath')}</span>
            <select
              value={phase.breath}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...phase, breath: BREATHS.find((one) => one === value) ?? 'steady' })
              }
            >
              {BREATHS.map((one) => (
                <option key={one} value={one}>
                  {t(`maker.parts.breaths.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <WordsField
          label={t('maker.parts.cue')}
          lines
          value={phase.cue}
          maxLength={CUES_AT_MOST * LINE_AT_MOST}
          problem={linesOf(phase.cue).length > CUES_AT_MOST ? t('maker.wrong.cue-lines') : null}
          onInput={(cue) => onChange({ ...phase, cue })}
        />
      </div>
      <div class="maker-acts">
        {pose !== undefined && act(isBending ? 'bendDone' : 'bend', onBend)}
        {act('up', () => onMove(-1), part === 1)}
        {act('down', () => onMove(1), part === parts)}
        {act('twice', onTwice)}
        {act('remove', onRemove)}
      </div>
      {isBending && pose !== undefined && (
        <Later
          load={loadBend}
          props={{ movement, pose, plain, phase, title: t('maker.bend.title', { n: part }), onChange }}
        />
      )}
    </li>
  );
};
