import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { WindowLanguage } from '../../../renderer/ui/language.tsx';
import type { BreakView } from '../../../shared/views/break.ts';
import { language } from '../../language.ts';
import { breakMovementOf, routineViewOf } from '../break-fakes.ts';
import { clearPage } from '../page.ts';
import { openBreak } from './opened.tsx';

/** Controls that are the same thing in its states may have one place; all others have their own. */
const sameIn = ({ t }: WindowLanguage): readonly (readonly string[])[] => [
  [t('break.choices.start'), t('break.choices.pause-break'), t('break.choices.resume-break')],
  [t('break.previousStep'), t('break.toPrevious')],
  [t('break.nextStep'), t('break.toNext')],
];

const stages: Readonly<Record<string, Partial<BreakView>>> = {
  offered: { stage: 'offered' },
  going: { stage: 'going', ranMs: 40_000 },
  paused: { stage: 'paused', ranMs: 40_000 },
  waiting: { stage: 'waiting', ranMs: 40_000 },
  afterwards: { stage: 'going', ranMs: 119_000 },
  'waiting afterwards': { stage: 'waiting', ranMs: 119_000 },
};

type Placed = { readonly stage: string; readonly name: string; readonly box: DOMRect };

const long = 'Push one leg back and the other arm forward until both are as high as the trunk is. ';

const viewOf = (longest: boolean, changes: Partial<BreakView>): BreakView => {
  const movement = breakMovementOf('bird-dog-desk');
  const { text } = movement;
  const lengthened = {
    ...text,
    name: 'Thoracic Extension over the Back of the Chair',
    steps: text.steps.map(() => long.repeat(2)),
    poses: text.poses.map(() => long.repeat(2)),
    phases: text.phases.map(() => 'Stretch the arm and the leg as far as they go'),
  };
  return routineViewOf([longest ? { ...movement, text: lengthened, whyText: long } : movement], changes);
};

const nameOf = (control: Element): string => control.getAttribute('aria-label') ?? control.textContent ?? '';

/** What can be pressed of the window as it stands: a control that lies behind another counts where it shows. */
const placed = (stage: string): Placed[] =>
  [...document.querySelectorAll('button')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => ({ stage, name: nameOf(one), box: one.getBoundingClientRect(), one }))
    .filter(({ one, box }) => {
      const under = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return under !== null && one.contains(under);
    });

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right - 0.5 &&
  other.left < one.right - 0.5 &&
  one.top < other.bottom - 0.5 &&
  other.top < one.bottom - 0.5;

const clashesOf = (all: readonly Placed[], same: ReturnType<typeof sameIn>): string[] => {
  const isSame = (one: string, other: string): boolean =>
    one === other || same.some((group) => group.includes(one) && group.includes(other));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => !isSame(one.name, other.name) && overlap(one.box, other.box))
      .map((other) => `${other.name} (${other.stage}) over ${one.name} (${one.stage})`),
  );
};

/** Whether a press can hit it, once the window is scrolled to it. */
const isReached = (control: Element): boolean =>
  (['center', 'start', 'end'] as const).some((block) => {
    control.scrollIntoView({ block });
    const { x, y, width, height } = control.getBoundingClientRect();
    return control.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

const isCut = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;

/** The tests of where the controls of the break lie, whatever its words are. */
export const describePlaces = (title: string, speaks: WindowLanguage = language): void => {
  const open = (view: BreakView) => openBreak(view, {}, speaks);
  describe(title, () => {
    beforeEach(() => document.documentElement.setAttribute('data-motion', 'reduced'));
    afterEach(() => {
      clearPage();
      document.documentElement.style.fontSize = '';
    });

    describe.each([
      ['window', 420, 560],
      ['wide', 560, 320],
      ['small', 800, 480],
      ['least', 480, 300],
    ] as const)('in the form %s', (_, width, height) => {
      // Lower than any form of its own and with the largest text, all of it scrolls; then only that it can be reached counts.
      it.each([
        [100, false],
        [100, true],
        [200, false],
        [200, true],
      ] as const)(
        'no control comes to lie where another was: %d per cent text, longest %s',
        async (percent, longest) => {
          await page.viewport(width, height);
          document.documentElement.style.fontSize = `${percent}%`;
          if (percent > 100 && height < 320) return;
          for (const level of ['standard', 'full'] as const) {
            const all: Placed[] = [];
            const { tell } = await open(viewOf(longest, { level, stage: 'prepared' }));
            for (const [stage, changes] of Object.entries(stages)) {
              await tell(viewOf(longest, { level, ...changes }));
              all.push(...placed(stage));
            }
            clearPage();
            expect(all.length).toBeGreaterThan(20);
            expect(clashesOf(all, sameIn(speaks)), level).toEqual([]);
          }
        },
      );

      it.each([100, 200])('every control of every stage can be reached: %d per cent text', async (percent) => {
        await page.viewport(width, height);
        document.documentElement.style.fontSize = `${percent}%`;
        const { tell } = await open(viewOf(true, { level: 'full' }));
        for (const [stage, changes] of Object.entries(stages)) {
          await tell(viewOf(true, { level: 'full', ...changes }));
          for (const one of document.querySelectorAll('button')) {
            if (!one.checkVisibility({ visibilityProperty: true })) continue;
            expect(isReached(one), `${nameOf(one)} in ${stage}`).toBe(true);
            const { left, right } = one.getBoundingClientRect();
            expect(left >= 0 && right <= width, `${nameOf(one)} in ${stage}`).toBe(true);
            expect(isCut(one), `${nameOf(one)} in ${stage}`).toBe(false);
          }
        }
      });

      it.each([100, 200])(
        'what to do and how far it has come is seen while it goes: %d per cent text',
        async (percent) => {
          await page.viewport(width, height);
          document.documentElement.style.fontSize = `${percent}%`;
          if (percent > 100 && height < 320) return;
          for (const stage of ['going', 'waiting'] as const) {
            await open(viewOf(false, { stage, ranMs: 40_000 }));
            for (const part of ['.step-sheet[data-current=true] .step-title', '.bar']) {
              const element = document.querySelector(part) as HTMLElement;
              const { left, right, top, bottom } = element.getBoundingClientRect();
              // The first line of it; what is longer scrolls.
              for (const y of [top + 2, Math.min(top + 20, bottom - 2)]) {
                const under = document.elementFromPoint((left + right) / 2, y);
                expect(under !== null && (element.contains(under) || under.contains(element)), `${part} ${stage}`).toBe(
                  true,
                );
              }
              expect(top, `${part} ${stage}`).toBeGreaterThanOrEqual(0);
            }
            clearPage();
          }
        },
      );
    });
  });
};
