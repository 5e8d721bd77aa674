import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../shared/contract.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';

/** Changes the settings; resolves with what the main process answered, and never rejects. */
export type Save = (change: (settings: Settings) => Settings) => Promise<Answer>;

/**
 * The settings that hold, and the way to change them: at once, the whole of them, one change after the other, each made
 * on what the one before it left. A refused change leaves them as they were.
 */
export const useSettings = (fromMain: Settings, bridge: HomeBridge): readonly [Settings, Save] => {
  const [settings, setSettings] = useState(fromMain);
  const kept = useRef(fromMain);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    kept.current = fromMain;
    setSettings(fromMain);
  }, [fromMain]);

  const save: Save = useCallback(
    (change) => {
      const saved = queue.current.then(async (): Promise<Answer> => {
        const changed = change(kept.current);
        try {
          const answer = await bridge.saveSettings(changed);
          if (answer.ok) {
            kept.current = changed;
            setSettings(changed);
          }
          return answer;
        } catch (error) {
          return { ok: false, reason: reasonOf(error) };
        }
      });
      queue.current = saved;
      return saved;
    },
    [bridge],
  );
  return [settings, save];
};

/** What a page of settings hands to its parts. */
export type SettingsProps = { readonly settings: Settings; readonly save: Save };

/** An ask that can be refused: the reason of the last refusal, and a way to ask that keeps it up to date. */
export const useAnswer = () => {
  const [reason, setReason] = useState<string | null>(null);
  const tell = async (ask: () => Promise<Answer>): Promise<boolean> => {
    const refused = (why: unknown): Answer => ({ ok: false, reason: reasonOf(why) });
    const answer = await ask().catch(refused);
    setReason(answer.ok ? null : reasonOf(answer.reason));
    return answer.ok;
  };
  return { reason, setReason, tell } as const;
};

/** A setting that can be refused: the reason of the last refusal, and a save that keeps it up to date. */
export const useRefusal = (save: Save) => {
  const { reason, setReason, tell } = useAnswer();
  const trySave = (change: (settings: Settings) => Settings): Promise<boolean> => tell(() => save(change));
  return { reason, setReason, trySave } as const;
};
