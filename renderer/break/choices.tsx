import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { fill } from '../../shared/locales/text.ts';
import type { BreakView } from '../../shared/views.ts';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import type { Act } from './act.ts';

type ChoicesProps = { readonly view: BreakView; readonly act: Act };

const { choices } = words;

/** Three choices at a time, and the rest behind the dots. */
export const Choices = ({ view, act }: ChoicesProps) => {
  const begun = view.stage === 'going' || view.stage === 'halted';
  return (
    <div class="choices">
      {begun ? <GoingChoices view={view} act={act} /> : <OfferedChoices view={view} act={act} />}
    </div>
  );
};

const OfferedChoices = ({ view, act }: ChoicesProps) => {
  const later: MenuItem[] = [{ text: choices.skip, onPress: () => act({ answer: 'skip' }) }];
  if (view.snoozeMinutes !== null) {
    later.unshift({
      text: fill(choices.snooze, { n: view.snoozeMinutes }),
      onPress: () => act({ answer: 'snooze' }),
    });
  }
  return (
    <>
      <Button weight="primary" onPress={() => act({ answer: 'start' })}>
        {choices.start}
      </Button>
      <Button onPress={() => act({ answer: 'swap' })}>{choices.swap}</Button>
      <Menu key="later" face={choices.later} items={later} />
      <Menu
        key="offered"
        face={<Dots />}
        label={choices.more}
        items={[
          { text: choices['not-for-me'], onPress: () => act({ answer: 'not-for-me' }) },
          { text: choices.hurts, tone: 'help', onPress: () => act({ answer: 'hurts' }) },
          { text: choices.settings, onPress: () => act({ open: 'settings' }) },
        ]}
      />
    </>
  );
};

const GoingChoices = ({ view, act }: ChoicesProps) => {
  const halted = view.stage === 'halted';
  return (
    <>
      <Button weight={halted ? 'primary' : undefined} onPress={() => act({ answer: halted ? 'go-on' : 'halt' })}>
        {halted ? choices['go-on'] : choices.halt}
      </Button>
      <Button onPress={() => act({ answer: 'done' })}>{choices.done}</Button>
      <Button tone="help" onPress={() => act({ answer: 'hurts' })}>
        {choices.hurts}
      </Button>
      <Menu
        key="going"
        face={<Dots />}
        label={choices.more}
        items={[
          { text: choices.swapMovement, onPress: () => act({ answer: 'swap' }) },
          { text: choices['not-for-me'], onPress: () => act({ answer: 'not-for-me' }) },
          { text: choices.skip, onPress: () => act({ answer: 'skip' }) },
        ]}
      />
    </>
  );
};

const Dots = () => (
  <svg class="dots" viewBox="0 0 20 4" aria-hidden="true">
    <circle cx="4" cy="2" r="1.6" />
    <circle cx="10" cy="2" r="1.6" />
    <circle cx="16" cy="2" r="1.6" />
  </svg>
);
