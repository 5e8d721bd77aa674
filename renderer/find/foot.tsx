import type { Translator } from '../../shared/i18n/english.ts';
import { useT } from '../ui/language.tsx';
import type { Row } from './rows.ts';
import type { Acts } from './use-acts.ts';

type FootProps = {
  readonly acts: Acts;
  /** The row that is chosen. */
  readonly row: Row | undefined;
  /** So many are found; null where nothing is asked for. */
  readonly found: number | null;
};

/** The keys that do something, or what has just been done or refused. */
export const Foot = ({ acts: { message, pinned }, row, found }: FootProps) => {
  const t = useT();
  return (
    <footer class="find-foot">
      <p class="heard-only" role="status">
        {message?.tone === 'done'
          ? message.text
          : message === null && found !== null && t('find-window.found', { n: found })}
      </p>
      {message === null ? (
        !pinned && <Keys row={row} />
      ) : message.tone === 'done' ? (
        <p aria-hidden="true">{message.text}</p>
      ) : (
        <p class="find-refusal" role="alert">
          {message.text}
        </p>
      )}
    </footer>
  );
};

const Keys = ({ row }: { readonly row: Row | undefined }) => {
  const t = useT();
  return (
    <ul class="find-keys">
      {keysFor(t, row).map(([what, key]) => (
        <li key={what}>{t(`find-window.keys.${what}`, { key })}</li>
      ))}
    </ul>
  );
};

/** What a key does, and the key. */
type KeyLine = readonly ['start' | 'pin' | 'copy' | 'open' | 'read' | 'close', string];

const keysFor = (t: Translator<'find-window'>, row: Row | undefined): readonly KeyLine[] => {
  const command = navigator.platform.startsWith('Mac') ? t('find-window.keys.command') : t('find-window.keys.control');
  const enter = t('find-window.keys.enter');
  const close: KeyLine = ['close', t('find-window.keys.escape')];
  if (row === undefined) return [close];
  if (row.kind !== 'movement') return [['open', enter], close];
  return [
    ['start', enter],
    ['pin', `${command} + ${enter}`],
    ['copy', `${command} + C`],
    ['read', `${command} + ↓`],
    close,
  ];
};
