import { HomeApp } from '../../../renderer/home/home-app.tsx';
import { t } from '../../language.ts';
import '../../../renderer/home/home.css';
import { builtInCatalogue, type CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import type { Request } from '../../../shared/contract.ts';
import type { SessionWish } from '../../../shared/model/session.ts';
import { conflictWords, movedWords } from '../../../shared/settings/conflict-words.ts';
import { conflictsOf, mended } from '../../../shared/settings/conflicts.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { HOME_PAGES } from '../../../shared/views/home.ts';
import type { SessionView } from '../../../shared/views/session.ts';
import { draftNamed } from '../../shared/catalogue/draft-fakes.ts';
import { anAfternoon, theWorst } from '../diary-fakes.ts';
import { findViewOf } from '../find-fakes.ts';
import { bySchema } from '../home/open-settings.tsx';
import { aMorningRecorded, aMorningStanding, at, fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { fakeImports, memoryDraft } from '../import-fakes.ts';
import { pastOf } from '../past-fakes.ts';
import { fakeSessionBridge } from '../session-fakes.ts';
import { languageOf, toldIn } from './language.ts';

const merging = { ...defaultSettings, rules: { ...defaultSettings.rules, mergeMinutes: 30 } };
/** Not enough for ten minutes. */
const FEW: Partial<Settings['movements']> = {
  places: ['chair'],
  equipment: [],
  avoid: ['shoulder', 'dizziness', 'bending-hurts'],
};
const away = { phase: 'away' as const, share: 0, next: null, sittingMs: 0, sittingFromMs: null };

/** Days to look at beside the usual one: its records, and what the view says of them. */
const daysByName = {
  empty: { records: [], view: {} },
  afternoon: { records: anAfternoon(Date.UTC(2026, 2, 9)), view: { nowMs: Date.UTC(2026, 2, 9, 14, 22) } },
  worst: {
    records: theWorst(Date.UTC(2026, 9, 24, 22)),
    view: { nowMs: Date.UTC(2026, 9, 25, 22, 50), zone: 'Europe/Berlin', date: '2026-10-25' },
  },
} as const;
const dayOf = (query: URLSearchParams) => {
  const name = query.has('empty') ? 'empty' : query.get('day');
  return name === 'empty' || name === 'afternoon' || name === 'worst' ? daysByName[name] : undefined;
};

/** So many movements of the person's own, with names as long as they may be. */
const ownOnes = (query: URLSearchParams, first: CatalogueEntry | undefined): readonly CatalogueEntry[] =>
  query.has('own') && first !== undefined
    ? Array.from({ length: 500 }, (_, index) => ({
        movement: { ...first.movement, id: `my-own-${index}` },
        text: { ...first.text, name: `${'Slowly round the shoulders '.repeat(2)}${'and-back'.repeat(3)} ${index}` },
      }))
    : [];

const platforms = ['linux', 'mac', 'windows'] as const;

export const HomeInGallery = ({ query }: { readonly query: URLSearchParams }) => {
  const theme = query.get('theme');
  const day = dayOf(query);
  const past = query.has('past') ? pastOf(query.get('past')) : undefined;
  const { status } = homeViewOf();
  const view: Partial<HomeView> = {
    ...day?.view,
    platform: platforms.find((platform) => platform === query.get('platform')) ?? 'linux',
    page: HOME_PAGES.find((page) => page === query.get('page')) ?? 'today',
    look: { theme: theme === 'light' || theme === 'dark' ? theme : 'system', reducedMotion: query.has('still') },
    settings: {
      ...defaultSettings,
      hours: {
        on: true,
        dayBeginsAt: '05:00',
        ranges: [...defaultSettings.hours.ranges, { days: [6], from: '22:00', until: '01:30' }],
      },
      movements: {
        ...defaultSettings.movements,
        avoid: ['wrist', 'knee'],
        excluded: ['wall-angels', 'my-own-one'],
        hurting: ['childs-pose'],
        favourites: ['bird-dog', 'chin-tuck'],
        easier: ['glute-bridge'],
      },
      welcome: { seen: true, plan: 'finish the sentence I am in, then stand up' },
    },
    ...(query.has('locked')
      ? {
          policy: {
            locked: ['micro.everyMinutes', 'micro.on', 'level', 'busy.camera'],
            ...{ plain: defaultSettings, ownMovements: false, updates: false },
          },
        }
      : {}),
    ...(query.has('standing')
      ? {
          nowMs: at(12, 34),
          status: {
            ...{ ...status, phase: 'standing' as const, next: null, sittingMs: 0, sittingFromMs: null },
            standing: { fromMs: at(12, 20), ms: 14 * 60_000 },
          },
        }
      : {}),
    ...(day === undefined ? {} : { status: { ...status, ...away } }),
    ...(past === undefined ? {} : { nowMs: past.nowMs, zone: past.zone, date: past.date }),
    ...(query.has('offer') ? { alerts: [{ code: 'longer-interval' as const, everyMinutes: 45 }] } : {}),
    ...(query.has('more') ? { more: { count: 11, thing: 'desk' as const, more: 9 } } : {}),
    ...(query.has('alerts')
      ? {
          alerts: [
            { code: 'no-tray' as const },
            {
              code: 'file-set-aside' as const,
              file: 'settings.json',
              backup: 'settings.broken-1.json',
              reason: 'not JSON',
            },
            {
              code: 'settings-mended' as const,
              why: conflictsOf(merging)
                .map((conflict) => conflictWords(t, conflict))
                .join('; '),
              moved: movedWords(t, merging, mended(merging)),
              backup: 'settings.before-2026-03-09T10-15-00.json',
            },
          ],
        }
      : {}),
  };
  const whole = homeViewOf(view);
  const { entries: namedIn } = builtInCatalogue(languageOf(query).texts.movements);
  const own = ownOnes(query, namedIn.get('chin-tuck'));
  const { bridge } = fakeHomeBridge(
    {
      ...whole,
      movements: [
        ...whole.movements.map((movement) => ({
          ...movement,
          name: namedIn.get(movement.id)?.text.name ?? movement.name,
        })),
        ...own.map(({ movement: { id, kind, muscles, bends }, text: { name } }) => ({
          ...{ id, name, kind, muscles, bends, offByDefault: false, own: true },
        })),
      ],
    },
    bySchema,
    findViewOf({ entries: [...namedIn.values(), ...own] }),
    day?.records ?? (query.has('standing') ? aMorningStanding.slice(0, -1) : aMorningRecorded),
    past,
  );
  const told = (view: SessionView): SessionView =>
    view.made
      ? {
          ...view,
          parts: view.parts.map(({ name, facts, because, ...part }) => ({
            ...part,
            ...toldIn(query, { name, facts, because }),
          })),
        }
      : { ...view, reason: toldIn(query, view.reason) };
  const { sessionPreview, sessionSwap, sessionStart } = fakeSessionBridge([], query.has('few') ? FEW : {});
  const sessions = {
    sessionStart,
    sessionPreview: async (wish: SessionWish) => told(await sessionPreview(wish)),
    sessionSwap: async (part: Request<'sessionSwap'>) => {
      const other = await sessionSwap(part);
      return other === null ? null : told(other);
    },
  };
  const found = query.has('foreign') ? [{ path: '~/.config/Stretchly/config.json', program: 'Stretchly' }] : [];
  return (
    <HomeApp
      bridge={{ ...bridge, ...sessions, ...fakeImports([], found, memoryDraft(draftNamed(query.get('draft')))) }}
    />
  );
};
