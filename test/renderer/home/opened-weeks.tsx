import { HomeApp } from '../../../renderer/home/home-app.tsx';
import '../../../renderer/home/home.css';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { at, broke, credited, sat } from '../../shared/history/days.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { draw, settle } from '../page.ts';
import { fakePast } from '../past-fakes.ts';

export const DAY = 1440;
/** Thursday, 12 March, ten past three. */
export const NOW_MS = at(3 * DAY + 910);

type Options = {
  readonly view?: Partial<HomeView>;
  readonly saveFile?: (name: string, text: string) => Promise<string | null>;
};

/** The home window at its page of weeks, with these records. */
export const open = async (records: readonly HistoryRecord[], { view = {}, saveFile }: Options = {}) => {
  const past = fakePast({ records, nowMs: NOW_MS, ...(saveFile && { saveFile }) });
  const shown = homeViewOf({ page: 'weeks', date: '2026-03-12', ...view });
  const home = fakeHomeBridge(shown, undefined, undefined, undefined, past);
  await draw(<HomeApp bridge={home.bridge} />);
  // The page is loaded apart, and then asks for its days.
  while (document.querySelector('.week') === null) await settle();
  return { ...home, refuse: past.refuse };
};

/** The texts of all that a selector finds. */
export const all = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
export const main = () => document.querySelector('main')?.textContent ?? '';
/** Which week is on show. */
export const range = () => all('.week h2')[0];
/** What is heard of buttons whose face is a picture. */
export const heard = (selector: string): string[] => all(`${selector} > .heard-only`);
/** The days of the week, as they are heard. */
export const rows = () => heard('.day-row');
export const pressRow = (at: number) =>
  settle(() => document.querySelectorAll<HTMLButtonElement>('.day-row')[at]?.click());
export const key = (name: string, target: EventTarget = document.body) =>
  settle(() => target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
/** Types into a field. */
export const enter = (input: HTMLInputElement | undefined, value: string) =>
  settle(() => {
    if (input === undefined) throw new Error('there is no such field');
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const TUESDAY_BEFORE = -6 * DAY;
/** Last week one long sitting on Tuesday; this week a day with some of everything, and today. */
export const someDays: readonly HistoryRecord[] = [
  sat(TUESDAY_BEFORE + 785, TUESDAY_BEFORE + 915),
  sat(540, 600),
  ...broke('a', 600, 602, 'completed'),
  sat(602, 680),
  ...broke('b', 640, 641, 'skipped'),
  credited(680, 720),
  sat(720, 750),
  sat(3 * DAY + 540, 3 * DAY + 560),
];
export const MONDAY = 'Monday 9 March: 2 h 48 min of sitting, 1 h 18 min at most at a stretch, 0 min of walking';
