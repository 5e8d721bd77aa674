import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { useT } from './language.tsx';

/** What a press left out of the breaks to come, or, where that was undone, what is back. */
export type LeftOutChange = { readonly names: readonly string[]; readonly isBack: boolean };

type LeftOutLineProps = {
  readonly change: LeftOutChange;
  readonly onUndo: () => void;
  /** What else may be pressed. */
  readonly children?: ComponentChildren;
};

/** Says by name what was left out, with the way to undo it beside that. */
export const LeftOutLine = ({ change: { names, isBack }, onUndo, children }: LeftOutLineProps) => {
  const t = useT();
  return (
    <div class="left-out">
      <p role="status">{t(isBack ? 'left-out.back' : 'left-out.out', { names: names.join(', ') })}</p>
      {!isBack && (
        <Button weight="plain" onPress={onUndo}>
          {t('left-out.undo')}
        </Button>
      )}
      {children}
    </div>
  );
};
