import { bentPhase } from '../../../shared/catalogue/bent-phase.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { type BoardPose, boardOf, emptyDraft, withPhases } from '../../../shared/catalogue/draft.ts';
import type { Draft, DraftPhase } from '../../../shared/catalogue/draft-schema.ts';
import type { Angles } from '../../../shared/figure/joints.ts';
import type { Pose } from '../../../shared/figure/pose.ts';
import { poses } from '../../../shared/figure/poses/index.ts';
import { language, t } from '../../language.ts';

/** Every pose to choose from. */
export const board = boardOf([...builtInCatalogue(language.texts.movements).entries.values()]);

/** A part as the page adds it. */
export const partOf = (pose: string, change: Partial<DraftPhase> = {}): DraftPhase => {
  const { says, looks } = board.get(pose) as BoardPose;
  return { pose, says, looks, cue: '', seconds: { min: 3, max: 3 }, breath: 'steady', ...change };
};

/** A part that is bent as its handles do it. */
export const bentPart = (part: DraftPhase, angles: Angles): DraftPhase =>
  bentPhase(t, part, poses[part.pose] as Pose, board.get(part.pose)?.looks, angles);

/** A movement of three poses, one of them bent. */
export const madeDraft = (name = 'Shrug and reach'): Draft => {
  const parts = [
    partOf('shoulder-rolls-up', { breath: 'in', cue: 'Draw your shoulders up.' }),
    bentPart(partOf('shoulder-rolls-back'), { 'left-elbow': 90, 'left-shoulder': 120 }),
    partOf('shoulder-rolls-rest', { breath: 'out', seconds: { min: 4, max: 6 } }),
  ];
  const draft = withPhases(t, board, emptyDraft(t), parts);
  return { ...draft, text: { ...draft.text, name } };
};

const EXTREME = 'Endlessly-round-the-shoulders-and-back-'.repeat(3).slice(0, 100);

/** The drafts of the gallery. */
export const draftNamed = (name: string | null): Draft | null => {
  if (name === 'made') return madeDraft();
  if (name === 'views') {
    const names = ['bird-dog-reach', 'wall-angels-up', 'glute-bridge-lift', 'standing-back-extension-stand'];
    return withPhases(
      t,
      board,
      madeDraft('From all sides'),
      names.map((pose) => partOf(pose)),
    );
  }
  if (name !== 'extreme') return null;
  const made = madeDraft(EXTREME);
  const cue = `${EXTREME}\n`.repeat(4);
  return withPhases(
    t,
    board,
    made,
    Array.from({ length: 40 }, () => partOf('cat-cow-cat', { cue })),
  );
};
