import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../renderer/home/home.css';
import { AddMovements } from '../../../renderer/home/movements/add-movements.tsx';
import { ForeignImport } from '../../../renderer/home/settings/foreign-import.tsx';
import { TakenAlong } from '../../../renderer/home/settings/taken-along.tsx';
import { ownMovement } from '../../shared/movement-fakes.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, clearPage, draw, press, settle } from '../page.ts';
import { problems } from './open-settings.tsx';

beforeEach(() => page.viewport(880, 900));
afterEach(clearPage);

const give = (text: string) =>
  settle(() => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'a.json'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('nothing to open a file with');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
const word = () => [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).filter(Boolean);

const openTaken = async () => {
  const { bridge, asked } = fakeHomeBridge(homeViewOf());
  await draw(
    <main class="settings">
      <h1>Settings</h1>
      <TakenAlong bridge={bridge} />
    </main>,
  );
  return asked;
};

it('all of one’s own is exported, and the file is named', async () => {
  await openTaken();
  await press('Export all of it');
  expect(word()).toEqual(['Exported to /home/me/vertebreak.json.']);
});

it('a file is checked and asked about before it is taken, and that is undone', async () => {
  const asked = await openTaken();
  await give('{"format":"vertebreak"}');
  await expect.poll(() => document.body.textContent).toContain('It holds settings, 3 files of history');
  expect(asked).toEqual([]);
  expect(await axeFindings()).toEqual([]);
  await press('Replace it');
  expect(asked).toEqual([{ id: 1 }]);
  expect(word()).toEqual(['Checked and ready. It takes its place when Vertebreak starts next.']);
  await press('Undo');
  expect(asked.at(-1)).toBe('undo import');
});

it('a file that is none is refused with the reason', async () => {
  await openTaken();
  await give('{}');
  await expect.poll(problems).toEqual(['Nothing has changed: it is no file that Vertebreak exported']);
});

const openAdding = async () => {
  const { bridge, asked } = fakeHomeBridge(homeViewOf());
  await draw(
    <main>
      <h1>Movements</h1>
      <AddMovements bridge={bridge} still />
    </main>,
  );
  return asked;
};

it.each(['light', 'dark'] as const)(
  'a movement’s card is shown with its figure, cautions and sources before it is added, in %s',
  async (theme) => {
    document.documentElement.dataset.theme = theme;
    const asked = await openAdding();
    await give(JSON.stringify(ownMovement('mine')));
    await expect.poll(() => document.querySelector('.figure-drawing')).toBeTruthy();
    expect(document.body.textContent).toContain('My mine');
    expect(document.body.textContent).toContain('I have osteoporosis');
    expect(document.body.textContent).toContain('10 Essential Exercises');
    expect(await axeFindings()).toEqual([]);
    await press('Add this movement');
    expect(asked).toEqual([{ id: 1 }]);
    expect(word()).toEqual(['1 movement added to your own.']);
  },
);

it('a movement without a figure has none, and one without cautions says so', async () => {
  await openAdding();
  const seconds = { min: 10, max: 10 };
  const own = ownMovement('mine', {
    avoid: [],
    phases: [{ pose: 'none', seconds, breath: 'steady' }],
    muscles: { primary: [], secondary: [] },
  });
  const { cues: _, ...text } = own.text;
  await give(JSON.stringify({ ...own, text: { ...text, phases: ['Go.'], poses: ['No figure.'] } }));
  await expect.poll(() => document.body.textContent).toContain('No cautions known');
  expect(document.querySelector('.figure-drawing')).toBeNull();
  expect(await axeFindings()).toEqual([]);
});

it('a movement with a fault is refused with the field and the reason', async () => {
  const asked = await openAdding();
  await give(JSON.stringify(ownMovement('mine', { place: 'roof' })));
  await expect
    .poll(() => document.querySelector('[role=alert] li')?.textContent)
    .toContain('mine.json: place: must be one of');
  expect(asked).toEqual([]);
});

it('both stand on one page without a fault', async () => {
  const { bridge } = fakeHomeBridge(homeViewOf());
  await draw(
    <main class="settings">
      <h1>Settings</h1>
      <TakenAlong bridge={bridge} />
      <ForeignImport bridge={bridge} />
    </main>,
  );
  expect(await axeFindings()).toEqual([]);
});
