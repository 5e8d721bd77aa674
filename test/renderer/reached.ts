const CONTROLS = 'button, input, select, textarea, a[href], summary';

const nameOf = (control: Element): string =>
  control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent ?? '';

/** Whether a press can hit a control, or the label that it has, once all around it is scrolled to it. */
export const isReached = (control: Element): boolean => {
  const target = control.closest('label') ?? control;
  return (['center', 'start', 'end'] as const).some((block) => {
    target.scrollIntoView({ block });
    const { x, y, width, height } = target.getBoundingClientRect();
    const isIn = x >= 0 && x + width <= innerWidth + 1;
    return isIn && target.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
};

/** The names of all controls that can be seen but not be reached. */
export const unreached = (): string[] =>
  [...document.querySelectorAll(CONTROLS)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isReached(one))
    .map(nameOf);
