import { bent } from '../figure/bent.ts';
import { type Angles, JOINTS } from '../figure/joints.ts';
import type { Pose } from '../figure/pose.ts';
import type { Translator } from '../i18n/english.ts';
import type { DraftPhase } from './draft-schema.ts';

/** How a pose is bent, for those who do not see it; empty where it is as it was. */
export const bendInWords = (t: Translator<'maker'>, angles: Angles): string => {
  const joints = JOINTS.flatMap((joint) => {
    const degrees = angles[joint];
    return degrees === undefined ? [] : [t('maker.bend.joint', { joint: t(`maker.bend.joints.${joint}`), degrees })];
  });
  return joints.length === 0 ? '' : t('maker.bend.looks', { joints: joints.join(', ') });
};

/** How a pose looks that is bent so. */
const inWords = (t: Translator<'maker'>, plain: string, angles: Angles): string =>
  `${plain} ${bendInWords(t, angles)}`.trimEnd();

/** How a phase looks as it says itself, but for what it was given to say of how it is bent. */
export const looksUnbent = (
  t: Translator<'maker'>,
  { looks, angles = {} }: DraftPhase,
  plain: string | undefined,
): string => (plain !== undefined && looks === inWords(t, plain, angles) ? plain : looks);

/**
 * A phase that bends its pose otherwise. Those who do not see it are told how, unless somebody has said it themselves.
 *
 * @param pose the pose as it is
 * @param plain how that looks; undefined where nobody knows
 */
export const bentPhase = (
  t: Translator<'maker'>,
  phase: DraftPhase,
  pose: Pose,
  plain: string | undefined,
  angles: Angles,
): DraftPhase => {
  const { angles: before = {}, bent: _bent, ...rest } = phase;
  const isTold = plain !== undefined && phase.looks === inWords(t, plain, before);
  const looks = isTold ? inWords(t, plain, angles) : phase.looks;
  return { ...rest, looks, ...(Object.keys(angles).length > 0 && { angles, bent: bent(pose, angles) }) };
};
