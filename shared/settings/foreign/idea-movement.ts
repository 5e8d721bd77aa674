import type * as v from 'valibot';
import type { ownMovementSchema } from '../../catalogue/own.ts';
import { NO_POSE } from '../../figure/no-pose.ts';
import type { Translator } from '../../i18n/english.ts';
import { shownText } from '../../model/shown-text.ts';
import { freeSlug, slugOf } from '../../model/slug.ts';
import type { ForeignSettings, Idea } from './outcome.ts';

/** More exercises of one file are not added. */
const IDEAS_AT_MOST = 40;
const NAME_AT_MOST = 100;
const LINE_AT_MOST = 1_000;
const SLUG_AT_MOST = 40;
/** So long where the file does not say. */
const SECONDS = 30;
const SECONDS_AT_MOST = 600;

const cut = (text: string, most: number): string => shownText(text).slice(0, most).trim();

type OwnMovement = v.InferOutput<typeof ownMovementSchema>;

const movementOf = (t: Translator<'foreign'>, program: string, id: string, idea: Idea): OwnMovement => {
  const seconds = Math.min(SECONDS_AT_MOST, Math.max(1, Math.round(idea.seconds ?? SECONDS)));
  const words = cut(idea.text || idea.title, LINE_AT_MOST);
  const once = { min: 1, max: 1 };
  return {
    id,
    kind: 'mobility',
    muscles: { primary: [], secondary: [] },
    positions: ['seated'],
    place: 'chair',
    equipment: [],
    bends: [],
    loaded: false,
    phases: [{ pose: NO_POSE, seconds: { min: seconds, max: seconds }, breath: 'steady' }],
    dose: { repetitions: once, sets: once, sides: 'none' },
    avoid: [],
    offByDefault: false,
    deskVariantOf: null,
    sources: [{ name: t('foreign.ideas.source', { program }) }],
    reviewedBy: null,
    text: {
      name: cut(idea.title, NAME_AT_MOST),
      summary: t('foreign.ideas.summary', { program }),
      words: [],
      steps: [words, t('foreign.ideas.step')],
      phases: [words],
      breath: t('foreign.ideas.breath'),
      mistake: t('foreign.ideas.mistake'),
      easier: t('foreign.ideas.easier'),
      harder: t('foreign.ideas.harder'),
      poses: [t('foreign.ideas.pose')],
    },
  };
};

/**
 * The exercises of a file as movements of one's own, each in a file: in their words alone, without a figure, and marked
 * that no cautions are known.
 */
export const ideaMovements = (
  t: Translator<'foreign'>,
  { program, ideas }: Pick<ForeignSettings, 'program' | 'ideas'>,
): readonly { readonly file: string; readonly content: OwnMovement }[] => {
  const taken = new Set<string>();
  return ideas
    .filter(({ title }) => shownText(title) !== '')
    .slice(0, IDEAS_AT_MOST)
    .map((idea, at) => {
      const id = freeSlug(`${program}-${slugOf(idea.title, SLUG_AT_MOST) || at + 1}`, taken);
      taken.add(id);
      return { file: `${id}.json`, content: movementOf(t, t(`foreign.programs.${program}`), id, idea) };
    });
};
