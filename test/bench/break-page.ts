import type { Page } from 'playwright/test';
import type { Bridge } from '../../shared/contract.ts';

/** Is done with the break of a page, and waits until its window is gone. Skipped in a row, breaks would come as toasts. */
export async function finishBreak(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  const ended = page.evaluate(async () => {
    const { vertebreak } = globalThis as unknown as { readonly vertebreak: Bridge };
    const view = await vertebreak.breakView();
    // The answer may be lost with the window that it closes.
    if (view !== null) void vertebreak.breakAnswer({ id: view.id, answer: 'done' }).catch(() => {});
    return view !== null;
  });
  // So may the word that it was given.
  const found = await ended.catch((error: unknown) => {
    if (page.isClosed()) return true;
    throw error;
  });
  if (!found) throw new Error('A break could not be ended: its window has none.');
  await closed;
}
