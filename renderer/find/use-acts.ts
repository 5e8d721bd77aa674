import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../shared/contract.ts';
import { type FindBridge, reasonOf } from '../ui/bridge.ts';
import { useT } from '../ui/language.tsx';
import { copyTextOf } from './copy-text.ts';
import type { Row } from './rows.ts';

/** What is told at the foot of the window. */
export type FootMessage = { readonly tone: 'done' | 'refused'; readonly text: string };

export type Acts = {
  /** The window is reduced to the card. */
  readonly pinned: boolean;
  readonly message: FootMessage | null;
  /** Starts the chosen movement as a break of its own; of a way elsewhere, opens its page. */
  readonly start: () => void;
  /** Reduces the window to the card, or makes it whole again. */
  readonly pin: () => void;
  readonly copy: () => void;
  readonly close: () => void;
  readonly openLink: (url: string) => void;
  /** The main process has made the window whole already. */
  readonly backToSearch: () => void;
};

/** What can be done with the row that is chosen. Whatever is refused or fails is said. */
export const useActs = (bridge: FindBridge, row: Row | undefined): Acts => {
  const t = useT();
  const [pinned, setPinned] = useState(false);
  const [message, setMessage] = useState<FootMessage | null>(null);
  // What was said was said of another row.
  useEffect(() => setMessage(null), [row?.key]);
  const entry = row?.kind === 'movement' ? row.entry : undefined;

  const asking = async (asked: Promise<Answer>): Promise<boolean> => {
    try {
      const answer = await asked;
      setMessage(answer.ok ? null : { tone: 'refused', text: reasonOf(answer.reason) });
      return answer.ok;
    } catch (error) {
      setMessage({ tone: 'refused', text: reasonOf(error) });
      return false;
    }
  };

  const close = (): void => void asking(bridge.findClose());
  const start = async (): Promise<void> => {
    if (row?.kind === 'session') {
      if (await asking(bridge.sessionOpen(row.wish))) close();
    } else if (row !== undefined && row.kind !== 'movement') {
      if (await asking(bridge.openHome({ page: row.kind === 'help' ? 'help' : 'settings' }))) close();
    } else if (entry !== undefined) {
      if ((await asking(bridge.findStart({ id: entry.movement.id }))) && !pinned) close();
    }
  };
  const pin = async (): Promise<void> => {
    if (entry !== undefined && (await asking(bridge.findPin({ pinned: !pinned })))) setPinned(!pinned);
  };
  const copy = async (): Promise<void> => {
    if (entry === undefined) return;
    if (await asking(bridge.copyText({ text: copyTextOf(t, entry) })))
      setMessage({ tone: 'done', text: t('find-window.copied') });
  };

  return {
    pinned,
    message,
    start: () => void start(),
    pin: () => void pin(),
    copy: () => void copy(),
    close,
    openLink: (url) => void asking(bridge.openLink({ url })),
    backToSearch: () => setPinned(false),
  };
};

type RowAct = 'start' | 'pin' | 'copy';

type OnceListed = {
  /** Does it with the row that is chosen: now, or as soon as the list stands. */
  readonly act: (act: RowAct) => void;
  /** Something else is looked up: what was to be done with the first of the list is not wanted any more. */
  readonly forget: () => void;
};

/** Who types and presses Enter at once is quicker than a window that has just opened: the key waits for the list. */
export const useOnceListed = (acts: Acts, isListed: boolean): OnceListed => {
  const waiting = useRef<RowAct | null>(null);
  useEffect(() => {
    const act = waiting.current;
    if (!isListed || act === null) return;
    waiting.current = null;
    acts[act]();
  });
  return {
    act: (act) => {
      if (isListed) acts[act]();
      else waiting.current = act;
    },
    forget: () => {
      waiting.current = null;
    },
  };
};
