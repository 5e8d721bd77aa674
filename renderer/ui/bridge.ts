import type { Bridge } from '../../shared/contract.ts';

declare global {
  interface Window {
    /** The page's bridge to the main process, for whoever looks into an open window. */
    vertebreak: Bridge;
  }
}

/** What the break window says to the main process and hears from it. */
export type BreakBridge = Pick<
  Bridge,
  | 'breakView'
  | 'breakPainted'
  | 'breakAnswer'
  | 'breakAlternatives'
  | 'breakSwap'
  | 'breakOpen'
  | 'leftOut'
  | 'bringBack'
  | 'stand'
  | 'breakArmed'
  | 'breakChanged'
  | 'breakOver'
  | 'openHome'
>;

/** What the home window says to the main process and hears from it. */
export type HomeBridge = Pick<
  Bridge,
  | 'homeView'
  | 'homeChanged'
  | 'openHome'
  | 'saveSettings'
  | 'changeProfile'
  | 'answerOffer'
  | 'tryBreak'
  | 'diaryDays'
  | 'weekVariety'
  | 'logWalk'
  | 'answerWalk'
  | 'correctDay'
  | 'takeBack'
  | 'diaryWeeks'
  | 'exportHistory'
  | 'wouldDelete'
  | 'deleteHistory'
  | 'undoDeletion'
  | 'openFolder'
  | 'bringBack'
  | 'markMovement'
  | 'foreignFound'
  | 'foreignLook'
  | 'foreignTake'
  | 'foreignUndo'
  | 'movementsLook'
  | 'movementsAdd'
  | 'movementDraft'
  | 'keepMovementDraft'
  | 'exportOwn'
  | 'importLook'
  | 'importOwn'
  | 'importUndo'
  | 'tryDay'
  | 'activitySize'
  | 'deleteActivity'
  | 'findView'
  | 'findStart'
  | 'openLink'
  | 'lookForVersion'
  | 'openReleases'
  | 'sessionPreview'
  | 'sessionSwap'
  | 'sessionStart'
>;

/** What the find window says to the main process and hears from it. */
export type FindBridge = Pick<
  Bridge,
  | 'findView'
  | 'findFirst'
  | 'findChanged'
  | 'findOpened'
  | 'findStart'
  | 'sessionOpen'
  | 'findPin'
  | 'findClose'
  | 'copyText'
  | 'openLink'
  | 'openHome'
>;

/**
 * Why an ask was refused or failed, in words for a person: without the names of channel and field that the main process
 * puts in front for its log, and without what Electron puts before an error.
 */
export const reasonOf = (refusal: unknown): string =>
  (refusal instanceof Error ? refusal.message : String(refusal))
    .replace(/^Error invoking remote method '[^']*': (\w*Error: )?/, '')
    .replace(/^[a-z]+[A-Z][A-Za-z]*: /, '')
    .replace(/^\w+(\.\w+)+: /, '');
