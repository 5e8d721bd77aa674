import type { Translator } from '../../../shared/i18n/english.ts';
import { FOCUSES, type SessionWish, USUAL_SESSION_MINUTES } from '../../../shared/model/session.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { SessionPartRow } from './session-part.tsx';
import { type SessionInHand, useSession } from './use-session.ts';

type SessionPageProps = { readonly wish: SessionWish; readonly bridge: HomeBridge };

/** A session, as long as somebody has time: what it is made of, to be changed before it starts. */
export const SessionPage = ({ wish: first, bridge }: SessionPageProps) => {
  const t = useT();
  const session = useSession(first, bridge);
  const { wish, view, problem, make } = session;
  return (
    <article class="session">
      <h1>{t('home.pages.session')}</h1>
      <p class="session-lead">{t('home.session.lead')}</p>
      <div class="session-wish">
        <Radios
          legend={t('home.session.minutes')}
          inline
          options={lengthsWith(wish.minutes).map((n) => ({
            value: `${n}`,
            label: t('home.length.minutes', { minutes: n }),
          }))}
          chosen={`${wish.minutes}`}
          onChange={(minutes) => make({ ...wish, minutes: Number(minutes) })}
        />
        <Radios
          legend={t('home.session.focus')}
          inline
          options={['all' as const, ...FOCUSES].map((focus) => ({
            value: focus,
            label: t(`home.session.focuses.${focus}`),
          }))}
          chosen={wish.focus ?? 'all'}
          onChange={(focus) => make({ ...wish, focus: focus === 'all' ? null : focus })}
        />
      </div>
      {view !== null && <Made session={session} view={view} />}
      <Problem text={problem === null ? null : t('home.session.problem', { reason: problem })} />
    </article>
  );
};

/** The usual lengths, and the one that is wished for. */
const lengthsWith = (minutes: number): readonly number[] =>
  [...new Set<number>([...USUAL_SESSION_MINUTES, minutes])].sort((a, b) => a - b);

type MadeProps = { readonly session: SessionInHand; readonly view: NonNullable<SessionInHand['view']> };

const Made = ({ session, view }: MadeProps) => {
  const t = useT();
  const { wish, make, swap, start, swapped } = session;
  if (!view.made) {
    const { minutes, reason } = view;
    return (
      <section class="session-none" aria-live="polite">
        <p>{reason}</p>
        {minutes !== null && (
          <Button onPress={() => make({ ...wish, minutes })}>{t('home.session.shorter', { n: minutes })}</Button>
        )}
      </section>
    );
  }
  return (
    <section aria-label={t('home.session.parts')}>
      <ol class="session-parts">
        {view.parts.map((part, at) => (
          // By its place, so that whoever has pressed a button there stays on it.
          <SessionPartRow key={at} part={part} onSwap={() => swap(at)} />
        ))}
      </ol>
      <div class="session-acts">
        <Button weight="primary" onPress={start}>
          {t('home.session.start')}
        </Button>
        <Button weight="plain" onPress={() => make(wish)}>
          {t('home.session.another')}
        </Button>
        <p class="session-swapped" role="status">
          {swappedWords(t, swapped)}
        </p>
      </div>
    </section>
  );
};

const swappedWords = (t: Translator<'home'>, swapped: SessionInHand['swapped']): string => {
  if (swapped === null) return '';
  const { name, at } = swapped;
  return name === null ? t('home.session.noOther') : t('home.session.swapped', { n: at + 1, name });
};
