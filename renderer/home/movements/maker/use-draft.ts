import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../../../shared/catalogue/catalogue.ts';
import { draftOf, emptyDraft } from '../../../../shared/catalogue/draft.ts';
import type { Draft } from '../../../../shared/catalogue/draft-schema.ts';
import type { Translator } from '../../../../shared/i18n/english.ts';
import { type HomeBridge, reasonOf } from '../../../ui/bridge.ts';

/** What the page begins with: a movement to change, or one to make another like it. */
export type MakerStart = { readonly entry: CatalogueEntry; readonly replaces: boolean };

type Known = {
  readonly draft: Draft;
  /** As it was before something of it was taken away, and what is said of that; null where nothing was. */
  readonly undo: { readonly draft: Draft; readonly word: string } | null;
  /** It was begun before this page was opened. */
  readonly asLeft: boolean;
  /** Another one that was begun and not saved, of which is to be asked first. */
  readonly other: Draft | null;
};

/** Somebody types on: so long after the last key it is kept. */
const KEEP_AFTER_MS = 150;

/** The draft in hand, kept by the main process as it changes. */
export const useDraft = (
  bridge: Pick<HomeBridge, 'movementDraft' | 'keepMovementDraft'>,
  t: Translator<'maker'>,
  start: MakerStart | null,
) => {
  const [known, setKnown] = useState<Known | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const unkept = useRef<Draft | null | undefined>(undefined);

  const fresh = (): Draft => (start === null ? emptyDraft(t) : draftOf(start.entry, start.replaces));
  const keep = (): void => {
    if (unkept.current === undefined) return;
    const draft = unkept.current;
    unkept.current = undefined;
    bridge.keepMovementDraft({ draft }).then(
      (answer) => setProblem(answer.ok ? null : reasonOf(answer.reason)),
      (error) => setProblem(reasonOf(error)),
    );
  };
  useEffect(() => {
    const begin = (left: Draft | null): void => {
      const same = left !== null && (start === null || (start.replaces && left.replaces === start.entry.movement.id));
      setKnown({ draft: same ? left : fresh(), undo: null, asLeft: same, other: same ? null : left });
    };
    // What cannot be read is begun anew.
    bridge.movementDraft().then(
      ({ draft }) => begin(draft),
      () => begin(null),
    );
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  const draft = known?.draft;
  useEffect(() => {
    const timer = setTimeout(keep, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  const change = (next: Draft, undoWord?: string): void => {
    if (known === null) return;
    unkept.current = next;
    const undo = undoWord === undefined ? null : { draft: known.draft, word: undoWord };
    setKnown({ ...known, draft: next, undo });
  };
  if (known === null) return null;
  return {
    known,
    problem,
    change,
    undo: () => known.undo !== null && change(known.undo.draft),
    startOver: () => change(fresh(), t('maker.startedOver')),
    /** Which of two is gone on with: the other one, or with null this one, which it then is as it was. */
    goOn: (other: Draft | null) =>
      setKnown({ ...known, draft: other ?? known.draft, other: null, asLeft: other !== null }),
    /** It has been made: there is nothing to keep any more. */
    made: () => {
      unkept.current = null;
      keep();
    },
  };
};

export type MakingDraft = NonNullable<ReturnType<typeof useDraft>>;
