import { useState } from 'preact/hooks';
import { lineOf } from '../../shared/simulation/line.ts';
import { oClock } from '../ui/format.ts';
import { useT } from '../ui/language.tsx';
import { decisionWords } from './decision-words.ts';
import type { DeskView } from './desk.ts';

/** So many are listed: those of some days. A record of weeks has more than anybody reads. */
const LISTED = 200;

type DecisionsProps = { readonly view: DeskView; readonly nameOf: (movementId: string) => string };

/** Every decision with its reason, the latest first. */
export const Decisions = ({ view, nameOf }: DecisionsProps) => {
  const t = useT();
  const { decisions, run } = view;
  const [open, setOpen] = useState(false);
  return (
    <section class="decisions" aria-label={t('demo.decisions.title')}>
      <h2>{t('demo.decisions.title')}</h2>
      {decisions.length === 0 ? (
        <p class="empty">{t('demo.decisions.empty')}</p>
      ) : (
        /* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must be able to reach it */
        <div class="decisions-list" tabIndex={0} role="log" aria-label={t('demo.decisions.title')} aria-live="off">
          <ol>
            {decisions
              .slice(-LISTED)
              .toReversed()
              .map((decision) => (
                <li key={decision.id} data-event={decision.event}>
                  <span class="decisions-when">
                    {oClock(decision.wallMs, { zone: run.zone(), locale: navigator.language })}
                  </span>
                  <span>{decisionWords(t, decision, nameOf)}</span>
                </li>
              ))}
          </ol>
          {decisions.length > LISTED && <p class="empty">{t('demo.decisions.earlier', { n: LISTED })}</p>}
        </div>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('demo.decisions.lines')}</summary>
        {open && (
          /* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must be able to reach it */
          <pre class="decisions-lines" tabIndex={0}>
            {decisions.flatMap((decision) => lineOf(decision) ?? []).map((line) => `${JSON.stringify(line)}\n`)}
          </pre>
        )}
      </details>
    </section>
  );
};
