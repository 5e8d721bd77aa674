import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../renderer/home/home.css';
import '../../../renderer/home/settings/settings.css';
import { ForeignImport } from '../../../renderer/home/settings/foreign-import.tsx';
import type { HomeBridge } from '../../../renderer/ui/bridge.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { fakeImports, STRETCHLY } from '../import-fakes.ts';
import { axeFindings, button, clearPage, draw, press, settle } from '../page.ts';
import { open as openSettings, problems } from './open-settings.tsx';

beforeEach(() => page.viewport(880, 900));
afterEach(clearPage);

const FOUND = [{ path: '/home/me/.config/Stretchly/config.json', program: 'Stretchly' }];

const open = async (found: typeof FOUND = [], over: Partial<HomeBridge> = {}) => {
  const { bridge, asked } = fakeHomeBridge(homeViewOf());
  const its = { ...bridge, ...fakeImports(asked, found), ...over };
  await draw(
    <main class="settings">
      <h1>Settings</h1>
      <ForeignImport bridge={its} />
    </main>,
  );
  return asked;
};

const give = async (text: string | Uint8Array<ArrayBuffer>, how: 'open' | 'drop' = 'open', name = 'any.txt') => {
  const data = new DataTransfer();
  data.items.add(new File([text], name));
  const zone = document.querySelector('.file-opener');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (zone === null || input === null) throw new Error('nothing to open a file with');
  await settle(() => {
    if (how === 'drop')
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    else {
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  // What was read comes a turn later than what was drawn.
  await expect
    .poll(() => document.querySelector('.import-view') ?? problems()[0] ?? document.querySelector('select'))
    .toBeTruthy();
};
const rows = (caption: string) =>
  [...document.querySelectorAll('table')]
    .filter((table) => table.caption?.textContent === caption)
    .flatMap((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    );
const word = () => document.querySelector('.import-word [role=status]')?.textContent;

describe('settings of another program', () => {
  it('stand at the end of the settings, loaded with their own texts', async () => {
    await openSettings();
    await expect.poll(() => document.body.textContent).toContain('Coming from another program');
  });

  it('are found by themselves, and shown before anything is taken', async () => {
    const asked = await open(FOUND);
    await press('Look at it: Stretchly in /home/me/.config/Stretchly/config.json');
    expect(document.activeElement?.textContent).toBe('Settings of Stretchly');
    expect(rows('Taken over')).toEqual([
      ['microbreakInterval 1500000', 'Short break, every 25 minutes'],
      ['breakInterval 1', 'Long break, every 50 minutes'],
      ['breakDuration 300000', 'Long break, lasts 5 minutes'],
      ['monitorDnd false', 'Held by do not disturb off'],
    ]);
    expect(rows('Left out, with the reason')).toEqual([
      ['appExclusions ["zoom; rm -rf ~"]', 'it names a path or a command; only the plain name of a program is taken'],
      ['microbreakDuration 20000', '20 seconds is too little for “Short break, lasts”, which is at least 30 seconds'],
    ]);
    expect([...document.querySelectorAll('.foreign-without code')].map((one) => one.textContent)).toEqual([
      'breakStrictMode',
      'mainColor',
    ]);
    expect(asked).toEqual([]);
  });

  it.each(['open', 'drop'] as const)('are taken from a file by %s, and taken back with one press', async (how) => {
    const asked = await open();
    await give(STRETCHLY, how, 'holiday.jpg');
    await press('Take this over');
    expect(asked).toEqual([{ id: 1, movements: false }]);
    expect(word()).toBe('Taken over: 4 settings of Stretchly.');
    expect(rows('Taken over')).toEqual([]);
    await press('Undo');
    expect(asked.at(-1)).toBe('undo');
    expect(word()).toBe('Everything is as it was before.');
    expect(() => button('Undo')).toThrow();
  });

  it('bring exercises only where the person says so, named first', async () => {
    const asked = await open();
    await give(STRETCHLY);
    expect(document.body.textContent).not.toContain('Wall angels');
    await settle(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    expect(document.body.textContent).toContain('Wall angels');
    await press('Take this over');
    expect(asked).toEqual([{ id: 1, movements: true }]);
  });

  it('are left where they are', async () => {
    const asked = await open();
    await give(STRETCHLY);
    await press('Leave it');
    expect(document.querySelector('.import-view')).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([
    ['no settings', '{"name":"stretchly"}', 'it holds no settings of'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'it is not a text file'],
    ['50 MB', 'x'.repeat(50_000_000), 'it is larger than 1,024 KB'],
  ])('of %s are refused with the reason', async (_what, text, reason) => {
    await open();
    await give(text);
    expect(problems()[0]).toContain(reason);
  });

  it('of BreakTimer may need the time zone, which is asked for', async () => {
    await open();
    const date = (time: string) => `1899-12-30T${time}.000Z`;
    await give(
      JSON.stringify({
        settings: { breakFrequency: date('22:19:51'), breakLength: date('21:56:51'), breaksEnabled: true },
      }),
    );
    const select = document.querySelector('select');
    expect(select?.options.length).toBeGreaterThan(2);
    await settle(() => {
      if (select === null) return;
      select.value = 'Africa/Cairo';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press('Read it so');
    await expect
      .poll(() => rows('Taken over'))
      .toContainEqual(['breakFrequencySeconds 1500', 'Short break, every 25 minutes']);
  });

  it('that are refused by the app stay on show with the reason', async () => {
    await open([], { foreignTake: async () => ({ ok: false, reason: 'it is locked' }) });
    await give(STRETCHLY);
    await press('Take this over');
    expect(problems()).toEqual(['Not taken over: it is locked']);
    expect(rows('Taken over')).toHaveLength(4);
  });

  it.each([
    ['light', 880],
    ['dark', 880],
    ['light', 440],
  ] as const)('give axe nothing to find in %s, %i wide', async (theme, width) => {
    await page.viewport(width, 900);
    document.documentElement.dataset.theme = theme;
    await open(FOUND);
    await give(STRETCHLY);
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await axeFindings()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
