import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { HistoryRecord } from '../../shared/history/records.ts';
import { isSessionId } from '../../shared/model/session.ts';
import { language } from '../language.ts';
import type { RunningApp } from './app.ts';
import { runOn } from './command-line.ts';
import { happened, historyOf, lastInput, launchFast, UNDISTURBED, windowOf, withFastApp } from './world.ts';

const folder = { path: '' };
test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(() => rmSync(folder.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

const vertebreak = async (...words: string[]) => {
  await expect.poll(() => existsSync(join(folder.path, 'control', 'socket'))).toBe(true);
  return runOn(folder.path, ...words);
};

/** Goes through all of the break on the screen, phase by phase, and says that it is done. */
const goThrough = async (app: RunningApp): Promise<void> => {
  const page = await windowOf(app, 'break');
  await page.evaluate(async () => {
    const id = (await window.vertebreak.breakView())?.id ?? '';
    // Within each phase a little time has to pass, or nothing was moved; and nobody may ask too often.
    const wait = () => new Promise((resolve) => setTimeout(resolve, 60));
    do await wait();
    while ((await window.vertebreak.breakAnswer({ id, answer: 'next' })).ok);
    void window.vertebreak.breakAnswer({ id, answer: 'done' });
  });
};

type OutcomeRecord = Extract<HistoryRecord, { event: 'outcome' }>;

const sessionsIn = (userData: string): readonly OutcomeRecord[] =>
  historyOf(userData).filter((record): record is OutcomeRecord => record.event === 'outcome' && isSessionId(record.id));

test('a session by the command line is in the record when it is over; one that is looked over starts as it was', async () => {
  await withFastApp(
    async (app) => {
      await lastInput(app, 0);
      const said = await vertebreak('session', '5m', '--mobility');
      expect(said).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^Session, 5m: Walking, /) });
      await happened(app, 'started');
      await goThrough(app);
      await happened(app, 'outcome');
      await expect.poll(() => sessionsIn(app.userData)).toMatchObject([{ outcome: 'completed', lengthMs: 300_000 }]);
      expect(sessionsIn(app.userData)[0]?.moved.length).toBeGreaterThan(2);

      const home = await windowOf(app, 'home');
      const names = home.locator('.session-name');
      const swap = (await names.nth(1).textContent()) ?? '';
      await home.getByRole('button', { name: `Swap ${swap}` }).click();
      await expect(names.nth(1)).not.toHaveText(swap);
      const shown = await names.allTextContents();
      await home.getByRole('button', { name: 'Start', exact: true }).click();
      await happened(app, 'started', 2);
      await goThrough(app);
      await happened(app, 'outcome', 2);
      await expect.poll(() => sessionsIn(app.userData).length).toBe(2);
      const moved = sessionsIn(app.userData)[1]?.moved.map(({ movement }) => nameOf(movement));
      expect(moved).toEqual(shown);
    },
    { ...UNDISTURBED, userData: folder.path, args: ['--page=session'] },
  );
});

test('a session goes on after a restart in the middle, and is left early with what was done', async () => {
  const first = await launchFast({ ...UNDISTURBED, userData: folder.path });
  await lastInput(first, 60);
  expect((await vertebreak('session', '30m')).exitCode).toBe(0);
  await happened(first, 'started');
  const before = await (await windowOf(first, 'break')).evaluate(() => window.vertebreak.breakView());
  await first.close();

  await withFastApp(
    async (app) => {
      const page = await windowOf(app, 'break');
      const after = await page.evaluate(() => window.vertebreak.breakView());
      expect(after).toMatchObject({ id: before?.id, kind: 'session', lengthMs: 30 * 60_000, plan: before?.plan });
      await page.getByRole('button', { name: 'Pause', exact: true }).click();
      await page.getByRole('button', { name: 'Go on', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Done', exact: true }).click();
      await expect.poll(() => sessionsIn(app.userData)).toMatchObject([{ outcome: 'completed' }]);
      const [record] = sessionsIn(app.userData);
      expect(record?.ranMs).toBeLessThan(record?.lengthMs ?? 0);
      expect(record?.moved[0]).toMatchObject({ movement: 'walking' });
    },
    { ...UNDISTURBED, userData: folder.path },
  );
});

const nameOf = (id: string): string =>
  (language.texts.movements as Readonly<Record<string, { readonly name: string }>>)[id]?.name ?? id;
