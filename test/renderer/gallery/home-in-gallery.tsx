import { HomeApp } from '../../../renderer/home/home-app.tsx';
import { t } from '../../language.ts';
import '../../../renderer/home/home.css';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { conflictWords, movedWords } from '../../../shared/settings/conflict-words.ts';
import { conflictsOf, mended } from '../../../shared/settings/conflicts.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { HOME_PAGES } from '../../../shared/views/home.ts';
import { bySchema } from '../home/open-settings.tsx';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { pastOf } from '../past-fakes.ts';
import { languageOf, toldIn } from './language.ts';

const merging = { ...defaultSettings, rules: { ...defaultSettings.rules, mergeMinutes: 30 } };
const platforms = ['linux', 'mac', 'windows'] as const;

export const HomeInGallery = ({ query }: { readonly query: URLSearchParams }) => {
  const theme = query.get('theme');
  const { today, status } = homeViewOf();
  const past = query.has('past') ? pastOf(query.get('past')) : undefined;
  const empty = { ...today, sittingMs: 0, longestMs: 0, taken: 0, offered: 0, natural: 0, lines: [] };
  const view: Partial<HomeView> = {
    platform: platforms.find((platform) => platform === query.get('platform')) ?? 'linux',
    page: HOME_PAGES.find((page) => page === query.get('page')) ?? 'today',
    look: { theme: theme === 'light' || theme === 'dark' ? theme : 'system', reducedMotion: false },
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
      },
      welcome: { seen: true, plan: 'finish the sentence I am in, then stand up' },
    },
    ...(query.has('empty')
      ? { today: empty, status: { ...status, phase: 'away' as const, share: 0, next: null, sittingMs: 0 } }
      : {}),
    ...(past === undefined ? {} : { zone: past.zone, today: { ...empty, date: past.date } }),
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
  const { entries: told } = builtInCatalogue(languageOf(query).texts.movements);
  const { bridge } = fakeHomeBridge(
    {
      ...whole,
      movements: whole.movements.map((movement) => ({
        ...movement,
        name: told.get(movement.id)?.text.name ?? movement.name,
      })),
      today: {
        ...whole.today,
        lines: whole.today.lines.map((line) =>
          line.event === 'break' ? { ...line, movement: toldIn(query, line.movement) } : line,
        ),
      },
    },
    bySchema,
    past,
  );
  return <HomeApp bridge={bridge} />;
};
