import type { ComponentChildren } from 'preact';
import words from '../../shared/i18n/en/left-out.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import { Button } from './button.tsx';

/** What a press left out of the breaks to come, or, where that was undone, what is back. */
export type LeftOutChange = { readonly names: readonly string[]; readonly isBack: boolean };

type LeftOutLineProps = {
  readonly change: LeftOutChange;
  readonly onUndo: () => void;
  /** What else may be pressed. */
  readonly children?: ComponentChildren;
};

/** Says by name what was left out, with the way to undo it beside that. */
export const LeftOutLine = ({ change: { names, isBack }, onUndo, children }: LeftOutLineProps) => (
  <div class="left-out">
    <p role="status">{fill(isBack ? words.back : words.out, { names: names.join(', ') })}</p>
    {!isBack && (
      <Button weight="plain" onPress={onUndo}>
        {words.undo}
      </Button>
    )}
    {children}
  </div>
);
