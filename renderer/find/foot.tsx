import words from '../../shared/i18n/en/find.json' with { type: 'json' };
import { fill, plural } from '../../shared/i18n/text.ts';
import type { Row } from './rows.ts';
import type { Acts } from './use-acts.ts';

type FootProps = {
  readonly acts: Acts;
  /** The row that is chosen. */
  readonly row: Row | undefined;
  readonly found: number;
};

const { keys } = words;

/** The keys that do something, or what has just been done or refused. */
export const Foot = ({ acts: { said, pinned }, row, found }: FootProps) => (
  <footer class="find-foot">
    <p class="heard-only" role="status">
      {said === null ? plural(words.found, found) : said.tone === 'done' ? said.text : ''}
    </p>
    {said === null ? (
      !pinned && <Keys row={row} />
    ) : said.tone === 'done' ? (
      <p aria-hidden="true">{said.text}</p>
    ) : (
      <p class="find-refusal" role="alert">
        {said.text}
      </p>
    )}
  </footer>
);

const Keys = ({ row }: { readonly row: Row | undefined }) => (
  <ul class="find-keys">
    {keysFor(row).map(([text, key]) => (
      <li key={key}>{fill(text, { key })}</li>
    ))}
  </ul>
);

/** What a key does, and the key. */
const keysFor = (row: Row | undefined): readonly (readonly [string, string])[] => {
  const command = navigator.platform.startsWith('Mac') ? keys.command : keys.control;
  const close = [keys.close, keys.escape] as const;
  if (row === undefined) return [close];
  if (row.kind !== 'movement') return [[keys.open, keys.enter], close];
  return [
    [keys.start, keys.enter],
    [keys.pin, `${command} + ${keys.enter}`],
    [keys.copy, `${command} + C`],
    [keys.read, `${command} + ↓`],
    close,
  ];
};
