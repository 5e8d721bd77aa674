import type { Bridge } from '../../shared/contract.ts';

declare global {
  interface Window {
    /** Laid there by the preload script, one function a channel of the contract. */
    readonly vertebreak: Bridge;
  }
}

/** What the break window says to the main process and hears from it. */
export type BreakBridge = Pick<
  Bridge,
  'breakView' | 'breakPainted' | 'breakAnswer' | 'breakArmed' | 'breakChanged' | 'openHome'
>;

/** What the home window says to the main process and hears from it. */
export type HomeBridge = Pick<Bridge, 'homeView' | 'homeChanged' | 'openHome' | 'saveSettings' | 'openFolder'>;

/**
 * Why an ask failed, in words for a person: what the main process answered, or what it threw at a message that it did
 * not take. Electron puts the channel's name in front of the latter, which says nothing to anybody here.
 */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(
    /^Error invoking remote method '[^']*': (\w*Error: )?/,
    '',
  );
