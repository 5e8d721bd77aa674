import { userEvent } from 'vitest/browser';
import { MovementsPage } from '../../../renderer/home/movements/movements-page.tsx';
import '../../../renderer/home/home.css';
import type { HomeBridge } from '../../../renderer/ui/bridge.ts';
import { useView } from '../../../renderer/ui/use-view.ts';
import type { CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import type { Draft } from '../../../shared/catalogue/draft-schema.ts';
import { partOf } from '../../shared/catalogue/draft-fakes.ts';
import { findViewOf } from '../find-fakes.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { draw, press, settle } from '../page.ts';

// The page that makes a movement, in front of a main process that the test plays.

type Asked = {
  readonly still?: boolean;
  readonly own?: readonly CatalogueEntry[];
  readonly draft?: Draft | null;
  readonly bridge?: Partial<HomeBridge>;
  readonly ownMovements?: boolean;
};

/** The page of movements, from which the way leads on; what was saved as JSON, and what is kept. */
export const opened = async ({
  still = false,
  own = [],
  draft = null,
  bridge = {},
  ownMovements = true,
}: Asked = {}) => {
  const shelf = findViewOf();
  const first = homeViewOf({
    look: { theme: 'system', reducedMotion: still },
    policy: { ...homeViewOf().policy, ownMovements },
    movements: [
      ...homeViewOf().movements,
      ...own.map(({ movement: { id, kind, muscles, bends, offByDefault }, text: { name } }) => ({
        ...{ id, kind, muscles, bends, offByDefault, name, own: true },
      })),
    ],
  });
  const fake = fakeHomeBridge(first, undefined, { ...shelf, entries: [...shelf.entries, ...own] });
  const looked: { json: unknown; replaces: string | undefined }[] = [];
  const kept: (Draft | null)[] = [draft];
  const whole: HomeBridge = {
    ...fake.bridge,
    movementsLook: async (request) => {
      looked.push({ json: JSON.parse(request.json), replaces: request.replaces });
      return fake.bridge.movementsLook(request);
    },
    movementDraft: async () => ({ draft: kept.at(-1) ?? null }),
    keepMovementDraft: async (now) => {
      kept.push(now.draft);
      return { ok: true };
    },
    ...bridge,
  };
  const Page = () => {
    const view = useView(whole.homeView, whole.homeChanged)?.view;
    return view === undefined ? null : <MovementsPage view={view} bridge={whole} muscle={null} />;
  };
  document.title = 'Movements';
  await draw(
    <main class="page">
      <Page />
    </main>,
  );
  await settle();
  return { fake, looked, kept };
};

export const made = async (asked?: Asked) => {
  const world = await opened(asked);
  await press('Make one of your own');
  await settle();
  return world;
};

export const key = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settle();
};
export const cells = () => [...document.querySelectorAll<HTMLElement>('.maker-board .shelf-cell')];
export const parts = () => [...document.querySelectorAll<HTMLElement>('.maker-part')];
export const looks = () => parts().map((part) => part.querySelector('.maker-looks')?.textContent);
export const add = async (pose: string) => {
  const cell = cells().find((one) => one.ariaLabel === `Add: ${partOf(pose).looks}`);
  if (cell === undefined) throw new Error(`no ${pose} on the board`);
  await settle(() => cell.click());
};
export const type = async (label: string, text: string) => {
  await settle(() => {
    const field = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].find(
      (one) => one.labels?.[0]?.textContent === label,
    );
    if (field === undefined) throw new Error(`no field ${label}`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
};
export const handle = (name: string): SVGElement => {
  const found = document.querySelector<SVGElement>(`[role="slider"][aria-label="${name}"]`);
  if (found === null) throw new Error(`no handle ${name}`);
  return found;
};
export const problems = () =>
  [...document.querySelectorAll('.problem, .maker-refused p')].map((one) => one.textContent).filter(Boolean);
