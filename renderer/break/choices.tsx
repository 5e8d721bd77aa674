import type { Translator } from '../../shared/i18n/english.ts';
import type { Effort } from '../../shared/model/effort.ts';
import type { BreakMovement, BreakView } from '../../shared/views/break.ts';
import type { BreakBridge } from '../ui/bridge.ts';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import { Menu, type MenuItem, type MenuRow } from '../ui/menu.tsx';
import type { Act, Wish } from './act.ts';
import type { Seen } from './clock.ts';
import { Progress } from './progress.tsx';
import { hasBegun } from './segment.ts';
import { useSettled } from './settled.ts';
import { useAlternatives } from './use-alternatives.ts';

type ChoicesProps = {
  readonly seen: Seen;
  readonly current: BreakMovement;
  readonly bridge: BreakBridge;
  readonly act: Act;
};

/** What matters most, the choices before the start with the progress after it in their place, and the rest behind dots. */
export const Choices = ({ seen, current, bridge, act }: ChoicesProps) => {
  const t = useT();
  const { view } = seen;
  const { opened, open, close } = useAlternatives(current.movement.id, () => bridge.breakAlternatives({ id: view.id }));
  const begun = hasBegun(view);
  const settled = useSettled(view.stage === 'offered' ? 'offered' : 'unseen');

  return (
    <div class="choices">
      <FirstChoice view={view} act={act} />
      <Button off={begun} expanded={opened !== null} onPress={settled(opened === null ? open : close)}>
        {t('break.choices.swap')}
      </Button>
      <Menu off={begun} face={t('break.choices.later')} items={laterItems(t, view, act)} onOpen={settled} />
      <Progress seen={seen} />
      <Menu
        face={<Dots />}
        label={t('break.choices.more')}
        items={[
          effortRow(t, current.effort, act),
          ...(begun ? [{ text: t('break.choices.swapMovement'), onPress: open }] : []),
          item(t('break.choices.not-for-me'), { answer: 'not-for-me' }, act),
          begun
            ? item(t('break.choices.skip'), { answer: 'skip' }, act)
            : { ...item(t('break.choices.report-pain'), { answer: 'report-pain' }, act), tone: 'help' },
          item(t('break.choices.settings'), { open: 'settings' }, act),
        ]}
      />
      {opened !== null && <opened.List {...opened} name={current.text.name} act={act} onClose={close} />}
    </div>
  );
};

const FIRST = {
  prepared: 'start',
  offered: 'start',
  going: 'pause-break',
  paused: 'resume-break',
  waiting: 'resume-break',
} as const;

/**
 * The same button through all stages, so that who has the focus on it keeps it. All that can stand on it lies in it, so
 * that it is always as wide.
 */
const FirstChoice = ({ view: { stage }, act }: { readonly view: BreakView; readonly act: Act }) => {
  const t = useT();
  const answer = FIRST[stage];
  const settled = useSettled(stage === 'prepared' ? 'unseen' : answer);
  return (
    <Button
      weight={stage === 'going' ? undefined : 'primary'}
      label={t(`break.choices.${answer}`)}
      onPress={settled(() => act({ answer }))}
    >
      <span class="stack">
        {(['start', 'pause-break', 'resume-break'] as const).map((each) => (
          <span key={each} data-off={each !== answer}>
            {t(`break.choices.${each}`)}
          </span>
        ))}
      </span>
    </Button>
  );
};

const item = (text: string, wish: Wish, act: Act): MenuItem => ({ text, onPress: () => act(wish) });

const laterItems = (t: Translator<'break'>, { snoozeMinutes }: BreakView, act: Act): readonly MenuItem[] => [
  ...(snoozeMinutes === null ? [] : [item(t('break.choices.snooze', { n: snoozeMinutes }), { answer: 'snooze' }, act)]),
  item(t('break.choices.skip'), { answer: 'skip' }, act),
];

const effortRow = (t: Translator<'break'>, effort: Effort, act: Act): MenuRow => ({
  legend: t('break.effort.legend'),
  options: (['easier', 'standard', 'harder'] as const).map((one) => ({
    ...item(t(`break.effort.${one}`), { answer: one }, act),
    pressed: one === effort,
  })),
});

const Dots = () => (
  <svg class="dots" viewBox="0 0 20 4" aria-hidden="true">
    <path d="M4 2h0m6 0h0m6 0h0" />
  </svg>
);
