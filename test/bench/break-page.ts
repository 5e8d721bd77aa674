import type { Page } from 'playwright/test';
import type { Bridge } from '../../shared/contract.ts';

/** Skips the break of a page and waits until its window is gone. */
export async function skipBreak(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  const found = await page.evaluate(async () => {
    const { vertebreak } = globalThis as unknown as { readonly vertebreak: Bridge };
    const view = await vertebreak.breakView();
    // The answer may be lost with the window that it closes.
    if (view !== null) void vertebreak.breakAnswer({ id: view.id, answer: 'skip' }).catch(() => {});
    return view !== null;
  });
  if (!found) throw new Error('A break could not be skipped: its window has none.');
  await closed;
}
