import { act } from 'preact/test-utils';
import { BreakApp } from '../../../renderer/break/break-app.tsx';
import '../../../renderer/break/break.css';
import type { BreakBridge } from '../../../renderer/ui/bridge.ts';
import type { WindowLanguage } from '../../../renderer/ui/language.tsx';
import type { BreakView } from '../../../shared/views/break.ts';
import { fakeBreakBridge } from '../break-fakes.ts';
import { draw } from '../page.ts';

/** The break window on a page, with the other end of its bridge. */
export const openBreak = async (
  view: BreakView | null,
  changes: Partial<BreakBridge> = {},
  speaks?: WindowLanguage,
) => {
  const fake = fakeBreakBridge(view);
  await draw(<BreakApp bridge={{ ...fake.bridge, ...changes }} />, speaks);
  return { ...fake, tell: (next: BreakView | null) => act(() => fake.tell(next)) };
};

export const text = (selector: string) => document.querySelector(selector)?.textContent;

export const answered = (answer: string) => ({ channel: 'breakAnswer', request: { id: 'break-1', answer } });
